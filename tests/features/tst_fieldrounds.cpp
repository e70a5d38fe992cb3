// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundstory.h"

#include "store/directory/customfields.h"
#include "store/syncdata/roundhistory.h"
#include "support/awaitresult.h"
#include "sync/why.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::CustomFieldType;
using Domain::RoundAction;
using Domain::Subscription;
using Store::CustomFields;

namespace {
const QString kAna = u"ana@example.com"_s;
const QString kBen = u"ben@example.com"_s;
const QString kMat = u"Mat colour"_s;
} // namespace

/// Custom fields that the owner renames, no longer sends, or sends again.
class FieldRoundsTest : public RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void renamedFieldStaysOneFieldThere();
    void renamedFieldThatIsEmptiedIsEmptiedThere();
    void fieldBelongsToTheOneThatTheOwnerChose_data();
    void fieldBelongsToTheOneThatTheOwnerChose();
    void valueThatDoesNotFitThereIsLeftOutAlone_data();
    void valueThatDoesNotFitThereIsLeftOutAlone();
    void valueThatWasNeverSentDeletesNothingThere();
    void listOfChoicesTakesNoValues();
    void fieldThereBelongsToOneOfOurs();
    void valueThatIsNotSentStaysHere();
    void valueThatIsNoLongerSentStaysThere();
    void valuesFollowWhenAFieldIsSentAgain();
    void valueOfAnUnfinishedJobFollows();
    void valueThatWasDeletedMeanwhileIsDeletedThere();
    void fieldThatIsNotSentIsNotMissed();
    void fieldThatIsNotSentAnyMoreIsNoProblem();
    void labelThatIsTakenThereIsRenamedHere();
    void fieldThatMakesRoomLetsAnotherFollow();
    void movedContactGetsNoFieldThatIsNotSent();
    void valueThatMovedWithTheContactIsNotForgotten();

private:
    Domain::ClientId addWithMat(const QString &name, const QString &address, const QString &value)
    {
        const auto id = studio().add(name, address, Subscription::Yes);
        setMat(id, kMat, value);
        return id;
    }
    void setMat(Domain::ClientId id, const QString &label, const QString &value)
    {
        studio().edit(id, [&](Domain::Client &client) { client.custom.insert(label, value); });
    }
    /// Syncs after a minute.
    Sync::RoundReport play()
    {
        studio().letTimePass(60s);
        const Sync::RoundReport report = studio().sync();
        if (report.error)
            QTest::qFail(qPrintable(report.error->message), __FILE__, __LINE__);
        return report;
    }
    [[nodiscard]] QString valueThere(const QString &address, const QString &label = kMat)
    {
        return studio().practice.contact(address).value("custom"_L1).toObject().value(label).toString();
    }
    [[nodiscard]] QString reasonFor(Domain::ClientId id)
    {
        const auto told =
            Sync::explainClient(studio().database(), id, studio().environment().serviceIdentity());
        return told ? told->explanation.reason : told.error().message;
    }
    /// \param field  as the service takes it, without the label
    void createThere(const QString &label, QJsonObject field = {{"type"_L1, u"string"_s}})
    {
        field.insert("label"_L1, label);
        const auto made = studio().practice.call("POST", "/v3/contact_custom_fields",
                                                 studio().practice.accessToken(), field);
        QCOMPARE(made.status, 201);
    }
    [[nodiscard]] std::optional<Domain::CustomField> fieldCalled(const QString &label)
    {
        const auto read = Support::awaitResult(studio().session().customFields());
        if (!read || !*read)
            return {};
        for (const Domain::CustomField &field : **read) {
            if (field.label == label)
                return field;
        }
        return {};
    }
    [[nodiscard]] Core::Result<void> map(const QString &label, const Domain::CustomField &there)
    {
        const auto mapped = Support::awaitResult(studio().session().mapField(label, there));
        if (!mapped)
            qFatal("the mapping did not finish");
        return *mapped;
    }
    [[nodiscard]] qsizetype fieldsThere()
    {
        return studio().practice.look(u"account"_s).value("fields"_L1).toArray().size();
    }
    /// What the history of the last round says about a person.
    [[nodiscard]] QList<RoundAction> actionsFor(const QString &address)
    {
        QList<RoundAction> actions;
        const Store::RoundHistory history(studio().database());
        const auto last = history.last();
        if (!last || !*last)
            return actions;
        const auto people = history.people((*last)->id);
        for (qsizetype i = 0; people && i < people->people.size(); ++i) {
            if (people->people.at(i).address == address)
                actions.append(people->people.at(i).action);
        }
        return actions;
    }
    [[nodiscard]] CustomFields fields() { return CustomFields(studio().database()); }
};

