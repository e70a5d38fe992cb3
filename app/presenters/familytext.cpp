// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/familytext.h"

#include <QCoreApplication>

namespace Presenters {

QString sentDetailsText(const Domain::Family &family)
{
    const auto *shown = family.shown ? family.member(*family.shown) : nullptr;
    if (!shown)
        return QCoreApplication::translate("Family", "Nothing is sent for this address.");
    const QString text =
        family.isChosen ? QCoreApplication::translate("Family", "The details of %1 are sent, as you chose.")
                        : QCoreApplication::translate(
                              "Family", "The details of %1 are sent: the oldest profile that said yes.");
    return text.arg(shown->client.displayName());
}

} // namespace Presenters
