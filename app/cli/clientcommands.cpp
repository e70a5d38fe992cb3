// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clientobject.h"
#include "cli/commands.h"
#include "cli/familycommand.h"
#include "cli/importcommand.h"
#include "cli/text.h"
#include "core/try.h"
#include "domain/enumnames.h"
#include "presenters/clientsfile.h"
#include "presenters/privatefile.h"
#include "presenters/profilecomparison.h"
#include "presenters/putbacktext.h"
#include "store/directory/customfields.h"
#include "store/directory/duplicates.h"
#include "store/directory/importundo.h"
#include "store/directory/mergeundo.h"
#include "store/directory/removedclients.h"

#include <QJsonArray>

#include <limits>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Domain::ClientId;
using Store::ClientDirectory;

namespace {

// One `clients` command.
struct Request
{
    Store::Database &database;
    const Output &output;
    const Arguments &arguments;

    [[nodiscard]] QString word(int i) const { return arguments.words.value(i); }
};

// Reports an error caused by the arguments or by a missing client as wrong usage, and every other error as a
// failure.
ExitCode reportInputError(const Output &output, const Error &error)
{
    const bool wrongWords = error.kind == Error::Kind::InvalidInput || error.kind == Error::Kind::NotFound;
    return wrongWords ? wrongUsage(output, error.message) : reportError(output, error);
}

ClientId idOf(const QString &word)
{
    return {word.toLongLong()};
}

Result<QStringList> labelsIn(Store::Database &database)
{
    ASSIGN_OR_RETURN(const QList<Domain::CustomField> fields, Store::CustomFields(database).all());
    QStringList labels;
    for (const Domain::CustomField &field : fields)
        labels.append(field.label);
    return labels;
}

ExitCode show(const Request &request, ClientId id)
{
    return showClient(request.database, request.output, id);
}

ExitCode list(const Request &request)
{
    const Result<QList<Domain::ClientEntry>> entries = ClientDirectory(request.database).clients();
    if (!entries)
        return reportError(request.output, entries.error());
    QJsonArray facts;
    QStringList text;
    for (const Domain::ClientEntry &entry : *entries) {
        facts.append(clientObject(entry));
        text.append(clientLine(entry));
    }
    request.output.facts(QJsonDocument(facts),
                         text.isEmpty() ? Text::tr("There are no clients yet.") : text.join('\n'_L1));
    return Done;
}

Result<void> setFields(const Request &request, int from, Domain::Client &client)
{
    ASSIGN_OR_RETURN(const QStringList labels, labelsIn(request.database));
    for (int i = from; i < request.arguments.words.size(); ++i) {
        RETURN_IF_ERROR(setField(client, request.word(i), labels));
    }
    return {};
}

ExitCode add(const Request &request)
{
    Domain::Client client;
    if (const Result<void> set = setFields(request, 2, client); !set)
        return reportInputError(request.output, set.error());
    const Result<ClientId> id = ClientDirectory(request.database).add(client);
    if (!id)
        return reportInputError(request.output, id.error());
    return show(request, *id);
}

ExitCode set(const Request &request)
{
    const ClientId id = idOf(request.word(2));
    // In one transaction, so that fields which another program saves meanwhile are not overwritten.
    const Result<void> saved = request.database.transaction([&]() -> Result<void> {
        ClientDirectory directory(request.database);
        ASSIGN_OR_RETURN(Domain::Client client, directory.client(id));
        RETURN_IF_ERROR(setFields(request, 3, client));
        RETURN_IF_ERROR(directory.update(client));
        return {};
    });
    if (!saved)
        return reportInputError(request.output, saved.error());
    return show(request, id);
}

ExitCode remove(const Request &request)
{
    ClientDirectory directory(request.database);
    const ClientId id = idOf(request.word(2));
    const Result<Domain::ClientEntry> entry = directory.entry(id);
    if (!entry)
        return reportInputError(request.output, entry.error());
    if (const Result<void> removed = directory.remove(id); !removed)
        return reportInputError(request.output, removed.error());
    request.output.facts(QJsonDocument(clientObject(*entry)),
                         Text::tr("Removed: %1").arg(entry->client.displayName()));
    return Done;
}

ExitCode listRemoved(const Request &request)
{
    const Result<QList<Domain::RemovedClient>> clients = Store::RemovedClients(request.database).all();
    if (!clients)
        return reportError(request.output, clients.error());
    QJsonArray facts;
    QStringList text;
    for (const Domain::RemovedClient &removed : *clients) {
        const QString at = removed.removedAt.toUTC().toString(Qt::ISODate);
        QJsonObject object = clientObject({removed.client});
        object.insert("removed_at"_L1, at);
        facts.append(object);
        text.append(Text::tr("%1  %2  %3  removed: %4")
                        .arg(QString::number(removed.client.id.value), removed.client.displayName(),
                             removed.client.email, at));
    }
    request.output.facts(QJsonDocument(facts),
                         text.isEmpty() ? Text::tr("There are no removed clients.") : text.join('\n'_L1));
    return Done;
}

ExitCode putBack(const Request &request)
{
    const ClientId id = idOf(request.word(2));
    const Result<Domain::PutBack> done = Store::RemovedClients(request.database).putBack(id);
    if (!done)
        return reportInputError(request.output, done.error());
    if (*done == Domain::PutBack())
        return show(request, id);
    const Result<Domain::Client> client = ClientDirectory(request.database).client(id);
    if (!client)
        return reportError(request.output, client.error());
    request.output.say(Presenters::putBackText(client->displayName(), *done));
    return show(request, id);
}

ExitCode forget(const Request &request)
{
    const ClientId id = idOf(request.word(2));
    const Result<void> forgotten = Store::RemovedClients(request.database).forget(id);
    if (!forgotten)
        return reportInputError(request.output, forgotten.error());
    request.output.facts(QJsonDocument(QJsonObject{{"id"_L1, QString::number(id.value)}}),
                         Text::tr("Deleted for good."));
    return Done;
}

ExitCode listDuplicates(const Request &request)
{
    const Result<QList<Domain::DuplicatePair>> pairs =
        Store::Duplicates(request.database).pairs(std::numeric_limits<int>::max());
    if (!pairs)
        return reportError(request.output, pairs.error());
    QJsonArray facts;
    QStringList text;
    for (const Domain::DuplicatePair &pair : *pairs) {
        QJsonArray same{u"name"_s};
        for (const Domain::StandardField field : pair.same)
            same.append(Domain::fieldKey(field));
        facts.append(QJsonObject{{"left"_L1, clientObject(pair.older)},
                                 {"right"_L1, clientObject(pair.newer)},
                                 {"same"_L1, same}});
        text << Presenters::sharedText(pair) << u"  "_s + clientLine(pair.older)
             << u"  "_s + clientLine(pair.newer);
    }
    request.output.facts(QJsonDocument(facts),
                         text.isEmpty() ? Text::tr("There are no likely duplicates.") : text.join('\n'_L1));
    return Done;
}

ExitCode family(const Request &request)
{
    return showFamily(request.database, request.output, request.arguments);
}

ExitCode merge(const Request &request)
{
    const ClientId into = idOf(request.word(3));
    const Result<void> merged = ClientDirectory(request.database).merge(idOf(request.word(2)), into);
    if (!merged)
        return reportInputError(request.output, merged.error());
    return show(request, into);
}

ExitCode undoLastMerge(const Request &request)
{
    const Result<Domain::UndoableMerge> undone = Store::undoMerge(request.database);
    if (!undone)
        return reportInputError(request.output, undone.error());
    QJsonArray facts;
    QStringList text;
    for (const ClientId id : {undone->from, undone->into}) {
        const Result<Domain::ClientEntry> entry = ClientDirectory(request.database).entry(id);
        if (!entry)
            return reportError(request.output, entry.error());
        facts.append(clientObject(*entry));
        text << clientLine(*entry);
    }
    request.output.facts(QJsonDocument(facts), text.join('\n'_L1));
    return Done;
}

ExitCode answer(const Request &request, Domain::Subscription subscription)
{
    using Domain::ConsentSource;
    const auto source = Domain::consentSourceFromName(request.arguments.options.value(u"source"_s));
    const bool byPerson = source == ConsentSource::Profile || source == ConsentSource::Booking ||
                          source == ConsentSource::FrontDesk;
    if (!byPerson)
        return wrongUsage(request.output, Text::tr("--source takes profile, booking or front_desk."));
    const ClientId id = idOf(request.word(2));
    const Result<void> recorded =
        ClientDirectory(request.database).recordConsent(id, subscription, *source, QString());
    if (!recorded)
        return reportInputError(request.output, recorded.error());
    return show(request, id);
}

Result<Domain::UndoneImport> undoImport(Store::Database &database)
{
    Domain::UndoneImport undone;
    do {
        ASSIGN_OR_RETURN(const Domain::UndoneImport slice, Store::undoSlice(database));
        undone.restored += slice.restored;
        undone.kept += slice.kept;
        undone.remaining = slice.remaining;
    } while (undone.remaining > 0);
    return undone;
}

ExitCode undoLastImport(const Request &request)
{
    const Result<Domain::UndoneImport> undone = undoImport(request.database);
    if (!undone)
        return reportError(request.output, undone.error());
    QJsonArray kept;
    QStringList text{Text::tr("Restored: %1   kept: %2").arg(undone->restored).arg(undone->kept.size())};
    for (const Domain::KeptClient &one : undone->kept) {
        kept.append(QJsonObject{{"client_id"_L1, one.client.studioNumber},
                                {"email"_L1, one.client.email},
                                {"reason"_L1, one.reason}});
        text.append(u"  "_s + Text::tr("%1: %2").arg(one.client.displayName(), one.reason));
    }
    request.output.facts(QJsonDocument(QJsonObject{{"restored"_L1, undone->restored}, {"kept"_L1, kept}}),
                         text.join('\n'_L1));
    return Done;
}

ExitCode exportTo(const Request &request)
{
    Presenters::PrivateFile file(request.word(2));
    if (!file.open())
        return wrongUsage(request.output, Text::tr("The file “%1” cannot be written.").arg(request.word(2)));
    const Result<int> rows = Presenters::writeClientsTo(file.device(), request.database);
    if (!rows)
        return reportError(request.output, rows.error());
    if (const Result<void> kept = file.commit(); !kept)
        return reportError(request.output, kept.error());
    request.output.facts(QJsonDocument(QJsonObject{{"rows"_L1, *rows}}),
                         Text::tr("Rows written: %1").arg(*rows));
    return Done;
}

ExitCode subscribe(const Request &request)
{
    return answer(request, Domain::Subscription::Yes);
}

ExitCode unsubscribe(const Request &request)
{
    return answer(request, Domain::Subscription::No);
}

ExitCode import(const Request &request)
{
    return importReport(request.database, request.output, request.arguments);
}

ExitCode showOne(const Request &request)
{
    return show(request, idOf(request.word(2)));
}

struct Verb
{
    ExitCode (*command)(const Request &);
    int leastWords; ///< including `clients` and the verb
    int mostWords;
    QStringList options;
};

const QHash<QString, Verb> &verbs()
{
    constexpr int kMany = 1000;
    static const QHash<QString, Verb> all{
        {u"import"_s, {import, 3, 3, importOptionNames()}},
        {u"undo-import"_s, {undoLastImport, 2, 2, {}}},
        {u"export"_s, {exportTo, 3, 3, {}}},
        {u"list"_s, {list, 2, 2, {}}},
        {u"show"_s, {showOne, 3, 3, {}}},
        {u"add"_s, {add, 3, kMany, {}}},
        {u"set"_s, {set, 4, kMany, {}}},
        {u"remove"_s, {remove, 3, 3, {}}},
        {u"removed"_s, {listRemoved, 2, 2, {}}},
        {u"put-back"_s, {putBack, 3, 3, {}}},
        {u"forget"_s, {forget, 3, 3, {}}},
        {u"duplicates"_s, {listDuplicates, 2, 2, {}}},
        {u"family"_s, {family, 3, 3, {u"send"_s, u"by-rule"_s}}},
        {u"merge"_s, {merge, 4, 4, {}}},
        {u"undo-merge"_s, {undoLastMerge, 2, 2, {}}},
        {u"subscribe"_s, {subscribe, 3, 3, {u"source"_s}}},
        {u"unsubscribe"_s, {unsubscribe, 3, 3, {u"source"_s}}},
    };
    return all;
}

bool fits(const Verb &verb, const Arguments &arguments)
{
    const auto words = arguments.words.size();
    return words >= verb.leastWords && words <= verb.mostWords && takesOptions(arguments, verb.options);
}

} // namespace

ExitCode showClient(Store::Database &database, const Output &output, ClientId id)
{
    const Result<Domain::ClientEntry> entry = ClientDirectory(database).entry(id);
    if (!entry)
        return reportInputError(output, entry.error());
    output.facts(QJsonDocument(clientObject(*entry)), clientLine(*entry));
    return Done;
}

ExitCode clientCommand(CommandContext &context, const Output &output, const Arguments &arguments)
{
    const auto verb = verbs().constFind(arguments.words.value(1));
    if (verb == verbs().cend() || !fits(*verb, arguments))
        return wrongUsage(output, usage());
    const Result<Store::Database *> database = context.database();
    if (!database)
        return reportError(output, database.error());
    return verb->command({**database, output, arguments});
}

} // namespace Cli