void FieldRoundsTest::renamedFieldStaysOneFieldThere()
{
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    const auto ana = addWithMat(u"Ana"_s, kAna, u"green"_s);
    play();
    const qsizetype before = fieldsThere();
    QVERIFY(fields().rename(kMat, u"Colour"_s));
    setMat(ana, u"Colour"_s, u"blue"_s);
    QCOMPARE(play().counts.updated, 1);
    QCOMPARE(valueThere(kAna), u"blue"_s);
    QCOMPARE(fieldsThere(), before);
    QCOMPARE(play().counts.calls, 2); // nothing is left to do
}

void FieldRoundsTest::fieldBelongsToTheOneThatTheOwnerChose_data()
{
    QTest::addColumn<bool>("wasSentBefore");
    QTest::newRow("before the first sync") << false;
    QTest::newRow("after it") << true;
}

void FieldRoundsTest::fieldBelongsToTheOneThatTheOwnerChose()
{
    QFETCH(const bool, wasSentBefore);
    createThere(u"Farbe der Matte"_s);
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    addWithMat(u"Ana"_s, kAna, u"green"_s);
    if (wasSentBefore) {
        play();
        QCOMPARE(valueThere(kAna), u"green"_s);
    }
    const auto there = fieldCalled(u"Farbe der Matte"_s);
    QVERIFY(there);
    QVERIFY(map(kMat, *there));
    const qsizetype before = fieldsThere();
    play();
    QCOMPARE(valueThere(kAna, u"Farbe der Matte"_s), u"green"_s);
    QCOMPARE(fieldsThere(), before);
    QCOMPARE(valueThere(kAna), wasSentBefore ? u"green"_s : QString()); // stays as it is
    QCOMPARE(play().counts.calls, 2);                                   // nothing is left to do

    // A field of its own again, with the values.
    QVERIFY(map(kMat, {}));
    play();
    QCOMPARE(valueThere(kAna), u"green"_s);
    QCOMPARE(fieldsThere(), wasSentBefore ? before : before + 1);
}

void FieldRoundsTest::valueThatDoesNotFitThereIsLeftOutAlone_data()
{
    QTest::addColumn<QJsonObject>("field");
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("there");
    const auto field = [](const QString &type, const QJsonObject &metadata = {}) {
        QJsonObject made{{"type"_L1, type}};
        if (!metadata.isEmpty())
            made.insert("metadata"_L1, metadata);
        return made;
    };
    const QJsonObject whole{{"integer"_L1, true}};
    const QJsonObject tenths{{"integer"_L1, false}, {"decimal_places"_L1, 1}, {"allow_negative"_L1, true}};
    QTest::newRow("date") << field(u"date"_s) << u"long ago"_s << u"4/30/2020"_s << u"2020-04-30"_s;
    QTest::newRow("datetime") << field(u"datetime"_s) << u"long ago"_s << u"2020-04-30"_s << u"2020-04-30"_s;
    QTest::newRow("number") << field(u"number"_s) << u"about ten"_s << u"-7.25"_s << u"-7.25"_s;
    QTest::newRow("not whole") << field(u"number"_s, whole) << u"7.5"_s << u"7"_s << u"7"_s;
    QTest::newRow("below zero") << field(u"number"_s, whole) << u"-7"_s << u"0"_s << u"0"_s;
    QTest::newRow("too many digits") << field(u"number"_s, tenths) << u"7.25"_s << u"-7.50"_s << u"-7.5"_s;
    QTest::newRow("currency") << field(u"currency"_s) << u"$5"_s << u"5.50"_s << u"5.50"_s;
    QTest::newRow("boolean") << field(u"boolean"_s) << u"perhaps"_s << u"yes"_s << u"true"_s;
}

