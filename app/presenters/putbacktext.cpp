// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/putbacktext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {
void addLostBookings(QStringList &sentences, int count)
{
    if (count > 0) {
        sentences << QCoreApplication::translate(
            "PutBack", "%n booking(s) could not be restored, because the class is full.", nullptr, count);
    }
}
} // namespace

QString putBackText(const QString &name, const Domain::PutBack &putBack)
{
    QStringList sentences{QCoreApplication::translate("PutBack", "%1 is back.").arg(name)};
    if (putBack.saidNo) {
        sentences << QCoreApplication::translate(
            "PutBack", "Meanwhile this address said no to news and updates. That answer applies.");
    }
    addLostBookings(sentences, putBack.lostBookings);
    return sentences.join(u' ');
}

QString putBackText(const QList<Domain::PutBack> &putBack)
{
    int saidNo = 0;
    int lostBookings = 0;
    for (const Domain::PutBack &one : putBack) {
        saidNo += one.saidNo ? 1 : 0;
        lostBookings += one.lostBookings;
    }
    QStringList sentences{
        QCoreApplication::translate("PutBack", "%n client(s) are back.", nullptr, int(putBack.size()))};
    if (saidNo > 0) {
        sentences << QCoreApplication::translate(
            "PutBack", "Meanwhile %n of these addresses said no to news and updates. That answer applies.",
            nullptr, saidNo);
    }
    addLostBookings(sentences, lostBookings);
    return sentences.join(u' ');
}

} // namespace Presenters
