// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/profilecomparison.h"

#include "domain/address.h"
#include "domain/birthday.h"
#include "domain/personname.h"
#include "domain/phonenumber.h"
#include "domain/studionumber.h"
#include "presenters/consentwording.h"
#include "presenters/customfieldtext.h"
#include "presenters/profiletext.h"
#include "presenters/statewording.h"
#include "presenters/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <functional>

namespace Presenters {

using namespace Qt::StringLiterals;
using Domain::Client;
using Domain::StandardField;
using Match = ComparedField::Match;

namespace {

/// Texts of the comparison.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProfileComparison)
};

bool isSameText(const QString &one, const QString &other)
{
    return one.simplified().toCaseFolded() == other.simplified().toCaseFolded();
}

/// Compares two values as they are read, and by a key in which several spellings are one.
Match matchOf(const QString &one, const QString &other, const std::function<QString(const QString &)> &keyOf)
{
    if (one.isEmpty() || other.isEmpty())
        return Match::OneOnly;
    const QString key = keyOf ? keyOf(one) : QString();
    const bool isSame = isSameText(one, other) || (!key.isEmpty() && key == keyOf(other));
    return isSame ? Match::Same : Match::Different;
}

/// Collects the fields of a comparison.
class Fields
{
public:
    Fields(const Client &older, const Client &newer)
        : m_older(older)
        , m_newer(newer)
    {
    }

    /// \param keyOf  key for comparison of the texts; none if only equal texts are the same
    void add(const QString &name, const QString &older, const QString &newer,
             const std::function<QString(const QString &)> &keyOf = {})
    {
        if (!older.isEmpty() || !newer.isEmpty())
            all.append({name, older, newer, matchOf(older, newer, keyOf)});
    }
    void add(const QString &name, QString Client::*field,
             const std::function<QString(const QString &)> &keyOf = {})
    {
        add(name, m_older.*field, m_newer.*field, keyOf);
    }

    QList<ComparedField> all;

private:
    const Client &m_older;
    const Client &m_newer;
};

/// The answer to news and updates, with its time if it is known.
QString answerOf(const Client &client, const QList<Domain::LedgerEntry> &answers)
{
    const QString answer = answerText(client.subscribed);
    if (answers.isEmpty() || answers.constFirst().answer != client.subscribed)
        return answer;
    return Text::tr("%1, %2", "answer, date").arg(answer, shortDateTime(answers.constFirst().at));
}

QString statusText(Domain::ClientStatus status)
{
    return status == Domain::ClientStatus::Active ? Text::tr("Active") : Text::tr("Deactivated");
}

void addProfileFields(Fields &fields, const Client &older, const Client &newer)
{
    fields.add(Text::tr("Name"), older.displayName(), newer.displayName(), Domain::nameKey);
    fields.add(Text::tr("E-mail"), &Client::email, Domain::addressKey);
    fields.add(Text::tr("Phone"), &Client::phone, Domain::phoneKey);
    fields.add(Text::tr("Home phone"), &Client::homePhone, Domain::phoneKey);
    fields.add(Text::tr("Work phone"), &Client::workPhone, Domain::phoneKey);
    fields.add(Text::tr("Address"), postalAddressText(older), postalAddressText(newer));
    const bool isSameDay = Domain::isSameBirthday(older.birthday, newer.birthday);
    fields.add(Text::tr("Birthday"), birthdayForReading(older.birthday), birthdayForReading(newer.birthday),
               [isSameDay](const QString &text) { return isSameDay ? u"same day"_s : text; });
    fields.add(Text::tr("Client ID"), &Client::studioNumber, Domain::studioNumberKey);
}

void addCustomFields(Fields &fields, const QList<Domain::CustomField> &custom, const Client &older,
                     const Client &newer)
{
    for (const Domain::CustomField &field : custom) {
        fields.add(field.label, customFieldText(field, older.custom.value(field.label)),
                   customFieldText(field, newer.custom.value(field.label)));
    }
}

void addAnswers(Fields &fields, const QString &older, const QString &newer, bool isSame)
{
    fields.add(Text::tr("News and updates"), older, newer);
    fields.all.last().match = isSame ? Match::Same : Match::Different;
}

} // namespace

QList<ComparedField> comparedFields(const ProfileComparison &comparison)
{
    const Domain::ClientEntry &older = comparison.pair.older;
    const Domain::ClientEntry &newer = comparison.pair.newer;
    Fields fields(older.client, newer.client);
    addProfileFields(fields, older.client, newer.client);
    addCustomFields(fields, comparison.fields, older.client, newer.client);
    if (older.client.status != newer.client.status)
        fields.add(Text::tr("Profile"), statusText(older.client.status), statusText(newer.client.status));
    addAnswers(fields, answerOf(older.client, comparison.olderAnswers),
               answerOf(newer.client, comparison.newerAnswers),
               older.client.subscribed == newer.client.subscribed);
    fields.add(Text::tr("Status"), stateName(older), stateName(newer));
    return fields.all;
}

QList<ComparedField> comparedFields(const Domain::ContradictedRow &contradicted,
                                    const QList<Domain::CustomField> &fields)
{
    const Client &known = contradicted.known.client;
    const Client &told = contradicted.row.client;
    Fields compared(known, told);
    addProfileFields(compared, known, told);
    addCustomFields(compared, fields, known, told);
    if (const auto answer = contradicted.row.subscribed)
        addAnswers(compared, answerText(known.subscribed), answerText(*answer), known.subscribed == *answer);
    return compared.all;
}

QString sharedText(const Domain::DuplicatePair &pair)
{
    QStringList shared{Text::tr("name", "something that two profiles have in common")};
    for (const StandardField field : pair.same) {
        if (field == StandardField::Birthday)
            shared.append(Text::tr("birthday", "something that two profiles have in common"));
        else if (field == StandardField::Phone)
            shared.append(Text::tr("phone", "something that two profiles have in common"));
        else
            shared.append(Text::tr("e-mail", "something that two profiles have in common"));
    }
    return Text::tr("Same: %1", "list").arg(QLocale().createSeparatedList(shared));
}

} // namespace Presenters
