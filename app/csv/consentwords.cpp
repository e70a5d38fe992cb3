// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/consentwords.h"

#include "csv/cells.h"
#include "domain/writtendate.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>
#include <tuple>

namespace Csv {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestValue = 60; // characters of a value that is shown
constexpr qsizetype kMostValues = 100;  // a column with more of them is no column of answers
constexpr QChar kEllipsis(0x2026);

/// Letters, digits and check marks in lower case without accents: "Opted-In" and "opted in" are one word.
QString bareWord(const QString &cell)
{
    QString bare;
    const QString decomposed = cell.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber() || c.category() == QChar::Symbol_Other)
            bare.append(c);
    }
    return bare;
}

QSet<QString> wordsIn(const QString &list)
{
    const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

bool isYes(const QString &word)
{
    static const QSet<QString> words = wordsIn(
        u"yes y true t on 1 subscribe subscribed issubscribed optin optedin doubleoptin singleoptin "
        "doubleoptedin consent consented consentgiven given granted agree agreed accept accepted accepts "
        "allow allowed permitted enabled checked ticked signedup "
        "oui o vrai abonne abonnee inscrit inscrite accepte acceptee si s verdadero suscrito suscrita "
        "inscrito inscrita acepta acepto aceptado ja j wahr angemeldet abonniert eingetragen "
        "einverstanden zugestimmt erteilt daccord deacuerdo iagree iconsent iaccept sim aceito aceita "
        "verdadeiro ✓ ✔ ☑ ✅"_s);
    return words.contains(word);
}

bool isNo(const QString &word)
{
    static const QSet<QString> words = wordsIn(
        u"no n false f off 0 unsubscribe unsubscribed unsub notsubscribed nonsubscribed optout optedout "
        "notoptedin notoptin donotemail donotmail donotcontact donotsend donotmarket dontemail dontcontact "
        "dne dnc jamais nunca niemals nie keine nope donotuse noemail noemails nomail nomarketing nocontact "
        "nothanks "
        "nothankyou never stop stopped "
        "decline "
        "declined declines refuse refused reject rejected deny denied disagree disagreed disallowed "
        "notallowed notpermitted notgranted notgiven noconsent consentwithdrawn withdrawn withdrew revoked "
        "disabled unchecked unticked nolongersubscribed nolongerinterested notinterested objected objection "
        "non faux desabonne desabonnee desinscrit desinscrite nonabonne nonabonnee noninscrit noninscrite "
        "refus nepasenvoyer nepascontacter retire falso nosuscrito nosuscrita baja dadodebaja dadadebaja "
        "rechaza rechazado noacepta nein falsch abgemeldet complained complaint spam markedasspam "
        "reportedspam abuse blacklisted blocklisted suppressed nao nee ☐ ✕ ✖ ✗ ✘ ❌ ❎ ⛔"_s);
    return words.contains(word);
}

/// In doubt an opt-out wins: such a word is a no with any words after it ("Unsubscribed by the client").
bool beginsWithNo(const QString &word)
{
    static const QStringList beginnings{u"unsubscribed"_s,    u"optedout"_s,  u"notsubscribed"_s,
                                        u"donotemail"_s,      u"donotmail"_s, u"donotcontact"_s,
                                        u"nolongersubscri"_s, u"desabonne"_s, u"globallyunsubscribed"_s};
    return std::ranges::any_of(beginnings,
                               [&](const QString &beginning) { return word.startsWith(beginning); });
}

/// Removes the date of the answer, with the sign or the word before it.
QString withoutDate(const QString &cell)
{
    static const QRegularExpression brackets(u"^[\\s(\\[,:;–-]+|[\\s)\\],:;–-]+$"_s);
    static const QRegularExpression connection(
        u"[\\s(\\[,:;–-]+(?:on|at|since|as of|from|le|depuis|el|desde|am|seit)?[\\s(\\[,:;–-]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = cell.simplified();
    if (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }))
        return text;
    static const QRegularExpression gap(u"[\\s(\\[,:;–-]+"_s);
    for (auto match = gap.globalMatch(text); match.hasNext();) {
        const auto next = match.next();
        QString rest = text.mid(next.capturedStart());
        rest.remove(brackets);
        if (next.capturedStart() > 0 && Domain::WrittenDate::from(rest, latestYear()).isDate())
            return QString(text.left(next.capturedStart()) + u' ').remove(connection);
    }
    return text;
}

/// The cell up to a remark: "No" of "No - moved away" and of "No (asked in May)".
QString withoutRemark(const QString &cell)
{
    static const QRegularExpression remark(u"[,;:.]\\s|\\s*[(\\[]|\\s+[-–—]\\s"_s);
    return cell.left(cell.indexOf(remark));
}

