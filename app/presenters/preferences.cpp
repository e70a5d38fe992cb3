#include "presenters/preferences.h"

#include <QSettings>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kBrowser = "login/browser"_L1;
}

Preferences::Preferences(const QString &dataDirectory)
    : m_file(dataDirectory + "/settings.ini"_L1)
{
}

bool Preferences::browserPreferred() const
{
    return QSettings(m_file, QSettings::IniFormat).value(kBrowser, false).toBool();
}

void Preferences::setBrowserPreferred(bool preferred)
{
    QSettings(m_file, QSettings::IniFormat).setValue(kBrowser, preferred);
}

} // namespace Presenters
