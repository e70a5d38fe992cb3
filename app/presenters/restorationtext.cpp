// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/restorationtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Presenters {

using namespace Qt::StringLiterals;

QString restorationText(const Domain::Restoration &restoration)
{
    const QLocale locale;
    const QDateTime madeAt = restoration.copyMadeAt.toLocalTime();
    const QString date = locale.toString(madeAt.date(), QLocale::LongFormat);
    const QString time = locale.toString(madeAt.time(), QLocale::ShortFormat);
    QString text = QCoreApplication::translate(
        "Presenters",
        "The studio's data is older than at the last sync, because an earlier copy was restored. "
        "Anything entered after that copy is missing.");
    if (restoration.wasAsked) {
        text =
            madeAt.isValid()
                ? QCoreApplication::translate(
                      "Presenters",
                      "The studio's data was restored from the backup of %1, %2. Data that was here before "
                      "is kept in the data folder.",
                      "day, time")
                      .arg(date, time)
                : QCoreApplication::translate(
                      "Presenters", "The studio's data was restored from a backup. Data that was here before "
                                    "is kept in the data folder.");
    } else if (madeAt.isValid()) {
        text = QCoreApplication::translate(
                   "Presenters",
                   "The studio's data was damaged. Listwell has restored its backup of %1, %2. Anything "
                   "entered after that is missing.",
                   "day, time")
                   .arg(date, time);
    }
    if (restoration.optOutsKept > 0) {
        text += u' ' + QCoreApplication::translate("Presenters", "“No” answers recovered since then: %1.")
                           .arg(locale.toString(restoration.optOutsKept));
    }
    if (restoration.needsReconciliation) {
        text += u' ' + QCoreApplication::translate(
                           "Presenters", "Nothing is sent until Listwell has checked in Constant Contact who "
                                         "unsubscribed or left.");
    }
    return text + u' ' +
           QCoreApplication::translate("Presenters", "If anyone told you “no” since then, record it again.");
}

} // namespace Presenters