void FieldRoundsTest::valueThatDoesNotFitThereIsLeftOutAlone()
{
    QFETCH(const QJsonObject, field);
    QFETCH(const QString, bad);
    QFETCH(const QString, good);
    QFETCH(const QString, there);
    createThere(kMat, field);
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    const auto ana = addWithMat(u"Ana"_s, kAna, bad);
    const auto ben = addWithMat(u"Ben"_s, kBen, good);
    play();
    QVERIFY(studio().isListed(kAna));
    QVERIFY(reasonFor(ana).contains(kMat));
    QCOMPARE(valueThere(kBen), there);
    QVERIFY(!reasonFor(ben).contains(kMat));
    QCOMPARE(actionsFor(kAna), (QList{RoundAction::LeftOut, RoundAction::Added}));
    QCOMPARE(play().counts.calls, 2); // nothing is left to do

    // The mended value follows, and a value that was sent before does not get lost.
    setMat(ben, kMat, bad);
    setMat(ana, kMat, good);
    play();
    QCOMPARE(valueThere(kAna), there);
    QCOMPARE(valueThere(kBen), there); // stays as it is
    QVERIFY(studio().isListed(kBen));
    QVERIFY(reasonFor(ben).contains(kMat));
    QVERIFY(!reasonFor(ana).contains(kMat));

    studio().edit(ben, [](Domain::Client &client) { client.custom.clear(); });
    play();
    QCOMPARE(valueThere(kBen), QString());
    QVERIFY(!reasonFor(ben).contains(kMat));
}

void FieldRoundsTest::valueThatWasNeverSentDeletesNothingThere()
{
    createThere(kMat, {{"type"_L1, u"number"_s}});
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    const auto ana = addWithMat(u"Ana"_s, kAna, u"about ten"_s);
    play();
    studio().practice.hook(u"edit-profile"_s,
                           {{"email"_L1, kAna}, {"custom"_L1, QJsonObject{{kMat, u"7"_s}}}});
    QCOMPARE(valueThere(kAna), u"7"_s);
    studio().edit(ana, [](Domain::Client &client) { client.custom.clear(); });
    play();
    QCOMPARE(valueThere(kAna), u"7"_s);
}

void FieldRoundsTest::listOfChoicesTakesNoValues()
{
    const QJsonObject green{{"choice_label"_L1, u"green"_s}, {"display_order"_L1, 1}};
    createThere(kMat, {{"type"_L1, u"single_select"_s}, {"choices"_L1, QJsonArray{green}}});
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    const auto there = fieldCalled(kMat);
    QVERIFY(there);
    QCOMPARE(map(kMat, *there).error().kind, Core::Error::Kind::InvalidInput);
    const auto ana = addWithMat(u"Ana"_s, kAna, u"blue"_s);
    play();
    QVERIFY(studio().isListed(kAna));
    QVERIFY(reasonFor(ana).contains(kMat));
    QCOMPARE(play().counts.calls, 2);
}

void FieldRoundsTest::fieldThereBelongsToOneOfOurs()
{
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    QVERIFY(fields().add(u"Colour"_s, CustomFieldType::Text));
    addWithMat(u"Ana"_s, kAna, u"green"_s);
    play();
    const auto there = fieldCalled(kMat);
    QVERIFY(there);
    const auto mapped = map(u"Colour"_s, *there);
    QVERIFY(!mapped);
    QCOMPARE(mapped.error().kind, Core::Error::Kind::InvalidInput);
    QVERIFY(mapped.error().message.contains(kMat));
    QCOMPARE(map(u"Nothing"_s, *there).error().kind, Core::Error::Kind::NotFound);
    QVERIFY(map(kMat, *there)); // as it is
    QCOMPARE(play().counts.calls, 2);
}

