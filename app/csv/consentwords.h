// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Csv {

/// Meaning of a cell in a column of consent answers.
enum class ConsentWord {
    Blank,
    Yes,
    No,
    Left,      ///< left the list but did not say no, as our own export writes it
    Former,    ///< an address of no client that said no or left the list, as our own export writes it
    LeftOther, ///< an address that left a list which was not in use, as our own export writes it
    Unknown    ///< anything else; changes nothing and is reported, because consent is never guessed
};

/// Word in the column of consent answers for a client who left the list but did not say no.
const inline QString kLeftList = QStringLiteral("left");

/// Word in the column of consent answers for an address that said no or left, and belongs to no client.
const inline QString kFormer = QStringLiteral("no client");

/// Words in the column of consent answers for an address that left a list which was not in use: `left list`
/// and the id of the list.
[[nodiscard]] QString leftOtherList(const Domain::ListId &list);

/// \param cell  a cell with leftOtherList()
/// \return the list; empty for any other cell
[[nodiscard]] Domain::ListId listLeftIn(const QString &cell);

/// Reads a consent answer in the words of studio and e-mail programs, in any case and spelling, also if
/// followed by the date of the answer: `Subscribed (2024-05-01)`. A no counts with any remark: `No - moved
/// away`.
[[nodiscard]] ConsentWord consentWordIn(const QString &cell);

/// Reads a column such as "Unsubscribed" or "Do not email": a yes, a cross or a date, in any form, is a no to
/// news, and a plain no says nothing.
[[nodiscard]] ConsentWord optOutWordIn(const QString &cell);

/// Reads a column such as "Unsubscribe reason": a person who gave a reason said no.
[[nodiscard]] ConsentWord reasonIn(const QString &cell);

/// Whether the cell explicitly refuses news, as `Unsubscribed` does, so that it counts in any column that may
/// be about news; a plain no may answer another question.
[[nodiscard]] bool refusesInWords(const QString &cell);

/// Whether the cell refuses e-mail by name, as `Unsubscribed` and `Do not contact` do, so that it counts in
/// any column that is not about another channel.
[[nodiscard]] bool refusesMail(const QString &cell);

/// Whether a cell for remarks, tags or preferences refuses e-mail somewhere in it: `VIP, opted out`,
/// `Please unsubscribe`.
[[nodiscard]] bool refusesMailInRemarks(const QString &cell);

/// The refusal that somebody wrote beside a name, with the signs around it: ` (do not email)`.
/// \return empty if there is none
[[nodiscard]] QString refusalBesideName(const QString &cell);

/// Whether a status such as `Unsubscribed` or `Active - do not email` refuses news. A sentence without a word
/// about e-mail does not: it may be about anything.
[[nodiscard]] bool isStatusOfRefusal(const QString &cell);

/// A value of a consent column and how often it occurs.
struct ConsentValue
{
    QString heading; ///< of the column
    QString value;   ///< as it is first written, without a date
    ConsentWord word = ConsentWord::Unknown;
    int rows = 0;
};

/// Counts the values of the consent columns.
class ConsentCounts
{
public:
    /// \param word  meaning of the cell
    /// \return \p word
    ConsentWord take(const QString &heading, const QString &cell, ConsentWord word);
    /// All values but blank ones; the most frequent come first.
    [[nodiscard]] QList<ConsentValue> values() const;

private:
    QHash<QString, ConsentValue> m_values; ///< by heading and value in lower case
};

} // namespace Csv
