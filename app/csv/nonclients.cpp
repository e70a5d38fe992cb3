// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/nonclients.h"

#include "csv/messages.h"

#include <QRegularExpression>

#include <algorithm>

namespace Csv {

using namespace Qt::StringLiterals;

namespace {

bool isTotal(const QStringList &cells)
{
    static const QRegularExpression label(
        u"^(?:(?:grand|sub|overall|report)[ -]?)?total(?:s|e|es)?"
        "(?: (?:clients?|members?|records?|rows?|of clients|g[eé]n[eé]ral|geral))?[\\s:=#-]*[\\d.,\\s]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"^[\\d.,%\\s$€£()+-]+$"_s);
    static const QRegularExpression group(u"^(?:grand|sub)?[ -]?totals?\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sum(u"^(?:sum|average|avg\\.?|mean|count|summe|gesamt|durchschnitt|"
                                        "somme|moyenne|suma|promedio)\\s*:?$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const bool isGroup =
        cells.size() > 1 && (group.match(cells.first()).hasMatch() || sum.match(cells.first()).hasMatch());
    return (isGroup || label.match(cells.first()).hasMatch()) &&
           std::all_of(cells.cbegin() + 1, cells.cend(),
                       [](const QString &cell) { return number.match(cell).hasMatch(); });
}

bool isRemark(const QStringList &cells)
{
    static const QRegularExpression remark(
        u"^(?:(?:generated|exported|printed|created|downloaded|report (?:run|date|generated)|généré|exporté|"
        "imprimé|generado|exportado|impreso)\\b.*[\\d:].*"
        "|page \\d+(?: (?:of|sur|de|/) \\d+)?|p[áa]gina \\d+(?: de \\d+)?"
        "|(?:end of (?:report|file|list)|fin du rapport|fin del informe)\\.?"
        "|(?:©|\\(c\\)|copyright|powered by).*"
        "|\\d+ (?:clients?|members?|records?|rows?|results?)(?: found| total)?\\.?"
        "|\\*+ .*|[-=*_]{3,}"
        // A filter, a note, or a group of clients: "Location: Downtown", "Unlimited (12 clients)", "A".
        "|[^:;\\t|]*\\p{L}[^:;\\t|]*:.*|.*\\(\\d+ (?:clients?|members?|records?|clientes?|membres?|miembros?)\\)|[A-Z])$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return cells.size() == 1 && remark.match(cells.first()).hasMatch();
}

/// Headings of another report: known ones, and no data of a person.
bool areChangedHeadings(const QStringList &cells)
{
    static const QRegularExpression data(u"\\d"_s);
    const int known = knownHeadings(cells);
    return known >= 2 && 2 * known > cells.size() &&
           std::ranges::none_of(cells, [](const QString &cell) { return cell.contains(data); });
}

} // namespace

NonClient nonClientIn(const QStringList &cells, const HeadingRow &headings)
{
    // Nearly every row of a client has an address, and no other row does.
    if (std::ranges::any_of(cells, [](const QString &cell) { return cell.contains(u'@'); }))
        return NonClient::No;
    QStringList filled = cells;
    filled.removeAll(QString());
    if (filled.isEmpty())
        return NonClient::No;
    if (repeatsHeadings(cells, headings.cells))
        return NonClient::Headings;
    if (areChangedHeadings(filled))
        return NonClient::ChangedHeadings;
    const bool isTitle = std::ranges::any_of(headings.titles, [&](const CsvRow &title) {
        return title.cells.join(QString()) == cells.join(QString());
    });
    if (isTitle)
        return NonClient::Title;
    if (isTotal(filled))
        return NonClient::Total;
    return headings.cells.size() > 1 && isRemark(filled) ? NonClient::Remark : NonClient::No;
}

QString sentenceFor(NonClient kind)
{
    switch (kind) {
    case NonClient::Headings:
        return text(QT_TRANSLATE_NOOP("Csv", "The row repeats the headings."));
    case NonClient::ChangedHeadings:
        return text(QT_TRANSLATE_NOOP("Csv", "The row has other headings, so the rows below it belong to "
                                             "another report. Import them as a file of their own."));
    case NonClient::Title:
        return text(QT_TRANSLATE_NOOP("Csv", "The row is a title."));
    case NonClient::Total:
        return text(QT_TRANSLATE_NOOP("Csv", "The row is a total."));
    case NonClient::Remark:
        return text(QT_TRANSLATE_NOOP("Csv", "The row is a note, or the line above a group of clients."));
    case NonClient::No:
        break;
    }
    return {};
}

} // namespace Csv
