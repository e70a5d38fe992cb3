// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/statuswords.h"

#include "csv/consentwords.h"

#include <QSet>

namespace Csv {

using namespace Qt::StringLiterals;
using Domain::ClientStatus;

namespace {

/// Letters and digits in lower case, so that "Not-Active" and "not active" compare equal.
QString bare(const QString &text)
{
    QString result;
    const QString folded = text.toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            result.append(c);
    }
    return result;
}

bool isActive(const QString &word)
{
    static const QSet<QString> words{u"active"_s, u"actif"_s, u"activo"_s, u"activa"_s, u"aktiv"_s};
    return words.contains(word);
}

bool isDeactivated(const QString &word)
{
    static const QSet<QString> words{
        u"deactivated"_s, u"inactive"_s,    u"disabled"_s,  u"archived"_s,  u"deleted"_s,   u"notactive"_s,
        u"nonactive"_s,   u"inactif"_s,     u"archivé"_s,   u"archivée"_s,  u"désactivé"_s, u"désactivée"_s,
        u"supprimé"_s,    u"supprimée"_s,   u"inactivo"_s,  u"inactiva"_s,  u"archivado"_s, u"archivada"_s,
        u"desactivado"_s, u"desactivada"_s, u"eliminado"_s, u"eliminada"_s, u"inaktiv"_s,   u"deaktiviert"_s,
        u"gelöscht"_s,    u"archiviert"_s};
    return words.contains(word);
}

/// The status that a yes below the heading means; nothing if the heading does not ask for it.
std::optional<ClientStatus> statusOfYes(const QString &heading)
{
    QString word = bare(heading);
    for (const QString &around :
         {u"is"_s, u"client"_s, u"customer"_s, u"member"_s, u"profile"_s, u"account"_s}) {
        if (word.startsWith(around))
            word.remove(0, around.size());
        if (word.endsWith(around))
            word.chop(around.size());
    }
    if (isActive(word))
        return ClientStatus::Active;
    return isDeactivated(word) ? std::optional(ClientStatus::Deactivated) : std::nullopt;
}

} // namespace

bool asksForStatus(const QString &heading)
{
    return statusOfYes(heading).has_value();
}

std::optional<ClientStatus> statusIn(const QString &heading, const QString &cell)
{
    const QString word = bare(cell);
    if (isActive(word))
        return ClientStatus::Active;
    if (isDeactivated(word))
        return ClientStatus::Deactivated;
    const auto status = statusOfYes(heading);
    if (!status)
        return {};
    const ConsentWord answer = consentWordIn(cell);
    if (answer == ConsentWord::Yes)
        return status;
    if (answer != ConsentWord::No || refusesInWords(cell))
        return {};
    return *status == ClientStatus::Active ? ClientStatus::Deactivated : ClientStatus::Active;
}

} // namespace Csv
