// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "somereport.h"

#include "domain/enumnames.h"
#include "store/directory/importpreview.h"
#include "store/directory/importundo.h"

using namespace SomeReport;
using Domain::ClientId;

namespace {

/// Result of importing a report, in total and for each person.
struct Outcome
{
    Store::ImportedSlice done;
    QStringList people; ///< "GROUP LINE WHAT", sorted
};

Outcome importByRow(StoreFixture &store, const QList<ReportRow> &rows)
{
    Store::ClientImport import(*store.database);
    Outcome outcome;
    outcome.done.rows = static_cast<int>(rows.size());
    RC_ASSERT(import.begin({}).ok() && import.makeFields(kLabels).ok());
    for (const ReportRow &row : rows) {
        const auto taken = import.take(row);
        RC_ASSERT(outcome.done.count(row, taken).ok());
        const auto tell = [&](const QString &group, const QString &what = {}) {
            outcome.people.append(u"%1 %2 %3"_s.arg(group).arg(row.line).arg(what));
        };
        if (!taken) {
            tell(u"refused"_s, taken.error().message);
            continue;
        }
        if (taken->outcome == Store::ImportOutcome::Added)
            tell(u"added"_s);
        else if (taken->outcome == Store::ImportOutcome::Updated)
            tell(u"changed"_s, taken->changes.join(u','));
        else
            tell(taken->outcome == Store::ImportOutcome::LeftOut ? u"left out"_s : u"unchanged"_s);
        if (!taken->contradiction.isEmpty())
            tell(u"contradiction"_s, taken->contradiction);
        if (taken->answer)
            tell(u"answer"_s, Domain::toName(*taken->answer));
    }
    RC_ASSERT(Store::endImport(*store.database).ok());
    outcome.people.sort();
    return outcome;
}

Outcome preview(StoreFixture &store, const QList<ReportRow> &rows)
{
    using Domain::ReportGroup;
    Store::StagedReport staged(*store.database);
    RC_ASSERT(staged.fill(kLabels, rows).ok());
    Store::ImportPreview preview(*store.database, staged);
    Outcome outcome;
    outcome.done = StoreFixture::stored(preview.judgeAll());
    const auto tell = [&](ReportGroup group, const QString &name, const auto &what) {
        const auto people = StoreFixture::stored(preview.people(group, 1'000));
        RC_ASSERT(StoreFixture::stored(preview.count(group)) == people.size());
        for (const Domain::ReportPerson &person : people) {
            if (group == ReportGroup::Contradictions && person.reason.isEmpty())
                continue; // decided
            outcome.people.append(u"%1 %2 %3"_s.arg(name).arg(person.line).arg(what(person)));
        }
    };
    const auto nothing = [](const Domain::ReportPerson &) { return QString(); };
    const auto reason = [](const Domain::ReportPerson &person) { return person.reason; };
    tell(ReportGroup::Added, u"added"_s, nothing);
    tell(ReportGroup::Changed, u"changed"_s,
         [](const Domain::ReportPerson &person) { return person.changes.join(u','); });
    tell(ReportGroup::Unchanged, u"unchanged"_s, nothing);
    tell(ReportGroup::LeftOut, u"left out"_s, nothing);
    tell(ReportGroup::Refused, u"refused"_s, reason);
    tell(ReportGroup::Contradictions, u"contradiction"_s, reason);
    tell(ReportGroup::ConsentChanges, u"answer"_s, [](const Domain::ReportPerson &person) {
        return Domain::toName(person.answer.value_or(Subscription::NeverAsked));
    });
    outcome.people.sort();
    return outcome;
}

std::string asText(const Store::ImportedSlice &done)
{
    QString text =
        u"rows %1 added %2 updated %3 unchanged %4 yes %5 no %6 nothing %7 standing %8 left out %9"_s
            .arg(done.rows)
            .arg(done.added)
            .arg(done.updated)
            .arg(done.unchanged)
            .arg(done.sayYes)
            .arg(done.sayNo)
            .arg(done.sayNothing)
            .arg(done.standingNoes)
            .arg(done.leftOut);
    for (auto rows : {done.refused, done.contradictions}) {
        rows.sortByLine();
        for (const Domain::RefusedRow &row : rows)
            text += u"\n%1 %2 %3 %4"_s.arg(row.line).arg(row.reason, row.name, row.value);
    }
    return text.toStdString();
}

/// The same client in both stores, regardless of the id.
ClientId clientAt(StoreFixture &store, int place)
{
    return {store.number(u"SELECT id FROM client ORDER BY %1, id LIMIT 1 OFFSET ?"_s.arg(kProfile), {place})};
}

struct Act
{
    int what;
    int place;
    Subscription answer;
};

/// Does the action of a person or a round between two reports.
void act(StoreFixture &store, const Act &act)
{
    const auto clients = store.number(u"SELECT COUNT(*) FROM client"_s);
    if (clients == 0)
        return;
    const ClientId id = clientAt(store, act.place % static_cast<int>(clients));
    if (act.what == 0) {
        store.answer(id, act.answer);
    } else if (act.what == 1) {
        RC_ASSERT(store.directory().remove(id).ok());
    } else {
        Domain::AddressRecord record = store.view(u"a@example.com"_s).addressRecord;
        record.permission = Domain::PermissionToSend::Unsubscribed;
        record.optedOutAt = store.clock.now();
        RC_ASSERT(store.addressRecords().save(record).ok());
    }
    store.tick();
}

} // namespace

class StagedReportPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importingAsASetDoesWhatImportingRowByRowDoesAndThePreviewSaysSo()
    {
        QVERIFY(rc::check([] {
            StoreFixture byRow;
            StoreFixture asSet;
            const int reports = *rc::gen::inRange(1, 4);
            QList<ReportRow> rows;
            for (int i = 0; i < reports; ++i) {
                // Each report resembles the one before, as in a studio.
                rows = i > 0 && *rc::gen::arbitrary<bool>() ? rows + QList{someRow(100 + i)} : someReport();
                const QStringList before = directory(asSet);
                const Outcome told = preview(asSet, rows);
                RC_ASSERT(directory(asSet) == before);
                const auto done = importAsSet(asSet, rows);
                markSharedNumbers(rows);
                const Outcome expected = importByRow(byRow, rows);
                RC_ASSERT(asText(done) == asText(expected.done));
                RC_ASSERT(asText(told.done) == asText(expected.done));
                RC_ASSERT(told.people.join(u'\n').toStdString() == expected.people.join(u'\n').toStdString());
                RC_ASSERT(directory(asSet).join(u'\n').toStdString() ==
                          directory(byRow).join(u'\n').toStdString());
                byRow.tick();
                asSet.tick();
                const Act next{*rc::gen::inRange(0, 3), *rc::gen::inRange(0, 20),
                               *rc::gen::element(Subscription::Yes, Subscription::No)};
                act(byRow, next);
                act(asSet, next);
            }
        }));
    }

    // The clients about whom the owner decides have the same ids in both directories.
    void decisionsAboutRowsCountInBothWays()
    {
        QVERIFY(rc::check([] {
            StoreFixture byRow;
            StoreFixture asSet;
            QList<ReportRow> rows = someReport();
            markSharedNumbers(rows);
            for (StoreFixture *store : {&byRow, &asSet}) {
                (void)importByRow(*store, rows);
                store->tick();
            }
            rows = someReport();
            decideSome(rows, static_cast<int>(asSet.number(u"SELECT COUNT(*) FROM client"_s)));
            const Outcome told = preview(asSet, rows);
            const auto done = importAsSet(asSet, rows);
            markSharedNumbers(rows);
            const Outcome expected = importByRow(byRow, rows);
            RC_ASSERT(asText(done) == asText(expected.done));
            RC_ASSERT(asText(told.done) == asText(expected.done));
            RC_ASSERT(told.people.join(u'\n').toStdString() == expected.people.join(u'\n').toStdString());
            RC_ASSERT(clients(asSet).join(u'\n').toStdString() == clients(byRow).join(u'\n').toStdString());
        }));
    }
};

QTEST_GUILESS_MAIN(StagedReportPropertiesTest)
#include "tst_stagedreport_properties.moc"
