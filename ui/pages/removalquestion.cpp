// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/removalquestion.h"

#include "domain/removedclient.h"
#include "ui/dialogs/confirmation.h"
#include "ui/pages/clientnames.h"

#include <QCoreApplication>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RemovalQuestion)
};

} // namespace

void askForRemoval(QWidget *parent, const QList<Domain::Client> &clients, const std::function<void()> &remove)
{
    const int count = int(clients.size());
    if (count == 1) {
        askForConfirmation(
            parent, u"removeConfirmation"_s, Text::tr("Remove %1?").arg(clients.first().displayName()),
            Text::tr(
                "The client is removed from this directory now, and from the list at the next sync. The "
                "contact stays subscribed in Constant Contact, and nothing else about it changes. You can "
                "put the client back within %n day(s).",
                nullptr, Domain::kDaysInBin),
            Text::tr("Remove client"), remove);
        return;
    }
    askForConfirmation(
        parent, u"removeConfirmation"_s, Text::tr("Remove %n client(s)?", nullptr, count),
        clientNames(clients) + u"\n\n"_s +
            Text::tr(
                "They are removed from this directory now, and from the list at the next sync. The contacts "
                "stay subscribed in Constant Contact, and nothing else about them changes. You can put them "
                "back within %n day(s).",
                nullptr, Domain::kDaysInBin),
        Text::tr("Remove %n client(s)", nullptr, count), remove);
}

} // namespace Gui
