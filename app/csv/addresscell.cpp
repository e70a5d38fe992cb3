// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/addresscell.h"

#include "csv/cells.h"
#include "csv/messages.h"
#include "domain/address.h"
#include "domain/studionumber.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Csv {

using namespace Qt::StringLiterals;

namespace {

/// Removes invisible characters, and quotation marks and separators around the address.
QString stripped(QString text)
{
    static const QRegularExpression invisible(u"[\\x{00AD}\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}]"_s);
    static const QRegularExpression around(u"^[\\s'\"‘’“”`<,;:.]+|[\\s'\"‘’“”`>,;:.]+$"_s);
    return text.remove(invisible).remove(around);
}

/// The address inside a label, without checking it.
QString unlabelled(const QString &text)
{
    static const QRegularExpression angle(u"^[^@<>]*<([^<>]*)>[\\s,;.]*$"_s);
    static const QRegularExpression link(u"^mailto:([^?]*)\\?.*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression label(u"^(?:mailto|[\\p{L}][\\p{L} .-]{0,30}):\\s*([^:]*)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression remark(u"^([^()\\s]+)\\s*\\([^@()]*\\)$"_s);
    QString address = text;
    for (const auto &form : {angle, link, label, remark}) {
        if (const auto match = form.match(stripped(address)); match.hasMatch())
            address = match.captured(1);
        else if (const auto whole = form.match(address.trimmed()); whole.hasMatch())
            address = whole.captured(1);
    }
    return stripped(address);
}

} // namespace

QString remarkBeside(const QString &cell)
{
    static const QRegularExpression address(u"[^\\s<>()\\[\\],;:\"]*@[^\\s<>()\\[\\],;:\"]*"_s);
    static const QRegularExpression around(u"^[\\s<>()\\[\\],;:\"]+|[\\s<>()\\[\\],;:\"]+$"_s);
    return QString(cell).remove(address).remove(around);
}

AddressCell addressIn(const QString &written)
{
    // Nearly every cell is a plain address. One in full-width letters (ａｎａ＠…) is the same address.
    const bool isAscii = std::ranges::all_of(written, [](QChar c) { return c.unicode() < 128; });
    const QString cell = isAscii ? written : written.normalized(QString::NormalizationForm_KC);
    if (!cell.isEmpty() && cell.front().isLetterOrNumber() && cell.back().isLetterOrNumber() &&
        Domain::addressError(cell).isEmpty())
        return {cell, {}};
    const QString whole = unlabelled(cell);
    // A yes or no here means that the cells moved.
    const bool isBlank = isPlaceholder(whole) || (!whole.contains(u'@') && isPlaceholder(cell));
    if (isBlank && !Domain::isYesOrNo(whole))
        return {};
    const QString error = Domain::addressError(whole);
    if (error.isEmpty())
        return {whole, {}};

    static const QRegularExpression gap(
        u"\\s*(?:[,;|\\n]|:::|\\s/\\s|\\s(?:or|and|ou|et|o|y)\\s|\\s(?=[^\\s@]+@))\\s*"_s);
    QString found;
    const QStringList parts = cell.split(gap, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString address = unlabelled(part);
        if (address.isEmpty())
            continue;
        if (!Domain::addressError(address).isEmpty())
            return {{}, error};
        if (!found.isEmpty() && Domain::addressKey(found) != Domain::addressKey(address))
            return {{}, text(QT_TRANSLATE_NOOP("Csv", "The cell has more than one e-mail address."))};
        found = address;
    }
    return {found, found.isEmpty() ? error : QString()};
}

} // namespace Csv
