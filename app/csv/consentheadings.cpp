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

/// Replaces all spellings of one term with one word, so that the lists below stay short.
QString unified(QString words)
{
    struct Spelling
    {
        QRegularExpression said;
        QString word;
    };
    static const QList<Spelling> spellings{
        {QRegularExpression(u"\\be mails?\\b|\\bemails\\b|\\bcourriels?\\b|\\bcorreos?(?: electronicos?)?\\b|"
                            "\\bmails?\\b|\\bmailings?\\b|\\bemailings?\\b|\\bmailen\\b"_s),
         u"email"_s},
        {QRegularExpression(u"\\b(?:by|via) (?=email\\b)"_s), QString()},
        {QRegularExpression(u"\\bwhats app\\b"_s), u"whatsapp"_s},
        {QRegularExpression(u"\\bcan spam\\b"_s), QString()}, // the law
        // A right is no answer: "Newsletter (you can unsubscribe at any time)". "May" alone is a month, and
        // "unsubscribed" is no right.
        {QRegularExpression(
             u"(?:\\b(?:you|vous|usted|sie|voce))? ?\\b(?:can|could|(?<=you )may|pouvez|peut|puede|podra|"
             "konnen|kann|pode)\\b.*\\b(?:unsubscribe|opt ?out|desabonner|desinscrire|darse de baja|"
             "abmelden|abbestellen|descadastrar|cancel)\\b.*$|"
             "\\b(?:jederzeit )?abbestellbar\\b|"
             "\\b(?:desinscription|desabonnement|abmeldung) (?:jederzeit |toujours )?(?:possible|moglich)\\b|"
             "\\bno spam$"_s),
         QString()},
        {QRegularExpression(u"\\bnews ?letters?\\b|\\b[ld]?infolettres?\\b|\\bboletin(?:es)?\\b|"
                            "\\bnieuwsbrief\\b"_s),
         u"newsletter"_s},
        {QRegularExpression(u"\\bopt(?:ed|ing)? ?outs?\\b"_s), u"optout"_s},
        {QRegularExpression(u"\\bopt(?:ed|ing)? ?ins?\\b"_s), u"optin"_s},
        {QRegularExpression(u"\\b(inscrit[oa]|cadastrad[oa]) n[oa]\\b"_s), u"\\1"_s}, // Portuguese: in the
        {QRegularExpression(
             u"\\b(?:(?:do|does|did|would|is|has) )?not\\b|\\b(?:do|does|did|would)n ?t\\b|"
             "\\bcan(?:no)?t\\b|\\bniet\\b|\\bgeen\\b|\\bsem\\b|\\bsenza\\b|\\bzonder\\b|\\bwithout\\b|"
             "\\bne (?:\\w+ )?plus\\b|\\bsans\\b|\\bohne\\b|\\bn[eo] (?:\\w+ "
             ")?pas\\b|\\bpas\\b|\\bkein(?:e[nmrs]?)?\\b|\\bnicht\\b|\\bnao\\b|\\bsin\\b|"
             "\\bnon\\b|\\bnein\\b|\\bnever\\b|\\bno longer\\b"_s),
         u"no"_s},
        {QRegularExpression(u"\\bnews (?:and |n )?updates\\b"_s), u"news"_s},
        {QRegularExpression(u"\\b(?:yes|ja|oui|si|sim) (?:or |ou |o |oder )?no\\b|\\b[yjos] n\\b"_s),
         QString()},
        {QRegularExpression(u"\\bnewsletter(?=\\p{L})"_s), u"newsletter "_s},
        {QRegularExpression(u"\\bwerbe(?=\\p{L})"_s), u"werbung "_s},
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
        listOf("newsletter marketing promotion* promoc* promo promos news noticias "
               "novedades novidades nouvelles actualites werbung publici* pub pubblicita reclame offers "
               "mktg");
    return isIn(words, word);
}

bool isUnsubscription(const QString &word)
{
    static const QStringList words =
        listOf("unsub* desabonn* desinscr* descadastr* desuscri* disiscri* abgemeldet abmelde* abmeldung "
               "abbestell* afgemeld uitgeschreven");
    return isIn(words, word);
}

bool isRefusal(const QString &word)
{
    static const QStringList words = listOf("optout suppress* exclude* declined");
    return isUnsubscription(word) || isIn(words, word);
}

/// Words that refuse news if all other words of the heading belong to the subject: "Newsletter cancelled".
bool isWithdrawal(const QString &word)
{
    static const QStringList words =
        listOf("withdr* revok* refus* reject* declin* objec* cancelled canceled stop stopped removed remove "
               "disabled off left blacklist* blocklist* blocked dnd disturb spam abuse complain* widerruf* "
               "abgelehnt rechaz* recus* block mute* disable baja retrait widerspruch sperre gekundigt "
               "kundigung cancelou cancelado cancelada denied ended expired skip omit rifiut* revoc* oppos* "
               "retire retiree");
    return isIn(words, word);
}

bool isSubscription(const QString &word)
{
    static const QStringList words =
        listOf("optin subscri* consent* consens* abonn* inscri* suscri* einwilligung "
               "anmeldung angemeldet assin*");
    return isIn(words, word);
}

/// Words of agreement; other words of the heading name the subject.
bool isAgreement(const QString &word)
{
    static const QStringList words =
        listOf("agree* accept* allow* permission* receive receives want wants acepta recibe recibir recoit "
               "recevoir erlaubt aceita recebe receber");
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

/// Words that do not change the meaning of a heading.
bool isFiller(const QString &word)
{
    static const QStringList words = listOf(
        "a an and the to of for from in on at since via with our us i we you your would like is has "
        "been are status flag reason yes no or y n client* member* customer* person all any bulk mass "
        "confirmed current other ok okay send contact list gdpr rgpd casl am du della del dalla le la les l "
        "du de des d el al los un una et o "
        "para por der die das zu zum zur und von");
    return isIn(words, word);
}

bool isOfTheSubject(const QString &word)
{
    return isMail(word) || isNews(word) || isRefusal(word) || isSubscription(word) || isAgreement(word) ||
           isDate(word) || isFiller(word);
}

/// Words of another subject than consent to news: a no below them is no refusal.
bool isAnotherSubject(const QString &word)
{
    static const QStringList words = listOf(
        "remind* notif* alert* receipt* confirmation* schedul* account* appointment* booking* transaction* "
        "invoice* order* password* photo* image* video* waiver* treatment* bounce* valid* invalid* verified "
        "deleted duplicate* count number total rate open* click* sent received last first second alternate "
        "secondary backup address* frequency topic* birthday* asked mobile cell phone* telefon* telephon* "
        "postal print paper letter* brochure* catalog*");
    return isIn(words, word);
}

/// Words that do not change the meaning of a refusal.
bool isOfARefusal(const QString &word)
{
    static const QStringList words = listOf("please me my wish* wanted interested be take more marked "
                                            "reported report reports as contact* disturb "
                                            "global* communication* channel* everything");
    return isOfTheSubject(word) || isWithdrawal(word) || isIn(words, word);
}

/// Whether the heading asks for either answer: "Opt-In/Opt-Out".
bool asksForEither(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(?:optin|subscrib\\w*) (?:or |and )?(?:optout|unsub\\w*|out\\b)|"
        "\\b(?:optout|unsub\\w*) (?:or |and )?(?:optin|subscrib\\w*)|\\bon (?:or )?off\\b|"
        "\\b(?:accept\\w*|allow\\w*|agree\\w*|grant\\w*) (?:or )?(?:declin\\w*|refus\\w*|reject\\w*|den\\w*|"
        "block\\w*|disagree\\w*)"_s);
    return words.match(text).hasMatch();
}

/// Whether the heading denies a refusal: "Not unsubscribed".
bool deniesRefusal(const QString &text)
{
    static const QRegularExpression words(u"\\bno (?:been )?(?:optout|unsub\\w*|desabonn\\w*|abgemeldet)"_s);
    return words.match(text).hasMatch();
}

/// Whether "mail" may mean letters and parcels.
bool mayBePaper(const QString &words)
{
    static const QRegularExpression mail(u"(?<!\\be )\\bmail(?:s|ings?)?\\b"_s);
    return mail.match(words).hasMatch();
}

/// "No emails", "Do not send promotional emails", "Ne pas contacter", "Keine Werbung"
bool isProhibition(const QString &text)
{
    static const QRegularExpression words(
        u"\\bno (?:(?:send|receive|want|envoyer|enviar|recibir|recevoir|any|more|bulk|me|client|by|via|de|d|"
        "marketing|promotional|promo|desea|quiere|deseja|vuole|receber|ricevere|du) "
        ")*(?:(?:email|newsletter|market|marketing|solicit|promo\\w*|news|werbung|publici\\w*|pub|offers)\\b|"
        "(?:contact(?:er|ar)?|contattare|disturb|molestar|relancer|anschreiben)(?: me)?$)|^(?:dad[oa]|darse) de baja$"_s);
    return words.match(text).hasMatch();
}

/// Opt-outs that are spelled without blanks.
bool isOptOutInOneWord(const QString &word)
{
    static const QStringList words = listOf(
        "emailoptout optedoutofemail optedoutofemails emailoptedout hasoptedoutofemail marketingoptout "
        "emailunsubscribed globalunsubscribe donotemail donotmail donotcontact nomarketing noemail "
        "donotsendemail donotsendemails donotbulkemail donotallowemails donotallowbulkemails dnd dnc dne "
        "blacklisted blocklisted");
    return words.contains(word);
}

/// Whether all words together refuse news.
/// \param isAboutNews  whether they name news or e-mail
/// \param agrees  whether they name consent
bool refusesAsAWhole(const QStringList &words, bool isAboutNews, bool agrees)
{
    const QString text = words.join(u' ');
    const bool isAllOfIt = std::ranges::all_of(words, isOfARefusal);
    static const QRegularExpression complaint(u"\\b(?:spam|abuse)\\b.*\\bcomplain|"
                                              "\\b(?:marked|reported)(?: as)? spam\\b|\\bspam reports?\\b"_s);
    if (!isAllOfIt)
        return false;
    static const QRegularExpression ofConsent(
        u"\\b(?:withdr|revok|revoc|refus|rifiut|widerruf|recus|rechaz|objec|oppos|"
        "denied|expired|retire)"_s);
    const bool withdraws = std::ranges::any_of(words, isWithdrawal);
    if (complaint.match(text).hasMatch() ||
        (withdraws && (isAboutNews || (agrees && ofConsent.match(text).hasMatch()))))
        return true;
    // "No. of emails" is a count, and "Subscription No" is a number.
    static const QRegularExpression negation(u"\\bno\\b(?! of\\b)"_s);
    return negation.match(text).hasMatch() && (isAboutNews || (agrees && !text.endsWith(" no"_L1)));
}

} // namespace

