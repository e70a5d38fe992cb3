// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/profilecomparison.h"

#include "domain/birthday.h"

#include <QLocale>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using Domain::Client;
using Domain::StandardField;
using Domain::Subscription;
using Presenters::ComparedField;
using Presenters::ProfileComparison;
using Match = ComparedField::Match;

namespace {

ProfileComparison pairOf(const std::function<void(Client &, Client &)> &fill)
{
    ProfileComparison comparison;
    Client &older = comparison.pair.older.client;
    Client &newer = comparison.pair.newer.client;
    older.firstName = newer.firstName = u"Ana"_s;
    older.lastName = newer.lastName = u"Brook"_s;
    fill(older, newer);
    return comparison;
}

ComparedField fieldIn(const ProfileComparison &comparison, const QString &name)
{
    const auto fields = Presenters::comparedFields(comparison);
    for (const ComparedField &field : fields) {
        if (field.name == name)
            return field;
    }
    return {};
}

} // namespace

class ProfileComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void leavesOutWhatBothLack()
    {
        QStringList names;
        const auto fields = Presenters::comparedFields(pairOf([](Client &, Client &) {}));
        for (const ComparedField &field : fields)
            names << field.name;
        QCOMPARE(names, (QStringList{u"Name"_s, u"News and updates"_s, u"Status"_s}));
    }

    void spellingsOfOneValueAreTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("older");
        QTest::addColumn<QString>("newer");
        QTest::addColumn<Match>("match");
        QTest::newRow("phone") << u"Phone"_s << u"902 555 0100"_s << u"(902) 555-0100"_s << Match::Same;
        QTest::newRow("other phone") << u"Phone"_s << u"902 555 0100"_s << u"902 555 0199"_s
                                     << Match::Different;
        QTest::newRow("one phone") << u"Phone"_s << u"902 555 0100"_s << QString() << Match::OneOnly;
        QTest::newRow("placeholders") << u"Phone"_s << u"000"_s << u"none"_s << Match::Different;
        QTest::newRow("e-mail") << u"E-mail"_s << u"Ana@Example.com"_s << u"ana@example.com"_s << Match::Same;
        QTest::newRow("number") << u"Client ID"_s << u"00417"_s << u"417"_s << Match::Same;
        QTest::newRow("street") << u"Address"_s << u"1 Main St"_s << u"1 MAIN ST"_s << Match::Same;
        QTest::newRow("birthday") << u"Birthday"_s << u"1990-05-01"_s << u"--05-01"_s << Match::Same;
        QTest::newRow("other birthday")
            << u"Birthday"_s << u"1990-05-01"_s << u"1991-05-01"_s << Match::Different;
        QTest::newRow("custom field") << u"Pet"_s << u"Cat"_s << u"Dog"_s << Match::Different;
    }
    void spellingsOfOneValueAreTheSame()
    {
        QFETCH(QString, name);
        QFETCH(QString, older);
        QFETCH(QString, newer);
        QFETCH(Match, match);
        ProfileComparison comparison = pairOf([&](Client &one, Client &other) {
            for (const auto &[client, value] : {std::pair<Client &, QString &>(one, older), {other, newer}}) {
                if (name == "Phone"_L1)
                    client.phone = value;
                else if (name == "E-mail"_L1)
                    client.email = value;
                else if (name == "Client ID"_L1)
                    client.studioNumber = value;
                else if (name == "Address"_L1)
                    client.street = value;
                else if (name == "Birthday"_L1)
                    client.birthday = Domain::birthdayFrom(value);
                else
                    client.custom.insert(name, value);
            }
        });
        comparison.fields = {{u"Pet"_s, Domain::CustomFieldType::Text, {}, {}}};
        QCOMPARE(fieldIn(comparison, name).match, match);
    }

    void aBirthdayWithoutAYearShowsNone()
    {
        const auto comparison =
            pairOf([](Client &one, Client &) { one.birthday = Domain::birthdayFrom(u"--05-01"_s); });
        QCOMPARE(fieldIn(comparison, u"Birthday"_s).older, u"May 1"_s);
    }

    void anAnswerHasItsDate()
    {
        ProfileComparison comparison = pairOf([](Client &one, Client &other) {
            one.subscribed = Subscription::Yes;
            other.subscribed = Subscription::No;
        });
        Domain::LedgerEntry entry;
        entry.answer = Subscription::Yes;
        entry.at = QDateTime(QDate(2026, 5, 1), QTime(10, 0));
        comparison.olderAnswers = {entry};
        const ComparedField field = fieldIn(comparison, u"News and updates"_s);
        QVERIFY2(field.older.startsWith("Yes, "_L1), qPrintable(field.older));
        QCOMPARE(field.newer, u"No"_s);
        QCOMPARE(field.match, Match::Different);
        comparison.pair.newer.client.subscribed = Subscription::Yes;
        QCOMPARE(fieldIn(comparison, u"News and updates"_s).match, Match::Same);
    }

    void namesWhatIsShared()
    {
        Domain::DuplicatePair pair;
        pair.same = {StandardField::Birthday, StandardField::Email};
        QCOMPARE(Presenters::sharedText(pair), u"Same: name, birthday, and e-mail"_s);
    }
};

QTEST_GUILESS_MAIN(ProfileComparisonTest)
#include "tst_profilecomparison.moc"
