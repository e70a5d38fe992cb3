// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/putbacktext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Presenters {

using namespace Qt::StringLiterals;

QString putBackText(const QString &name, const Domain::PutBack &putBack)
{
    QStringList sentences{QCoreApplication::translate("PutBack", "%1 is back.").arg(name)};
    if (putBack.saidNo) {
        sentences << QCoreApplication::translate(
            "PutBack", "Meanwhile this address said no to news and updates. That answer applies.");
    }
    if (putBack.lostBookings > 0) {
        sentences << QCoreApplication::translate(
            "PutBack", "%n booking(s) could not be restored, because the class is full.", nullptr,
            putBack.lostBookings);
    }
    return sentences.join(u' ');
}

} // namespace Presenters
