// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/consentheadings.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Csv {

using namespace Qt::StringLiterals;

namespace {

/// The words of the heading in lower case without accents, between single blanks.
QString wordsIn(const QString &heading)
{
    static const QRegularExpression hump(u"(?<=\\p{Ll})(?=\\p{Lu})"_s);
    const QString parted = QString(heading).replace(hump, u" "_s);
    QString words;
    const QString folded = parted.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            words.append(c);
        else if (c.category() != QChar::Mark_NonSpacing && c != u'\'' && c != u'’')
            words.append(u' ');
    }
    return words.simplified();
}

/// Writes the spellings of one thing as one word, so that the lists below stay short.
QString unified(QString words)
{
    struct Spelling
    {
        QRegularExpression said;
        QString word;
    };
    static const QList<Spelling> spellings{
        {QRegularExpression(u"\\be mails?\\b|\\bemails\\b|\\bcourriels?\\b|\\bcorreos?(?: electronicos?)?\\b|"
                            "\\bmails?\\b|\\bmailings?\\b|\\bemailings?\\b"_s),
         u"email"_s},
        {QRegularExpression(u"\\b(?:by|via) (?=email\\b)"_s), QString()},
        {QRegularExpression(
             u"\\bnews ?letters?\\b|\\binfolettres?\\b|\\bboletin(?:es)?\\b|\\blinfolettres?\\b"_s),
         u"newsletter"_s},
        {QRegularExpression(u"\\bopt(?:ed|ing)? ?outs?\\b"_s), u"optout"_s},
        {QRegularExpression(u"\\bopt(?:ed|ing)? ?ins?\\b"_s), u"optin"_s},
        {QRegularExpression(u"\\bdo not\\b|\\bdont\\b|\\bdon t\\b|\\bne pas\\b|\\bkeine?\\b"_s), u"no"_s},
        {QRegularExpression(u"\\bnews (?:and |n )?updates\\b"_s), u"news"_s},
    };
    for (const Spelling &spelling : spellings)
        words.replace(spelling.said, spelling.word);
    return words.simplified();
}

QStringList listOf(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

/// Whether the word is in the list, or begins with an entry that ends with *.
bool isIn(const QStringList &list, const QString &word)
{
    return std::ranges::any_of(list, [&](const QString &entry) {
        return entry.endsWith(u'*') ? word.startsWith(QStringView(entry).chopped(1)) : word == entry;
    });
}

bool isMail(const QString &word)
{
    return word == "email"_L1 || word == "newsletter"_L1;
}

bool isOtherChannel(const QString &word)
{
    static const QStringList words =
        listOf("sms mms text texts texting phone* call* push whatsapp mobile cell "
               "voice telefon* telephon* anruf* postal print");
    return isIn(words, word);
}

bool isNews(const QString &word)
{
    static const QStringList words =
        listOf("newsletter marketing promotion* promocion* promo promos news noticias "
               "novedades nouvelles actualites werbung");
    return isIn(words, word);
}

bool isUnsubscription(const QString &word)
{
    static const QStringList words = listOf("unsub* desabonn* desinscri* abgemeldet abmeldung");
    return isIn(words, word);
}

bool isRefusal(const QString &word)
{
    static const QStringList words = listOf("optout suppress* exclude* declined");
    return isUnsubscription(word) || isIn(words, word);
}

bool isSubscription(const QString &word)
{
    static const QStringList words = listOf("optin subscri* consent* abonn* inscri* suscri* einwilligung "
                                            "anmeldung angemeldet");
    return isIn(words, word);
}

/// Agreement; the other words of the heading name the subject.
bool isAgreement(const QString &word)
{
    static const QStringList words =
        listOf("agree* accept* allow* permission* receive receives want wants acepta recibe recibir recoit "
               "recevoir erlaubt");
    return isIn(words, word);
}

bool isDate(const QString &word)
{
    static const QStringList words = listOf("date time fecha datum");
    return isIn(words, word);
}

/// How the answer was given, not the answer itself.
bool isCircumstance(const QString &word)
{
    static const QStringList words = listOf("source ip by method campaign title version");
    return isIn(words, word);
}

/// Words beside which a heading means the same.
bool isFiller(const QString &word)
{
    static const QStringList words =
        listOf("a an and the to of for from in on at since via with our us i we you your would like is has "
               "been are status flag reason yes no or y n client* member* customer* person all any bulk mass "
               "confirmed current other send contact list gdpr le la les l du de des d el al los un una et o "
               "para por der die das zu zum zur und von");
    return isIn(words, word);
}

bool isOfTheSubject(const QString &word)
{
    return isMail(word) || isNews(word) || isRefusal(word) || isSubscription(word) || isAgreement(word) ||
           isDate(word) || isFiller(word);
}

/// "No emails", "Do not send promotional emails", "Ne pas contacter", "Keine Werbung"
bool isProhibition(const QString &text)
{
    static const QRegularExpression words(
        u"\\bno (?:(?:send|receive|want|envoyer|enviar|recibir|recevoir|any|more|bulk|me|client|by|via|de|d|"
        "marketing|promotional|promo) "
        ")*(?:(?:email|newsletter|market|marketing|solicit|promo\\w*|news|werbung)\\b|"
        "contact(?:er|ar)?$)"_s);
    return words.match(text).hasMatch();
}

/// Spellings without blanks.
bool isOptOutInOneWord(const QString &word)
{
    static const QStringList words = listOf(
        "emailoptout optedoutofemail optedoutofemails emailoptedout hasoptedoutofemail marketingoptout "
        "emailunsubscribed globalunsubscribe donotemail donotmail donotcontact nomarketing noemail "
        "donotsendemail donotsendemails");
    return words.contains(word);
}

} // namespace

ConsentHeading consentHeadingIn(const QString &heading)
{
    const QString text = unified(wordsIn(heading));
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto holds = [&](bool (*isOne)(const QString &)) { return std::ranges::any_of(words, isOne); };
    const bool namesMail = holds(isMail);
    const bool namesOther = holds(isOtherChannel);
    if (words.isEmpty() || holds(isCircumstance) || (namesOther && !namesMail))
        return ConsentHeading::None;
    const bool isAboutNews = namesMail || holds(isNews) || holds(isUnsubscription);
    const bool isClear = !namesOther && std::ranges::all_of(words, isOfTheSubject);
    if (isOptOutInOneWord(text) || isProhibition(text) || (holds(isRefusal) && (isClear || isAboutNews)))
        return ConsentHeading::OptOut;
    const bool subscribes = holds(isSubscription);
    const bool agrees = subscribes || holds(isAgreement);
    if (!isAboutNews && !(isClear && agrees))
        return ConsentHeading::None;
    const bool isConsent = holds(isNews) ? agrees || namesMail : subscribes && namesMail;
    return isConsent && isClear && !holds(isDate) ? ConsentHeading::Consent : ConsentHeading::Unsure;
}

} // namespace Csv
