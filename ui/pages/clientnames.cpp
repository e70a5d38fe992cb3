// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/clientnames.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace Gui {

QString clientNames(const QList<Domain::Client> &clients)
{
    constexpr qsizetype kShown = 8;
    QStringList names;
    for (const Domain::Client &client : clients.first(std::min(clients.size(), kShown)))
        names.append(client.displayName());
    if (const int others = int(clients.size() - names.size()))
        names.append(QCoreApplication::translate("ClientNames", "%n other(s)", nullptr, others));
    return QLocale().createSeparatedList(names);
}

} // namespace Gui
