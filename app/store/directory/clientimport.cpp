// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/clientimport.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/birthday.h"
#include "domain/enumnames.h"
#include "domain/standardfields.h"
#include "domain/studionumber.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/clientmatch.h"
#include "store/directory/clientrows.h"
#include "store/directory/clientupdate.h"
#include "store/directory/customfields.h"
#include "store/directory/importslice.h"
#include "store/directory/importundo.h"
#include "store/directory/newclients.h"
#include "store/directory/stagedreport.h"
#include "store/sqlite/rowintegrity.h"
#include "store/sqlite/storedvalues.h"

#include <algorithm>

namespace Store {

using namespace Qt::StringLiterals;
using Domain::Client;
using Domain::StandardField;
using Domain::Subscription;

namespace {

struct ToldText
{
    StandardField field;
    QString Client::*member;
};

constexpr ToldText kTexts[] = {
    {StandardField::StudioNumber, &Client::studioNumber},
    {StandardField::FirstName, &Client::firstName},
    {StandardField::LastName, &Client::lastName},
    {StandardField::Email, &Client::email},
    {StandardField::Phone, &Client::phone},
    {StandardField::HomePhone, &Client::homePhone},
    {StandardField::WorkPhone, &Client::workPhone},
    {StandardField::Street, &Client::street},
    {StandardField::City, &Client::city},
    {StandardField::State, &Client::state},
    {StandardField::PostalCode, &Client::postalCode},
    {StandardField::Country, &Client::country},
};
constexpr auto kCustomPrefix = "custom."_L1;

/// Whether the row's number replaces the stored one. Another spelling of the same number does not, and
/// neither does a number that several people share.
bool replacesNumber(const Client &stored, const Domain::ReportRow &row)
{
    if (stored.studioNumber.isEmpty())
        return true;
    return !row.numberIsShared &&
           Domain::studioNumberKey(stored.studioNumber) != Domain::studioNumberKey(row.client.studioNumber);
}

/// Whether the report gives the stored birthday without its year.
bool lacksOnlyTheYear(QDate told, QDate stored)
{
    return stored.isValid() && told.isValid() && !Domain::hasYear(told) && told.month() == stored.month() &&
           told.day() == stored.day();
}

/// \p client with the values of the row written over it; fields that the row lacks stay.
Client merged(Client client, const Domain::ReportRow &row)
{
    for (const ToldText &text : kTexts) {
        const bool isKept = text.field == StandardField::StudioNumber && !replacesNumber(client, row);
        if (row.told.contains(Domain::fieldKey(text.field)) && !isKept)
            client.*text.member = row.client.*text.member;
    }
    if (row.told.contains(Domain::fieldKey(StandardField::Birthday)) &&
        !lacksOnlyTheYear(row.client.birthday, client.birthday))
        client.birthday = row.client.birthday;
    if (row.told.contains(Domain::fieldKey(StandardField::Status)))
        client.status = row.client.status;
    for (const QString &key : row.told) {
        if (!key.startsWith(kCustomPrefix))
            continue;
        const QString label = key.mid(kCustomPrefix.size());
        // The column heading may differ in case from the name of the field.
        const QStringList labels = client.custom.keys();
        for (const QString &known : labels) {
            if (folded(known) == folded(label))
                client.custom.remove(known);
        }
        client.custom.insert(label, row.client.custom.value(label));
    }
    return client;
}

/// The client's latest answer in the reports; nothing before the first report.
Core::Result<std::optional<Subscription>> reportedSoFar(Database &database, Domain::ClientId id)
{
    std::optional<Subscription> reported;
    RETURN_IF_ERROR(database.read(
        "SELECT reported, "_L1 + integrityColumn(u"client"_s) + " FROM client WHERE id = ?"_L1, {id.value},
        [&](const QSqlQuery &row) { reported = Domain::subscriptionFromName(row.value(0).toString()); }));
    return reported;
}

/// Rule R10: the first answer in a report sets the client's state and triggers nothing. A later change from
/// yes to no counts as an unsubscribe. A yes counts for a client who was never asked, never for one who
/// left.
/// \return whether the client's answer changed
Core::Result<bool> takeAnswer(Database &database, const Domain::AddressHolder &holder, Subscription told)
{
    ASSIGN_OR_RETURN(auto reported, reportedSoFar(database, holder.client.id));
    RETURN_IF_ERROR(database.execute(u"UPDATE client SET reported = ? WHERE id = ?"_s,
                                     {Domain::toName(told), holder.client.id.value}));

    const Subscription before = holder.answer.subscribed;
    const bool isLeave =
        before == Subscription::Yes && told == Subscription::No && reported == Subscription::Yes;
    const bool isFirst = before == Subscription::NeverAsked;
    if (!isLeave && !isFirst)
        return false;
    if (isFirst && told == Subscription::Yes) {
        ASSIGN_OR_RETURN(const auto saidNo,
                         lastAnswerWasNo(database, Domain::addressKey(holder.client.email)));
        if (saidNo)
            return false;
    }
    const Domain::ConsentAnswer answer{told, database.now(), isLeave, Domain::ConsentSource::Import};
    RETURN_IF_ERROR(isLeave ? setConsentAnswerOfPerson(database, holder, answer, {})
                            : setConsentAnswer(database, {holder}, answer, {}));
    return true;
}

/// A departure in an export of another computer: a client who was never asked counts as having said no in the
/// report, so that no later report puts them on the list. It changes no answer that is known here.
Core::Result<bool> takeDeparture(Database &database, const Domain::AddressHolder &holder)
{
    if (holder.answer.subscribed != Subscription::NeverAsked)
        return false;
    const Domain::ConsentAnswer answer{Subscription::No, database.now(), false,
                                       Domain::ConsentSource::Import};
    RETURN_IF_ERROR(setConsentAnswer(database, {holder}, answer, {}));
    return true;
}

/// \return whether the client's answer changed
Core::Result<bool> takeConsent(Database &database, Domain::ClientId id, const Domain::ReportRow &row)
{
    const bool saysAnswer = row.subscribed && *row.subscribed != Subscription::NeverAsked;
    if (!row.leftList && !saysAnswer)
        return false;
    // Reload: the row may have changed the client's address.
    ASSIGN_OR_RETURN(const auto holder, loadHolder(database, id));
    if (row.leftList)
        return takeDeparture(database, holder);
    return takeAnswer(database, holder, *row.subscribed);
}

/// Records a row's no for other clients, whose no it may be as well.
/// \return whether an answer changed
Core::Result<bool> refuseAlso(Database &database, const QList<Domain::AddressHolder> &others,
                              const Domain::ReportRow &row)
{
    if (row.subscribed != Subscription::No || row.leftList)
        return false;
    bool isAnyChanged = false;
    for (const Domain::AddressHolder &other : others) {
        ASSIGN_OR_RETURN(const auto holder, loadHolder(database, other.client.id));
        ASSIGN_OR_RETURN(const auto changed, takeAnswer(database, holder, Subscription::No));
        isAnyChanged = isAnyChanged || changed;
    }
    return isAnyChanged;
}

/// How many rows fit into one slice.
qsizetype sliceOf(const QList<JudgedRow> &judged)
{
    qsizetype size = 0;
    qsizetype byRow = 0;
    while (size < judged.size() && byRow < kImportSlice)
        byRow += judged.at(size++).lane == Lane::ByRow ? 1 : 0;
    return size;
}

} // namespace

void ImportedSlice::count(const std::optional<Subscription> &said)
{
    if (said == Subscription::Yes)
        ++sayYes;
    else if (said == Subscription::No)
        ++sayNo;
    else
        ++sayNothing;
}

void ImportedSlice::add(const ImportedSlice &other)
{
    rows += other.rows;
    added += other.added;
    updated += other.updated;
    unchanged += other.unchanged;
    sayYes += other.sayYes;
    sayNo += other.sayNo;
    sayNothing += other.sayNothing;
    refused += other.refused;
    contradictions += other.contradictions;
}

Core::Result<void> ClientImport::makeFields(const QStringList &labels)
{
    return m_database.transaction([&]() -> Core::Result<void> {
        for (const QString &label : labels) {
            ASSIGN_OR_RETURN(const auto known,
                             number(m_database, u"SELECT COUNT(*) FROM custom_field WHERE label_key = ?"_s,
                                    {folded(label.trimmed())}));
            if (known > 0)
                continue;
            RETURN_IF_ERROR(CustomFields(m_database).add(label, Domain::CustomFieldType::Text));
        }
        return {};
    });
}

Core::Result<void> ClientImport::takeByRow(const StagedReport &report, const QList<JudgedRow> &judged,
                                           ImportedSlice &slice)
{
    for (const JudgedRow &one : judged) {
        if (one.lane != Lane::ByRow)
            continue;
        ASSIGN_OR_RETURN(const auto rows, report.rows(one.position, one.position));
        const Domain::ReportRow &row = rows.first();
        const auto imported = take(row);
        if (!imported && imported.error().kind != Core::Error::Kind::InvalidInput)
            return imported.error();
        if (!imported) {
            slice.refused.append(
                {row.line, imported.error().message, row.client.displayName(), row.client.email});
            continue;
        }
        if (!imported->contradiction.isEmpty())
            slice.contradictions.append(
                {row.line, imported->contradiction, row.client.displayName(), row.client.studioNumber});
        slice.count(row.subscribed);
        slice.added += imported->outcome == ImportOutcome::Added ? 1 : 0;
        slice.updated += imported->outcome == ImportOutcome::Updated ? 1 : 0;
        slice.unchanged += imported->outcome == ImportOutcome::Unchanged ? 1 : 0;
    }
    return {};
}

Core::Result<ImportedSlice> ClientImport::takeJudged(StagedReport &report)
{
    ImportedSlice slice;
    ASSIGN_OR_RETURN(auto judged, judge(m_database, report, report.next, report.next + kLargestSlice - 1));
    judged.resize(sliceOf(judged));
    for (const JudgedRow &row : std::as_const(judged)) {
        if (row.lane != Lane::ByRow)
            slice.count(Domain::subscriptionFromName(row.said));
        slice.added += row.lane == Lane::New ? 1 : 0;
        slice.unchanged += row.lane == Lane::Unchanged ? 1 : 0;
    }
    RETURN_IF_ERROR(insertNewClients(m_database, report, judged));
    RETURN_IF_ERROR(takeByRow(report, judged, slice));
    slice.rows = static_cast<int>(judged.size());
    if (report.next + slice.rows > report.size()) {
        RETURN_IF_ERROR(setUnfinished(m_database, false));
    }
    return slice;
}

Core::Result<ImportedSlice> ClientImport::takeFirst(const ImportedReport &source, StagedReport &report)
{
    ImportedSlice slice;
    RETURN_IF_ERROR(m_database.patientTransaction([&]() -> Core::Result<void> {
        RETURN_IF_ERROR(begin(source));
        RETURN_IF_ERROR(setUnfinished(m_database, true));
        RETURN_IF_ERROR(makeFields(source.customLabels));
        ASSIGN_OR_RETURN(slice, takeJudged(report));
        return {};
    }));
    report.next += slice.rows;
    letOthersWrite(m_database);
    return slice;
}

Core::Result<ImportedSlice> ClientImport::takeSlice(StagedReport &report)
{
    ImportedSlice slice;
    RETURN_IF_ERROR(m_database.patientTransaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(slice, takeJudged(report));
        return {};
    }));
    report.next += slice.rows;
    letOthersWrite(m_database);
    return slice;
}