bool refusesInAWord(const QString &cell)
{
    const QString word = bareWord(withoutDate(cell));
    return isNo(word) || beginsWithNo(word) || isNo(bareWord(withoutRemark(cell)));
}

bool isPlainNo(const QString &cell)
{
    static const QSet<QString> plain =
        wordsIn(u"no n false f off 0 non faux falso nein falsch nao nee never jamais nunca niemals nie "
                "keine unchecked unticked disabled ☐"_s);
    static const QRegularExpression zero(u"^0[.,]0*$"_s);
    return plain.contains(bareWord(withoutRemark(cell))) || zero.match(cell.trimmed()).hasMatch();
}

/// The words of a sentence in lower case without accents and apostrophes.
QStringList wordsOf(const QString &cell)
{
    static const QRegularExpression optOut(u"\\bopt(?:ed|ing)? outs?\\b"_s);
    static const QRegularExpression optIn(u"\\bopt(?:ed|ing)? ins?\\b"_s);
    QString words;
    const QString folded = cell.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetter())
            words.append(c);
        else if (c.category() != QChar::Mark_NonSpacing && c != u'\'' && c != u'’')
            words.append(u' ');
    }
    words = words.simplified();
    words.replace(optOut, u"optout"_s).replace(optIn, u"optin"_s);
    return words.split(u' ', Qt::SkipEmptyParts);
}

/// A point in time that is no date as people write it: the number of a spreadsheet, the seconds or
/// milliseconds of a program, or anything with a year of our time.
bool mayBeTime(const QString &cell)
{
    static const QRegularExpression time(u"^(?:[2-7][0-9]{4}(?:[.,][0-9]+)?|1[0-9]{9}(?:[0-9]{3})?)$|"
                                         "(?<![0-9])(?:199[0-9]|20[0-9]{2})(?![0-9])"_s);
    return time.match(cell.trimmed()).hasMatch();
}

bool isOneOf(const QString &word, const QRegularExpression &words)
{
    return words.match(word).hasMatch();
}

/// Whether a sentence says no: "Consent withdrawn", "I do not agree", "Yes, but no emails please". A sentence
/// that may be about another channel, or may not be an answer, is left undecided.
bool refusesInASentence(const QString &cell)
{
    // "Email: No; SMS: Yes", {"email":false}, "was yes, now no", "opted in, then out", "se dio de baja"
    static const QRegularExpression settled(
        u"\\b(?:e-?mails?|newsletter|subscribed|courriel|correo)[\"']?\\s*[:=]\\s*[\"']?"
        "(?:no|n|false|off|0|non|nein)\\b(?!/)|\\b(?:now|then)\\s+(?:no|out|off)\\s*$|\\bdi[oó] de baja\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (settled.match(cell).hasMatch())
        return true;
    static const QRegularExpression open(
        u"^(?:yet|asked|sms|text|texts|phone|calls?|whatsapp|sure|known?|answer(?:ed)?|say|confirm\\w*|"
        "pending|resubscri\\w*|address|file|available|card|payment)$"_s);
    static const QRegularExpression refusing(
        u"^(?:unsub\\w*|optout|desabonn\\w*|desinscri\\w*|descadastr\\w*|abgemeldet|abgelehnt|ausgetragen|"
        "widerruf\\w*|withdr\\w*|revok\\w*|refus\\w*|declin\\w*|reject\\w*|denied|complain\\w*|spam|abuse|"
        "blacklist\\w*|blocklist\\w*|suppress\\w*|remove|removal|recus\\w*|rechaz\\w*|retiree?)$"_s);
    static const QRegularExpression negation(u"^(?:no|not|dont|doesnt|didnt|ne|pas|nao|nicht|keine?n?|non|"
                                             "nein|sin|without|never)$"_s);
    static const QRegularExpression between(u"^(?:to|be|been|receive|get|any|more|longer|the|a|my|de|des|d|"
                                            "marketing|promotional|bulk)$"_s);
    static const QRegularExpression agreeing(
        u"^(?:agree\\w*|consent\\w*|accept\\w*|acept\\w*|aceit\\w*|allow\\w*|wants?|wanted|wish\\w*|optin|"
        "subscri\\w*|interest\\w*|e?mails?|newsletters?|given|granted|abonn\\w*|inscri\\w*|souhait\\w*|"
        "veut|daccord|einverstanden|zugestimmt|erteilt|interesse|thanks?|gracias|obrigad\\w*|danke|"
        "merci)$"_s);
    const QStringList words = wordsOf(cell);
    if (std::ranges::any_of(words, [](const QString &word) { return isOneOf(word, open); }))
        return false;
    bool isNegated = false;
    for (const QString &word : words) {
        const bool isNever = isNegated && word.startsWith("subscri"_L1) && words.contains(u"never"_s);
        if (isOneOf(word, refusing) ? !isNegated : isNegated && isOneOf(word, agreeing) && !isNever)
            return true;
        isNegated = isOneOf(word, negation) || (isNegated && isOneOf(word, between));
    }
    return false;
}

/// Whether a cell below "Opted out" says that the person did not: "Not unsubscribed", "Still subscribed",
/// "OK".
bool deniesRefusal(const QString &cell)
{
    static const QRegularExpression denial(
        u"^(?:not|never|no|non|nicht|pas) (?:been |yet )?"
        "(?:unsub\\w*|optout|suppress\\w*|block\\w*|blacklist\\w*|abgemeldet|desabonn\\w*)$|"
        "^(?:still |currently |is )?(?:subscribed|active|mailable|deliverable|reachable|ok|in|allowed)$"_s);
    return denial.match(wordsOf(cell).join(u' ')).hasMatch();
}

/// The parts of a cell that lists several words: "VIP, Unsubscribed", "Active - Do Not Email".
QStringList partsOf(const QString &cell)
{
    static const QRegularExpression between(u"[,;|/()\\[\\]\\n]+|\\s+[-–—:]+\\s+"_s);
    return cell.split(between, Qt::SkipEmptyParts);
}

bool refusesInAPart(const QString &cell)
{
    return std::ranges::any_of(partsOf(cell),
                               [](const QString &part) { return refusesInAWord(part) && !isPlainNo(part); });
}

/// A printed box before or behind a word: "[x] Yes", "No ☐".
struct Box
{
    bool isTicked = false;
    QString word;
};

std::optional<Box> boxIn(const QString &cell)
{
    static const QRegularExpression before(u"^\\s*[\\[(]\\s*([xX✓✔]?)\\s*[\\])]\\s*(\\S.*)$"_s);
    static const QRegularExpression behind(u"^(.*\\S)\\s*[\\[(]\\s*([xX✓✔]?)\\s*[\\])]\\s*$"_s);
    if (const auto match = before.match(cell); match.hasMatch())
        return Box{!match.captured(1).isEmpty(), match.captured(2)};
    if (const auto match = behind.match(cell); match.hasMatch())
        return Box{!match.captured(2).isEmpty(), match.captured(1)};
    return {};
}

/// Signs that deny, question or cross out a word.
bool isDoubtful(const QString &cell)
{
    static const QRegularExpression signs(u"[?≠¬]|~~|^\\s*!|->"_s);
    return signs.match(cell).hasMatch();
}

/// Whether the word is an answer under any heading, as "Opted in" is.
bool namesItsAnswer(const QString &word)
{
    static const QRegularExpression agreement(
        u"subscri|optin|optedin|allow|signedup|abonn|inscri|suscri|angemeldet"_s);
    return agreement.match(word).hasMatch();
}

} // namespace