void FieldRoundsTest::renamedFieldThatIsEmptiedIsEmptiedThere()
{
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    const auto ana = addWithMat(u"Ana"_s, kAna, u"green"_s);
    play();
    QVERIFY(fields().rename(kMat, u"Colour"_s));
    studio().edit(ana, [](Domain::Client &client) { client.custom.clear(); });
    play();
    QCOMPARE(valueThere(kAna), QString());
}

void FieldRoundsTest::valueThatIsNotSentStaysHere()
{
    const qsizetype before = fieldsThere();
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    QVERIFY(fields().setSent(kMat, false));
    const auto ana = addWithMat(u"Ana"_s, kAna, u"green"_s);
    QCOMPARE(play().counts.added, 1);
    QCOMPARE(valueThere(kAna), QString());
    QCOMPARE(fieldsThere(), before); // no field is created for it
    QCOMPARE(studio().entry(ana).client.custom.value(kMat), u"green"_s);
}

void FieldRoundsTest::valueThatIsNoLongerSentStaysThere()
{
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    const auto ana = addWithMat(u"Ana"_s, kAna, u"green"_s);
    play();
    QVERIFY(fields().setSent(kMat, false));
    setMat(ana, kMat, u"blue"_s);
    play();
    QCOMPARE(valueThere(kAna), u"green"_s);
    // A change of another field sends the whole contact.
    studio().edit(ana, [](Domain::Client &client) {
        client.city = u"Dover"_s;
        client.custom.clear();
    });
    play();
    QCOMPARE(valueThere(kAna), u"green"_s);
    QCOMPARE(studio().state(ana), Domain::ClientState::OnList);
}

void FieldRoundsTest::valuesFollowWhenAFieldIsSentAgain()
{
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    QVERIFY(fields().setSent(kMat, false));
    const auto ana = addWithMat(u"Ana"_s, kAna, u"green"_s);
    addWithMat(u"Ben"_s, kBen, u"red"_s);
    studio().add(u"Cleo"_s, u"cleo@example.com"_s, Subscription::Yes);
    play();
    QVERIFY(fields().setSent(kMat, true));
    QVERIFY(reasonFor(ana).contains("are not sent"_L1)); // not yet
    QCOMPARE(play().counts.updated, 2);
    QCOMPARE(valueThere(kAna), u"green"_s);
    QCOMPARE(valueThere(kBen), u"red"_s);
    QVERIFY(reasonFor(ana).contains("with all details."_L1));
    QCOMPARE(play().counts.calls, 2);
}

void FieldRoundsTest::fieldThatIsNotSentIsNotMissed()
{
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    QVERIFY(fields().setSent(kMat, false));
    const auto ana = addWithMat(u"Ana"_s, kAna, u"x"_s.repeated(256)); // longer than is accepted there
    play();
    QCOMPARE(studio().state(ana), Domain::ClientState::OnList);
    QVERIFY2(reasonFor(ana).contains("are not sent"_L1), qPrintable(reasonFor(ana)));
}

void FieldRoundsTest::valueOfAnUnfinishedJobFollows()
{
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    QVERIFY(fields().setSent(kMat, false));
    addWithMat(u"Ana"_s, kAna, u"green"_s);
    studio().practice.setBehaviour(u"activity_processing_ms"_s, u"600000"_s);
    QCOMPARE(play().counts.pending, 1);
    QVERIFY(fields().setSent(kMat, true));
    play();
    studio().practice.setBehaviour(u"activity_processing_ms"_s, u"0"_s);
    studio().letTimePass(20min);
    play();
    play();
    QCOMPARE(valueThere(kAna), u"green"_s);
}