Core::Result<ImportedSlice> ClientImport::takeAll(const ImportedReport &source, StagedReport &report)
{
    ImportedSlice done;
    if (report.size() == 0)
        return done;
    ASSIGN_OR_RETURN(done, takeFirst(source, report));
    while (!report.atEnd()) {
        ASSIGN_OR_RETURN(const auto slice, takeSlice(report));
        done.add(slice);
    }
    return done;
}

Core::Result<void> ClientImport::begin(const ImportedReport &report)
{
    return beginImport(m_database, report.fileName, report.rows);
}

Core::Result<ImportedRow> ClientImport::take(const Domain::ReportRow &row)
{
    ImportedRow imported;
    auto done = m_database.transaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const auto match, clientOf(m_database, row));
        imported.contradiction = match.contradiction;
        Domain::ClientId id = match.client ? match.client->client.id : Domain::ClientId();
        ASSIGN_OR_RETURN(const auto reported, reportedSoFar(m_database, id));
        if (match.isOfSeveral) {
            imported.outcome = ImportOutcome::Unchanged;
        } else if (match.client) {
            ASSIGN_OR_RETURN(const auto updated, updateClient(m_database, merged(match.client->client, row),
                                                              AddressOrigin::Report));
            imported.outcome = updated ? ImportOutcome::Updated : ImportOutcome::Unchanged;
        } else {
            ASSIGN_OR_RETURN(id, ClientDirectory(m_database).add(merged({}, row)));
            imported.outcome = ImportOutcome::Added;
        }
        ASSIGN_OR_RETURN(const auto ownAnswered, takeConsent(m_database, id, row));
        ASSIGN_OR_RETURN(const auto othersAnswered, refuseAlso(m_database, match.alsoRefused, row));
        const bool answered = ownAnswered || othersAnswered;
        if (answered && imported.outcome == ImportOutcome::Unchanged)
            imported.outcome = ImportOutcome::Updated;
        if (imported.outcome == ImportOutcome::Unchanged)
            return {};
        return rememberForUndo(m_database, id, match.client,
                               reported ? Domain::toName(*reported) : QString());
    });
    if (!done)
        return done.error();
    return imported;
}

} // namespace Store
