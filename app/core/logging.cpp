#include "core/logging.h"

Q_LOGGING_CATEGORY(logNet, "listwell.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logAuth, "listwell.auth", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "listwell.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logSync, "listwell.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(logPractice, "listwell.practice", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "listwell.ui", QtWarningMsg)

namespace Core {

using namespace Qt::StringLiterals;

QString maskedAddress(const QString &address)
{
    const auto at = address.lastIndexOf('@'_L1);
    if (at <= 0)
        return u"***"_s;
    const auto dot = address.lastIndexOf('.'_L1);
    const QString ending = dot > at + 1 ? address.mid(dot) : QString();
    return address.left(1) + "***@"_L1 + address.mid(at + 1, 1) + "***"_L1 + ending;
}

} // namespace Core