void FieldRoundsTest::valueThatWasDeletedMeanwhileIsDeletedThere()
{
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    const auto ana = addWithMat(u"Ana"_s, kAna, u"green"_s);
    play();
    QVERIFY(fields().setSent(kMat, false));
    studio().edit(ana, [](Domain::Client &client) { client.custom.clear(); });
    play();
    QCOMPARE(valueThere(kAna), u"green"_s);
    QVERIFY(fields().rename(kMat, u"Colour"_s));
    QVERIFY(fields().setSent(u"Colour"_s, true));
    play();
    QCOMPARE(valueThere(kAna), QString());
}

void FieldRoundsTest::fieldThatIsNotSentAnyMoreIsNoProblem()
{
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    const auto ana = addWithMat(u"Ana"_s, kAna, u"x"_s.repeated(256));
    play();
    QCOMPARE(studio().state(ana), Domain::ClientState::Attention);
    QVERIFY(fields().setSent(kMat, false));
    play();
    QCOMPARE(studio().state(ana), Domain::ClientState::OnList);
}

void FieldRoundsTest::labelThatIsTakenThereIsRenamedHere()
{
    const QString level = u"Level"_s;
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    const auto ana = addWithMat(u"Ana"_s, kAna, u"green"_s);
    play();
    studio().practice.hook(u"rename-field"_s, {{"field"_L1, kMat}, {"label"_L1, level}});
    QVERIFY(fields().add(level, CustomFieldType::Text));
    setMat(ana, level, u"advanced"_s);
    play();
    QCOMPARE(studio().state(ana), Domain::ClientState::Attention);
    QVERIFY(fields().rename(level, u"Experience"_s));
    play();
    QCOMPARE(studio().state(ana), Domain::ClientState::OnList);
    QCOMPARE(valueThere(kAna, u"Experience"_s), u"advanced"_s);
}

void FieldRoundsTest::fieldThatMakesRoomLetsAnotherFollow()
{
    const auto ana = studio().add(u"Ana"_s, kAna, Subscription::Yes);
    const auto label = [](int number) { return u"F%1"_s.arg(number, 2, 10, QChar(u'0')); };
    for (int i = 0; i < 26; ++i)
        QVERIFY(fields().add(label(i), CustomFieldType::Text));
    studio().edit(ana, [&](Domain::Client &client) {
        for (int i = 0; i < 26; ++i)
            client.custom.insert(label(i), u"x"_s);
    });
    play();
    QCOMPARE(studio().state(ana), Domain::ClientState::Attention);
    QCOMPARE(valueThere(kAna, label(25)), QString());
    QVERIFY(fields().setSent(label(24), false)); // so that the contact still has 25 values at most
    play();
    QCOMPARE(studio().state(ana), Domain::ClientState::OnList);
}

void FieldRoundsTest::movedContactGetsNoFieldThatIsNotSent()
{
    const qsizetype before = fieldsThere();
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    QVERIFY(fields().setSent(kMat, false));
    const auto ana = addWithMat(u"Ana"_s, kAna, u"green"_s);
    play();
    studio().edit(ana, [](Domain::Client &client) { client.email = kBen; });
    play();
    QVERIFY(studio().isListed(kBen));
    QCOMPARE(fieldsThere(), before);
}

void FieldRoundsTest::valueThatMovedWithTheContactIsNotForgotten()
{
    QVERIFY(fields().add(kMat, CustomFieldType::Text));
    const auto ana = addWithMat(u"Ana"_s, kAna, u"green"_s);
    play();
    QVERIFY(fields().setSent(kMat, false));
    studio().edit(ana, [](Domain::Client &client) {
        client.email = kBen;
        client.custom.clear();
    });
    play();
    QCOMPARE(valueThere(kBen), u"green"_s);
    QVERIFY(fields().setSent(kMat, true));
    play();
    QCOMPARE(valueThere(kBen), QString());
}

QTEST_GUILESS_MAIN(FieldRoundsTest)
#include "tst_fieldrounds.moc"
