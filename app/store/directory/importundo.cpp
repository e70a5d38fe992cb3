// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/importundo.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/enumnames.h"
#include "domain/textfields.h"
#include "store/directory/clientrows.h"
#include "store/directory/clientupdate.h"
#include "store/directory/customfieldrows.h"
#include "store/directory/importslice.h"
#include "store/directory/removedclients.h"
#include "store/directory/revisions.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::AddressHolder;
using Domain::Client;
using Domain::StandardField;
using Domain::Subscription;

namespace {

/// From the columns `imported_at`, `file_name`, `row_count`.
Domain::LastImport importFrom(const QSqlQuery &row)
{
    return {timeFrom(row.value(0)), row.value(1).toString(), row.value(2).toInt()};
}

QString textFrom(const AddressHolder &holder, const QString &reported)
{
    QJsonObject object;
    for (const Domain::TextField &text : Domain::kTextFields)
        object.insert(Domain::fieldKey(text.field), holder.client.*text.member);
    object.insert("birthday"_L1, holder.client.birthday.toString(Qt::ISODate));
    object.insert("status"_L1, Domain::toName(holder.client.status));
    QJsonObject custom;
    for (auto value = holder.client.custom.cbegin(); value != holder.client.custom.cend(); ++value)
        custom.insert(value.key(), value.value());
    object.insert("custom"_L1, custom);
    object.insert("subscribed"_L1, Domain::toName(holder.answer.subscribed));
    object.insert("answer_address"_L1, holder.answer.address);
    object.insert("reported"_L1, reported);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A client as rememberForUndo() stored them.
struct Remembered
{
    Domain::ClientId id;
    ImportTouch touch = ImportTouch::Changed;
    qint64 revision = 0; ///< of the client after the import
    Client client;
    Subscription subscribed = Subscription::NeverAsked;
    QString answerAddress;
    QString reported;
};

Remembered rememberedFrom(const QSqlQuery &row)
{
    const QJsonObject object = QJsonDocument::fromJson(row.value(3).toString().toUtf8()).object();
    Remembered remembered;
    remembered.id.value = row.value(0).toLongLong();
    remembered.touch = ImportTouch(row.value(1).toInt());
    remembered.revision = row.value(2).toLongLong();
    Client &client = remembered.client;
    client.id = remembered.id;
    for (const Domain::TextField &text : Domain::kTextFields)
        client.*text.member = object.value(Domain::fieldKey(text.field)).toString();
    client.birthday = QDate::fromString(object.value("birthday"_L1).toString(), Qt::ISODate);
    client.status = Domain::clientStatusFromName(object.value("status"_L1).toString())
                        .value_or(Domain::ClientStatus::Active);
    const QJsonObject custom = object.value("custom"_L1).toObject();
    for (auto value = custom.begin(); value != custom.end(); ++value)
        client.custom.insert(value.key(), value.value().toString());
    remembered.subscribed = Domain::subscriptionFromName(object.value("subscribed"_L1).toString())
                                .value_or(Subscription::NeverAsked);
    remembered.answerAddress = object.value("answer_address"_L1).toString();
    remembered.reported = object.value("reported"_L1).toString();
    return remembered;
}

QString text(const char *source)
{
    return QCoreApplication::translate("Store", source);
}

Result<void> restoreReported(Database &database, const Remembered &before)
{
    RETURN_IF_ERROR(database.execute(u"UPDATE client SET reported = ? WHERE id = ?"_s,
                                     {before.reported, before.id.value}));
    return {};
}

/// Makes a client one who was never asked.
Result<void> revokeAnswer(Database &database, Domain::ClientId id)
{
    ASSIGN_OR_RETURN(const auto revision, raiseRevision(database));
    RETURN_IF_ERROR(database.execute(
        u"UPDATE client SET subscribed = ?, choice_at = NULL, choice_strong = 0, choice_source = ?, "
        "choice_revision = 0, choice_address = '', revision = ? WHERE id = ?"_s,
        {Domain::toName(Subscription::NeverAsked), Domain::toName(Domain::ConsentSource::Profile), revision,
         id.value}));
    return {};
}

/// Marks everything that the sync knows of the client, as they were and as they are.
Result<void> markBoth(Database &database, const AddressHolder &now, const Remembered &before)
{
    ASSIGN_OR_RETURN(const auto revision, raiseRevision(database));
    return markToDo(
        database,
        {Domain::addressKey(before.client.email), Domain::addressKey(now.client.email), now.listedAddress},
        revision);
}

/// Whether the answer is a yes that came with the last import. By the time, because a merge gives an answer
/// of long ago a new revision; a wrong clock costs a yes at most, which is told.
Result<bool> isYesOfLastImport(Database &database, const Domain::ConsentAnswer &answer)
{
    if (answer.subscribed != Subscription::Yes || answer.source != Domain::ConsentSource::Import)
        return false;
    ASSIGN_OR_RETURN(const auto importedAt, number(database, u"SELECT imported_at FROM last_import"_s));
    return stored(answer.at).toLongLong() >= importedAt;
}

QString whyNoStays(const Domain::ConsentAnswer &no)
{
    return no.source == Domain::ConsentSource::Import
               ? text(QT_TRANSLATE_NOOP("Store",
                                        "The report says no to news and updates. A no is never undone."))
               : text(QT_TRANSLATE_NOOP("Store", "The client said no to news and updates after the import. A "
                                                 "no is never undone."));
}

/// For a profile that was changed, or merged with another, since the import: its values stay, a yes does not.
/// \return what stays, and why
Result<QString> keepChanged(Database &database, const AddressHolder &now, const Remembered &before)
{
    if (now.answer.subscribed == Subscription::No && before.subscribed != Subscription::No)
        return whyNoStays(now.answer);
    ASSIGN_OR_RETURN(const bool isYes, isYesOfLastImport(database, now.answer));
    if (!isYes)
        return text(QT_TRANSLATE_NOOP("Store", "The profile was changed after the import."));
    RETURN_IF_ERROR(revokeAnswer(database, before.id));
    RETURN_IF_ERROR(markBoth(database, now, before));
    return text(QT_TRANSLATE_NOOP("Store",
                                  "The profile was changed after the import. A yes of the report was "
                                  "taken back, other values were not."));
}

/// Revokes a yes of the report; restores the address for which an earlier yes was given.
/// \return why the answer stays; empty if it is as before
Result<QString> restoreAnswer(Database &database, const AddressHolder &now, const Remembered &before)
{
    RETURN_IF_ERROR(restoreReported(database, before));
    const Subscription answer = now.answer.subscribed;
    if (answer == Subscription::No && before.subscribed != Subscription::No)
        return whyNoStays(now.answer);
    if (answer != before.subscribed) {
        RETURN_IF_ERROR(revokeAnswer(database, before.id));
    } else {
        RETURN_IF_ERROR(database.execute(u"UPDATE client SET choice_address = ? WHERE id = ?"_s,
                                         {before.answerAddress, before.id.value}));
    }
    RETURN_IF_ERROR(markBoth(database, now, before));
    return QString();
}

/// Without the values of fields that the owner has removed since.
Result<Client> withKnownFields(Database &database, Client client)
{
    const QStringList labels = client.custom.keys();
    for (const QString &label : labels) {
        ASSIGN_OR_RETURN(const auto field, customFieldId(database, label));
        if (field == 0)
            client.custom.remove(label);
    }
    return client;
}

/// \return why the client stays as they are, wholly or in part; empty if they are as before
Result<QString> restore(Database &database, const AddressHolder &now, const Remembered &before)
{
    ASSIGN_OR_RETURN(const auto revision,
                     number(database, u"SELECT revision FROM client WHERE id = ?"_s, {before.id.value}));
    if (revision != before.revision)
        return keepChanged(database, now, before);
    if (before.touch != ImportTouch::Added) {
        ASSIGN_OR_RETURN(const Client client, withKnownFields(database, before.client));
        const auto updated = updateClient(database, client, AddressOrigin::Profile);
        if (!updated && updated.error().kind != Core::Error::Kind::InvalidInput)
            return updated.error();
        ASSIGN_OR_RETURN(const auto reason, restoreAnswer(database, now, before));
        return updated || !reason.isEmpty() ? reason : updated.error().message;
    }
    ASSIGN_OR_RETURN(
        const auto booked,
        number(database, u"SELECT COUNT(*) FROM booking WHERE client_id = ?"_s, {before.id.value}));
    if (booked > 0)
        return text(QT_TRANSLATE_NOOP("Store", "The client has booked a class since the import."));
    RETURN_IF_ERROR(deleteClient(database, before.id));
    return QString();
}

/// Undoes the import for a client who was removed since, because the client could be put back.
Result<void> undoForRemoved(Database &database, const Remembered &before, Domain::UndoneImport &undone)
{
    if (before.touch == ImportTouch::Added) {
        ASSIGN_OR_RETURN(const auto forgotten,
                         database.execute(u"DELETE FROM removed_client WHERE id = ?"_s, {before.id.value}));
        undone.restored += forgotten;
        return {};
    }
    ASSIGN_OR_RETURN(const auto removed, removedHolder(database, before.id));
    if (!removed.has_value())
        return {};
    const Domain::ConsentAnswer &answer = removed->answer;
    const bool isYesOfReport = before.subscribed == Subscription::NeverAsked &&
                               answer.subscribed == Subscription::Yes &&
                               answer.source == Domain::ConsentSource::Import;
    if (isYesOfReport) {
        RETURN_IF_ERROR(forgetAnswerOfRemoved(database, before.id));
    }
    undone.kept.append(
        {removed->client,
         isYesOfReport
             ? text(QT_TRANSLATE_NOOP("Store", "The client was removed after the import. A yes of the "
                                               "report was taken back, other values were not."))
             : text(QT_TRANSLATE_NOOP(
                   "Store", "The client was removed after the import, so the values of the report stay."))});
    return {};
}

Result<void> undoFor(Database &database, const Remembered &before, Domain::UndoneImport &undone)
{
    if (before.touch == ImportTouch::OnlyReported)
        return restoreReported(database, before);
    const auto now = loadHolder(database, before.id);
    if (!now && now.error().kind == Core::Error::Kind::NotFound)
        return undoForRemoved(database, before, undone);
    if (!now)
        return now.error();
    ASSIGN_OR_RETURN(const auto reason, restore(database, *now, before));
    if (reason.isEmpty())
        ++undone.restored;
    else
        undone.kept.append({now->client, reason});
    return {};
}

/// Also removes fields of a later import that changed no client, which cannot be undone itself.
Result<void> removeFieldsOfImport(Database &database)
{
    QList<qint64> fields;
    RETURN_IF_ERROR(database.read(u"SELECT id FROM custom_field WHERE remote_id = '' "
                                  "AND imported_at >= (SELECT imported_at FROM last_import)"_s,
                                  {},
                                  [&](const QSqlQuery &row) { fields.append(row.value(0).toLongLong()); }));
    for (const qint64 field : std::as_const(fields)) {
        RETURN_IF_ERROR(database.patientTransaction([&]() -> Result<void> {
            RETURN_IF_ERROR(removeIfUnused(database, field));
            return {};
        }));
        letOthersWrite(database);
    }
    return {};
}

} // namespace

Result<void> beginImport(Database &database, const QString &fileName, int rows)
{
    // If this completes the interrupted one, what that one remembered stays.
    RETURN_IF_ERROR(database.execute(
        u"INSERT INTO running_import (one, imported_at, file_name, row_count, remembers) "
        "VALUES (1, ?, ?, ?, 0) ON CONFLICT (one) DO UPDATE SET imported_at = excluded.imported_at, "
        "file_name = excluded.file_name, row_count = excluded.row_count, "
        "remembers = remembers AND file_name = excluded.file_name AND row_count = excluded.row_count"_s,
        {stored(database.now()), fileName, rows}));
    return {};
}

Result<void> endImport(Database &database)
{
    RETURN_IF_ERROR(database.execute(u"DELETE FROM running_import"_s));
    return {};
}

Result<std::optional<Domain::LastImport>> runningImport(Database &database)
{
    return firstRow<Domain::LastImport>(
        database, u"SELECT imported_at, file_name, row_count FROM running_import"_s, {}, importFrom);
}

Result<void> replaceUndo(Database &database)
{
    ASSIGN_OR_RETURN(const auto remembers,
                     number(database, u"SELECT COALESCE(MAX(remembers), 1) FROM running_import"_s));
    if (remembers != 0)
        return {};
    RETURN_IF_ERROR(database.execute(u"DELETE FROM import_undo"_s));
    RETURN_IF_ERROR(
        database.execute(u"INSERT OR REPLACE INTO last_import (one, imported_at, file_name, row_count) "
                         "SELECT one, imported_at, file_name, row_count FROM running_import"_s));
    RETURN_IF_ERROR(database.execute(u"UPDATE running_import SET remembers = 1"_s));
    return {};
}

Result<void> rememberForUndo(Database &database, Domain::ClientId id, ImportTouch touch,
                             const std::optional<AddressHolder> &before, const QString &reported)
{
    RETURN_IF_ERROR(replaceUndo(database));
    // Several rows may describe one client: the first one saw the profile before the import.
    RETURN_IF_ERROR(database.execute(
        u"INSERT INTO import_undo (client_id, added, revision, before) "
        "SELECT id, ?, revision, ? FROM client WHERE id = ? "
        "ON CONFLICT (client_id) DO UPDATE SET revision = excluded.revision, "
        "added = CASE import_undo.added WHEN ? THEN excluded.added ELSE import_undo.added END"_s,
        {int(touch), before ? textFrom(*before, reported) : QString(), id.value,
         int(ImportTouch::OnlyReported)}));
    return {};
}

Result<void> rememberField(Database &database, const QString &label)
{
    ASSIGN_OR_RETURN(const auto field, customFieldId(database, label));
    RETURN_IF_ERROR(database.execute(
        u"UPDATE custom_field SET imported_at = (SELECT imported_at FROM running_import) WHERE id = ? "
        "AND EXISTS (SELECT 1 FROM running_import)"_s,
        {field}));
    return {};
}

Result<std::optional<Domain::UndoableImport>> undoableImport(Database &database)
{
    return firstRow<Domain::UndoableImport>(
        database,
        u"SELECT imported_at, file_name, row_count, touched.added, touched.changed FROM last_import, "
        "(SELECT COUNT(*) AS clients, SUM(added) AS added, SUM(1 - added) AS changed FROM import_undo "
        "WHERE added <> ?) AS touched WHERE touched.clients > 0"_s,
        {int(ImportTouch::OnlyReported)}, [](const QSqlQuery &row) {
            Domain::UndoableImport undoable;
            undoable.import = importFrom(row);
            undoable.added = row.value(3).toInt();
            undoable.changed = row.value(4).toInt();
            return undoable;
        });
}

Result<int> countImported(Database &database, const QStringList &addresses)
{
    QSet<QString> imported;
    for (qsizetype first = 0; first < addresses.size(); first += kChunk) {
        const QStringList some = addresses.mid(first, kChunk);
        for (const QString &column : {u"address"_s, u"listed_address"_s}) {
            RETURN_IF_ERROR(database.read(
                u"SELECT client.%1 FROM client JOIN import_undo ON import_undo.client_id = client.id "
                "AND import_undo.revision = client.revision WHERE import_undo.added <> ? "
                "AND client.%1 IN (%2)"_s.arg(column, placeholders(some.size())),
                QVariantList{int(ImportTouch::OnlyReported)} + variants(some),
                [&](const QSqlQuery &row) { imported.insert(row.value(0).toString()); }));
        }
    }
    return static_cast<int>(imported.size());
}

Result<Domain::UndoneImport> undoSlice(Database &database)
{
    Domain::UndoneImport undone;
    RETURN_IF_ERROR(database.patientTransaction([&]() -> Result<void> {
        undone = {};
        QList<Remembered> clients;
        RETURN_IF_ERROR(database.read(
            u"SELECT client_id, added, revision, before FROM import_undo ORDER BY client_id LIMIT ?"_s,
            {kImportSlice}, [&](const QSqlQuery &row) { clients.append(rememberedFrom(row)); }));
        for (const Remembered &before : std::as_const(clients)) {
            RETURN_IF_ERROR(undoFor(database, before, undone));
            RETURN_IF_ERROR(
                database.execute(u"DELETE FROM import_undo WHERE client_id = ?"_s, {before.id.value}));
        }
        ASSIGN_OR_RETURN(const auto remaining, number(database, u"SELECT COUNT(*) FROM import_undo"_s));
        undone.remaining = static_cast<int>(remaining);
        return {};
    }));
    letOthersWrite(database);
    if (undone.remaining == 0) {
        RETURN_IF_ERROR(removeFieldsOfImport(database));
    }
    return undone;
}

} // namespace Store