QString leftOtherList(const Domain::ListId &list)
{
    return u"left list "_s + list.value;
}

Domain::ListId listLeftIn(const QString &cell)
{
    static const QRegularExpression words(u"^left list ([0-9a-f-]{36})$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return {words.match(cell.trimmed()).captured(1)};
}

ConsentWord consentWordIn(const QString &cell)
{
    static const QRegularExpression number(u"^([01])[.,]0+$"_s);
    if (cell.trimmed().isEmpty())
        return ConsentWord::Blank;
    if (cell.compare(kLeftList, Qt::CaseInsensitive) == 0)
        return ConsentWord::Left;
    if (cell.compare(kFormer, Qt::CaseInsensitive) == 0)
        return ConsentWord::Former;
    if (!listLeftIn(cell).isEmpty())
        return ConsentWord::LeftOther;
    if (const auto match = number.match(cell.trimmed()); match.hasMatch())
        return match.capturedView(1) == u'1' ? ConsentWord::Yes : ConsentWord::No;
    if (const auto box = boxIn(cell))
        return box->isTicked ? consentWordIn(box->word) : ConsentWord::Unknown;
    if (isYes(bareWord(withoutDate(cell))))
        return isDoubtful(cell) ? ConsentWord::Unknown : ConsentWord::Yes;
    return refusesInAWord(cell) || refusesInASentence(cell) ? ConsentWord::No : ConsentWord::Unknown;
}

ConsentWord optOutWordIn(const QString &cell)
{
    if (Domain::WrittenDate::from(cell, latestYear()).isDate())
        return ConsentWord::No;
    if (const auto box = boxIn(cell)) {
        if (!box->isTicked)
            return ConsentWord::Blank;
        const ConsentWord ticked = optOutWordIn(box->word);
        return ticked == ConsentWord::Unknown ? ConsentWord::No : ticked;
    }
    const ConsentWord word = consentWordIn(cell);
    if (word == ConsentWord::Unknown && mayBeTime(cell))
        return ConsentWord::No;
    if (word == ConsentWord::Unknown && (cell == "[]"_L1 || cell == "{}"_L1)) // an empty list of reasons
        return ConsentWord::Blank;
    if (word != ConsentWord::Yes && deniesRefusal(cell))
        return ConsentWord::Blank;
    if (word == ConsentWord::Yes)
        return namesItsAnswer(bareWord(cell)) ? ConsentWord::Blank : ConsentWord::No;
    if (word == ConsentWord::No && isPlainNo(cell))
        return ConsentWord::Blank;
    // A cross says neither yes nor no to a question, but it is what people put beside "Do not email".
    static const QSet<QString> crosses = wordsIn(u"x xx ☒ ●"_s);
    const bool isMarked = isYes(bareWord(withoutRemark(cell))) || crosses.contains(bareWord(cell));
    return word == ConsentWord::Unknown && isMarked ? ConsentWord::No : word;
}

bool refusesMail(const QString &cell)
{
    static const QStringList hints{u"subscri"_s, u"mail"_s, u"contact"_s, u"bonn"_s, u"courriel"_s};
    static const QSet<QString> words =
        wordsIn(u"unsubscribe unsubscribed nolongersubscribed donotemail donotmail donotcontact dontemail "
                "dontcontact noemail noemails nocontact desabonne desabonnee nepascontacter"_s);
    // Few cells come so far, because this is asked for every cell of the custom fields.
    return std::ranges::any_of(
               hints, [&](const QString &hint) { return cell.contains(hint, Qt::CaseInsensitive); }) &&
           std::ranges::any_of(partsOf(cell), [&](const QString &part) {
               return words.contains(bareWord(withoutDate(part)));
           });
}

bool refusesMailInRemarks(const QString &cell)
{
    static const QRegularExpression aboutMail(
        u"unsub|e-?mail|newsletter|courriel|correo|d[ée]sabonn|abgemeldet|opt(?:ed|ing)?[ -]?out|"
        "(?:do not|don't|ne pas|nicht) contact|withdraw|widerruf"_s,
        QRegularExpression::CaseInsensitiveOption);
    return aboutMail.match(cell).hasMatch() && (refusesInAPart(cell) || refusesInASentence(cell));
}

QString refusalBesideName(const QString &cell)
{
    static const QRegularExpression refusal(u"[\\s,;:*(\\[–—-]*[,;:*(\\[–—-]\\s*((?:please )?(?:do "
                                            u"not|don.?t|no) (?:e-?mails?|mail|contact|newsletters?)|"
                                            "unsubscribed|opted[ -]out|dne|dnc)\\b[\\s*)\\]]*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    // Almost every name ends here, and every name of a report comes by.
    const bool hasSign = std::ranges::any_of(cell, [](QChar c) { return c.isPunct(); });
    return hasSign ? refusal.match(cell).captured() : QString();
}

bool refusesInWords(const QString &cell)
{
    return consentWordIn(cell) == ConsentWord::No && !isPlainNo(cell);
}

bool isStatusOfRefusal(const QString &cell)
{
    return (refusesInAWord(cell) && !isPlainNo(cell)) || refusesMailInRemarks(cell);
}

ConsentWord reasonIn(const QString &cell)
{
    const ConsentWord word = optOutWordIn(cell);
    const bool isReason = word == ConsentWord::Unknown && !isPlaceholder(cell) &&
                          !cell.contains("bounce"_L1, Qt::CaseInsensitive);
    return isReason ? ConsentWord::No : word;
}

ConsentWord ConsentCounts::take(const QString &heading, const QString &cell, ConsentWord word)
{
    if (word == ConsentWord::Blank)
        return word;
    const bool isDate = Domain::WrittenDate::from(cell, latestYear()).isDate();
    QString value = isDate ? cell.simplified() : withoutDate(cell);
    if (value.size() > kLongestValue)
        value = value.left(kLongestValue) + kEllipsis;
    // All dates of a column count as one value, shown as the first date.
    QString key = heading + u'\n' + (isDate ? u"date"_s : value.toCaseFolded());
    if (!m_values.contains(key) && m_values.size() >= kMostValues) {
        value = kEllipsis; // all others together
        key = heading + u'\n' + value + QString::number(int(word));
    }
    ConsentValue &counted = m_values[key];
    if (counted.rows++ == 0)
        counted = {heading, value, word, 1};
    return word;
}

QList<ConsentValue> ConsentCounts::values() const
{
    QList<ConsentValue> values = m_values.values();
    std::ranges::sort(values, [](const ConsentValue &a, const ConsentValue &b) {
        return std::tuple(b.rows, a.heading, a.value) < std::tuple(a.rows, b.heading, b.value);
    });
    return values;
}

} // namespace Csv