bool refusesSomething(const QString &heading)
{
    static const QStringList negations = listOf("stop* block* refus* reject* declin* deny denied withdr* "
                                                "revok* remov* without blacklist* donot* dnc dne "
                                                "dnd jamais sans nunca nie ohne ninguna ningun");
    static const QStringList affirmations = listOf("yes y oui si ja");
    const QStringList words = unified(wordsIn(heading)).split(u' ', Qt::SkipEmptyParts);
    const auto holds = [&](const auto &isOne) { return std::ranges::any_of(words, isOne); };
    const bool offersBoth = holds([](const QString &word) { return affirmations.contains(word); });
    return consentHeadingIn(heading) == ConsentHeading::OptOut || holds(isRefusal) ||
           holds([](const QString &word) { return isIn(negations, word); }) ||
           (words.contains(u"no"_s) && !offersBoth);
}

ConsentHeading consentHeadingIn(const QString &heading)
{
    const QString written = wordsIn(heading);
    const QString text = unified(written);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto holds = [&](bool (*isOne)(const QString &)) { return std::ranges::any_of(words, isOne); };
    const bool namesMail = holds(isMail);
    const bool namesOther = holds(isOtherChannel);
    if (words.isEmpty() || holds(isCircumstance) || (namesOther && !namesMail))
        return ConsentHeading::None;
    const bool isAboutNews = namesMail || holds(isNews) || holds(isUnsubscription);
    const bool isClear = !namesOther && std::ranges::all_of(words, isOfTheSubject);
    const bool subscribes = holds(isSubscription);
    const bool agrees = subscribes || holds(isAgreement);
    const bool isEither = asksForEither(text);
    const bool isRefused = isOptOutInOneWord(text) || isProhibition(text) ||
                           (holds(isRefusal) && (isAboutNews || std::ranges::all_of(words, isOfARefusal))) ||
                           (!namesOther && refusesAsAWhole(words, isAboutNews, agrees));
    if (isRefused && !isEither)
        return deniesRefusal(text) ? ConsentHeading::Unsure : ConsentHeading::OptOut;
    if (!isAboutNews && !(isClear && agrees))
        return ConsentHeading::None;
    const bool isConsent = holds(isNews) ? agrees || namesMail : subscribes && namesMail;
    const bool isOptOutToo = holds(isRefusal);
    const bool isPaper = mayBePaper(written);
    // In a studio, a subscription or an inscription alone may be a membership or a place in a class.
    static const QRegularExpression membership(
        u"^(?:subscriptions?|inscripti?on(?:es|s)?|inscricao|inscricoes|abonnements?|suscripcion(?:es)?)$"_s);
    static const QRegularExpression confirmed(u"\\bconfirmed\\b"_s);
    const bool isCertain = isClear && !isOptOutToo && !holds(isDate) && !isPaper;
    if (isConsent && isCertain)
        return ConsentHeading::Consent;
    // Letters are paper, but a mailing is as likely e-mail.
    static const QRegularExpression mailing(u"\\bmailings?\\b"_s);
    const bool isOther = holds(isAnotherSubject) || membership.match(text).hasMatch() ||
                         (isPaper && !mailing.match(written).hasMatch()) ||
                         (confirmed.match(text).hasMatch() && !agrees && !holds(isNews));
    return isOther ? ConsentHeading::Related : ConsentHeading::Unsure;
}

bool namesOtherChannel(const QString &heading)
{
    const QStringList words = unified(wordsIn(heading)).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, isOtherChannel) && std::ranges::none_of(words, isMail);
}

bool holdsRemarks(const QString &heading)
{
    static const QStringList remarks = listOf(
        "tag tags note* notiz* nota notas comment* kommentar* remark* bemerkung* memo alert* label labels "
        "segment* preference* preferenc* communication* gdpr rgpd privacy consent* marketing opt");
    const QStringList words = wordsIn(heading).split(u' ', Qt::SkipEmptyParts);
    return !namesOtherChannel(heading) &&
           std::ranges::any_of(words, [](const QString &word) { return isIn(remarks, word); });
}

bool asksForReasons(const QString &heading)
{
    static const QStringList reasons =
        listOf("reason reasons comment comments why motif motifs motivo motivos grund");
    const QStringList words = wordsIn(heading).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [](const QString &word) { return isIn(reasons, word); });
}

} // namespace Csv
