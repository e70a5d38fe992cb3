// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "domain/subscription.h"
#include "presenters/preferences.h"
#include "support/commandline.h"

#include <QFileInfo>
#include <QLockFile>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using Domain::Subscription;
using Support::CommandLine;
using Support::CommandResult;

namespace {
const QString kList = u"Quiet Harbor News & Updates"_s;
}

/// The contract of the command line, with the real program: words, keys and exit codes.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void runsTheWholeJourney();
    void loginRequestHasPkceAndState();
    void redirectWithWrongStateIsIgnored();
    void deniedLoginFails();
    void loginTimesOut();
    void loginUsesTheApiKeySavedByTheWindow();
    void loginWithoutAnApiKeyExplainsHowToGetOne();
    void usageErrorExitsWith2_data();
    void usageErrorExitsWith2();
    void changesCustomFields();
    void commandsRequireALogin();
    void mapsAFieldToOneInConstantContact();
    void previewsAListThatIsNotChosen();
    void syncRequiresAList();
    void unknownListIsRejected();
    void unreachableServiceExitsWith5();
    void exhaustedQuotaExitsWith6();
    void brakeExitsWith7();
    void brakeNamesTheImportAndUndoReleasesIt();
    void nextSyncTakesThePeopleOfAnUndoneImportOffTheList();
    void lockedDataDirectoryExitsWith8();
    void controlSequencesInNamesDoNotReachTheTerminal();
    void dryRunTellsByNameWhatAnImportWouldDo();
    void partlyRejectedCsvExitsWith9AndImportsValidRows();
    void dryRunChangesNothing();
    void exportCanBeImportedAgain();
    void putsARemovedClientBack();
    void listsLikelyDuplicates();
    void deletesARemovedClientForGood();
    void ledgerExportNeutralizesFormulas();
    void onlyTheOwnerCanReadAnExport_data();
    void onlyTheOwnerCanReadAnExport();
    void endedLoginExitsWith3AndDeletesNothing();
    void signingInToAnotherAccountClearsTheList();
    void clientObjectHasTheDocumentedKeys();
    void clockOffsetChangesTheDay();
    void tokenFileIsReadableOnlyByItsOwner();

private:
    std::unique_ptr<Support::PracticeServer> m_practice;
    std::unique_ptr<CommandLine> m_command;

    CommandResult run(const QStringList &words) { return m_command->run(words); }
    void connectAndChoose();
    QString addClient(const QString &email, Subscription subscription = Subscription::Yes);
};

void CommandLineTest::init()
{
    m_practice = std::make_unique<Support::PracticeServer>();
    QVERIFY2(m_practice->start(), qPrintable(m_practice->errorOutput()));
    m_command = std::make_unique<CommandLine>(*m_practice);
}

void CommandLineTest::cleanup()
{
    m_command.reset();
    m_practice.reset();
}

void CommandLineTest::connectAndChoose()
{
    const CommandResult connected = m_command->connectBusiness();
    QVERIFY2(connected.exitCode == 0, connected.err.constData());
    QCOMPARE(run({u"choose"_s, m_practice->listId(kList)}).exitCode, 0);
}

QString CommandLineTest::addClient(const QString &email, Subscription subscription)
{
    const QString id = run({u"clients"_s, u"add"_s, u"first_name=Ana"_s, "email="_L1 + email})
                           .object()
                           .value("id"_L1)
                           .toString();
    if (subscription == Subscription::Yes)
        run({u"clients"_s, u"subscribe"_s, id, u"--source"_s, u"profile"_s});
    return id;
}

void CommandLineTest::runsTheWholeJourney()
{
    const CommandResult connected = m_command->connectBusiness();
    QVERIFY2(connected.exitCode == 0, connected.err.constData());
    QCOMPARE(connected.object().value("business_name"_L1).toString(), u"Quiet Harbor Yoga"_s);
    QVERIFY(!connected.object().value("account_id"_L1).toString().isEmpty());

    const QJsonArray lists = run({u"lists"_s}).array();
    QVERIFY(lists.size() > 1);
    for (const auto key : {"list_id"_L1, "name"_L1, "membership_count"_L1})
        QVERIFY(lists.at(0).toObject().contains(key));
    const CommandResult chosen = run({u"choose"_s, m_practice->listId(kList)});
    QCOMPARE(chosen.object().value("name"_L1).toString(), kList);

    QVERIFY(run({u"fields"_s, u"add"_s, u"T-shirt size"_s, u"--type"_s, u"text"_s}).exitCode == 0);
    const QString id = addClient(u"ana@example.com"_s);
    run({u"clients"_s, u"set"_s, id, u"custom.T-shirt size=M"_s, u"birthday=1990-04-09"_s});
    addClient(u"ben@example.com"_s, Subscription::NeverAsked);

    const CommandResult synced = run({u"sync"_s});
    QVERIFY2(synced.exitCode == 0, synced.err.constData());
    QCOMPARE(synced.object().value("added"_L1).toInt(), 1);
    QVERIFY(synced.object().value("brake"_L1).isNull());
    QVERIFY(m_practice->addressesOn(kList).contains(u"ana@example.com"_s));
    QVERIFY(!m_practice->addressesOn(kList).contains(u"ben@example.com"_s));

    const QJsonObject status = run({u"status"_s}).object();
    QVERIFY(status.value("connected"_L1).toBool());
    const auto until = QDateTime::fromString(status.value("login_valid_until"_L1).toString(), Qt::ISODate);
    QVERIFY(qAbs(QDateTime::currentDateTimeUtc().addDays(180).secsTo(until)) < 600);
    const QJsonObject sum = status.value("sum"_L1).toObject();
    int parts = 0;
    for (auto part = sum.begin(); part != sum.end(); ++part)
        parts += part.key() == "clients"_L1 ? 0 : part.value().toInt();
    QCOMPARE(sum.value("clients"_L1).toInt(), 2);
    QCOMPARE(parts, 2);

    QVERIFY(!run({u"disconnect"_s}).object().contains("connected"_L1));
    const CommandResult gone = run({u"disconnect"_s, u"--yes"_s});
    QCOMPARE(gone.object().value("connected"_L1).toBool(true), false);
    QVERIFY(!QFileInfo::exists(m_command->path(u"tokens"_s)));
    QCOMPARE(run({u"sync"_s}).exitCode, 3);
    QCOMPARE(run({u"clients"_s, u"list"_s}).array().size(), 2);
}

void CommandLineTest::loginRequestHasPkceAndState()
{
    QProcess program;
    const QJsonObject addresses = m_command->startConnect(program, u"60"_s);
    const QUrl authorize(addresses.value("authorize_url"_L1).toString());
    const QString query = authorize.query(QUrl::FullyEncoded);
    QVERIFY(query.contains("code_challenge_method=S256"_L1));
    QVERIFY(query.contains("scope=account_read%20contact_data%20offline_access"_L1));
    QVERIFY(query.contains("state="_L1));
    QVERIFY(addresses.value("redirect_uri"_L1).toString().startsWith("http://localhost:"_L1));
    program.kill();
    program.waitForFinished();
}

void CommandLineTest::redirectWithWrongStateIsIgnored()
{
    QProcess program;
    const QJsonObject addresses = m_command->startConnect(program);
    const QUrl redirectUri(addresses.value("redirect_uri"_L1).toString());
    QUrl forged = redirectUri;
    forged.setQuery(u"code=stolen&state=guessed"_s);
    QVERIFY(CommandLine::bringRedirect(forged).startsWith("HTTP/1.1 400"));
    QUrl stopped = redirectUri;
    stopped.setQuery(u"error=access_denied"_s);
    CommandLine::bringRedirect(stopped);

    Support::PracticeLogin login(*m_practice);
    CommandLine::bringRedirect(login.submitPages(QUrl(addresses.value("authorize_url"_L1).toString())));
    QCOMPARE(CommandLine::ended(program).exitCode, 0);
}

void CommandLineTest::deniedLoginFails()
{
    const CommandResult said = m_command->connectBusiness({}, Support::PracticeLogin::Button::Deny);
    QCOMPARE(said.exitCode, 4);
    QVERIFY(!said.err.isEmpty());
}

void CommandLineTest::loginTimesOut()
{
    QProcess program;
    m_command->startConnect(program, u"1"_s);
    QCOMPARE(CommandLine::ended(program).exitCode, 3);
}

void CommandLineTest::loginUsesTheApiKeySavedByTheWindow()
{
    const QString given = m_command->environment.value(u"LISTWELL_CTCT_CLIENT_ID"_s);
    QVERIFY(Presenters::Preferences(m_command->path(u"data"_s)).setApiKey(u"kept-key"_s));
    const auto keyOf = [this] {
        QProcess program;
        const QUrlQuery query(
            QUrl(m_command->startConnect(program, u"60"_s).value("authorize_url"_L1).toString()));
        program.kill();
        program.waitForFinished();
        return query.queryItemValue(u"client_id"_s);
    };
    QCOMPARE(keyOf(), given); // the environment takes precedence
    m_command->environment.remove(u"LISTWELL_CTCT_CLIENT_ID"_s);
    QCOMPARE(keyOf(), u"kept-key"_s);
    // Stored in the directory of --data-dir, and in no other.
    const CommandResult elsewhere = run({u"--data-dir"_s, m_command->path(u"other"_s), u"connect"_s});
    QCOMPARE(elsewhere.exitCode, 4);
}

void CommandLineTest::loginWithoutAnApiKeyExplainsHowToGetOne()
{
    m_command->environment.remove(u"LISTWELL_CTCT_CLIENT_ID"_s);
    const CommandResult said = run({u"connect"_s});
    QCOMPARE(said.exitCode, 4);
    for (const char *words : {"API key", "developer portal", "Setup", "LISTWELL_CTCT_CLIENT_ID"})
        QVERIFY2(said.err.contains(words), said.err.constData());
}

void CommandLineTest::usageErrorExitsWith2_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"dance"_s};
    QTest::newRow("unknown option") << QStringList{u"status"_s, u"--loud"_s};
    QTest::newRow("option of another command") << QStringList{u"status"_s, u"--yes"_s};
    QTest::newRow("disconnect without yes") << QStringList{u"disconnect"_s};
    QTest::newRow("unknown key") << QStringList{u"clients"_s, u"add"_s, u"shoe_size=38"_s};
    QTest::newRow("unknown label") << QStringList{u"clients"_s, u"add"_s, u"first_name=A"_s,
                                                  u"custom.Shoe=38"_s};
    QTest::newRow("bad birthday") << QStringList{u"clients"_s, u"add"_s, u"first_name=A"_s,
                                                 u"birthday=soon"_s};
    QTest::newRow("bad address") << QStringList{u"clients"_s, u"add"_s, u"email=not an address"_s};
    QTest::newRow("unknown client") << QStringList{u"clients"_s, u"show"_s, u"99"_s};
    QTest::newRow("unknown source") << QStringList{u"clients"_s, u"subscribe"_s, u"1"_s, u"--source"_s,
                                                   u"rumour"_s};
    QTest::newRow("source reserved for the program")
        << QStringList{u"clients"_s, u"subscribe"_s, u"1"_s, u"--source"_s, u"constant_contact"_s};
    QTest::newRow("unknown type") << QStringList{u"fields"_s, u"add"_s, u"Shoe"_s, u"--type"_s, u"leather"_s};
    QTest::newRow("unknown field") << QStringList{u"fields"_s, u"rename"_s, u"Hat"_s, u"Cap"_s};
    QTest::newRow("fields there") << QStringList{u"fields"_s, u"there"_s, u"Hat"_s};
    QTest::newRow("place of a field") << QStringList{u"fields"_s, u"move"_s, u"Hat"_s, u"up"_s};
    QTest::newRow("neither yes nor no") << QStringList{u"fields"_s, u"send"_s, u"Hat"_s, u"maybe"_s};
    QTest::newRow("no such file") << QStringList{u"clients"_s, u"import"_s, u"nowhere.csv"_s};
}

void CommandLineTest::usageErrorExitsWith2()
{
    QFETCH(QStringList, words);
    const CommandResult said = run(words);
    QCOMPARE(said.exitCode, 2);
    QVERIFY(!said.err.isEmpty());
}

void CommandLineTest::changesCustomFields()
{
    const auto fields = [this](const QStringList &words) {
        QStringList told;
        for (const auto &field : run(QStringList{u"fields"_s} + words).array()) {
            const QJsonObject one = field.toObject();
            told << one.value("label"_L1).toString() + (one.value("sent"_L1).toBool() ? u""_s : u" (kept)"_s);
        }
        return told;
    };
    fields({u"add"_s, u"Locker"_s, u"--type"_s, u"text"_s});
    fields({u"add"_s, u"Pet"_s, u"--type"_s, u"text"_s});
    QCOMPARE(fields({u"move"_s, u"pet"_s, u"1"_s}), (QStringList{u"Pet"_s, u"Locker"_s}));
    QCOMPARE(fields({u"rename"_s, u"Locker"_s, u"Box"_s}), (QStringList{u"Pet"_s, u"Box"_s}));
    QCOMPARE(fields({u"send"_s, u"Box"_s, u"no"_s}), (QStringList{u"Pet"_s, u"Box (kept)"_s}));
}

void CommandLineTest::commandsRequireALogin()
{
    QCOMPARE(run({u"lists"_s}).exitCode, 3);
    QCOMPARE(run({u"sync"_s}).exitCode, 3);
    QCOMPARE(run({u"preview"_s}).exitCode, 3);
    QCOMPARE(run({u"status"_s}).object().value("connected"_L1).toBool(true), false);
}

void CommandLineTest::mapsAFieldToOneInConstantContact()
{
    QCOMPARE(run({u"fields"_s, u"there"_s}).exitCode, 3);
    QCOMPARE(m_command->connectBusiness().exitCode, 0);
    const QJsonArray there = run({u"fields"_s, u"there"_s}).array();
    QVERIFY(!there.isEmpty());
    const QJsonObject first = there.at(0).toObject();
    const QString label = first["label"_L1].toString();
    QCOMPARE(run({u"fields"_s, u"add"_s, u"Hat"_s, u"--type"_s, u"text"_s}).exitCode, 0);
    QCOMPARE(run({u"fields"_s, u"map"_s, u"Hat"_s, u"no such field"_s}).exitCode, 2);
    QCOMPARE(run({u"fields"_s, u"map"_s, u"no such field"_s, label}).exitCode, 2);
    const CommandResult mapped = run({u"fields"_s, u"map"_s, u"hat"_s, label.toUpper()});
    QCOMPARE(mapped.exitCode, 0);
    QCOMPARE(mapped.array().at(0).toObject()["name_there"_L1], first["name_there"_L1]);
    const CommandResult own = run({u"fields"_s, u"map"_s, u"Hat"_s});
    QCOMPARE(own.array().at(0).toObject()["name_there"_L1], QJsonValue(QString()));
}

void CommandLineTest::previewsAListThatIsNotChosen()
{
    QCOMPARE(m_command->connectBusiness().exitCode, 0);
    QCOMPARE(run({u"clients"_s, u"add"_s, u"first_name=Ana"_s, u"email=ana@example.com"_s}).exitCode, 0);
    QCOMPARE(run({u"clients"_s, u"subscribe"_s, u"1"_s, u"--source"_s, u"front_desk"_s}).exitCode, 0);
    const QJsonArray lists = run({u"lists"_s}).array();
    const QString first = lists.at(0).toObject().value("list_id"_L1).toString();
    const QString second = lists.at(1).toObject().value("list_id"_L1).toString();
    CommandResult said = run({u"preview"_s, u"--list"_s, first});
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.object().value("add"_L1).toInt(), 1);
    QVERIFY(!said.object().contains("on_previous_list"_L1));
    QVERIFY(run({u"status"_s}).object().value("list"_L1).isNull());

    QCOMPARE(run({u"choose"_s, first}).exitCode, 0);
    QCOMPARE(run({u"sync"_s}).exitCode, 0);
    said = run({u"preview"_s, u"--list"_s, second});
    QCOMPARE(said.object().value("add"_L1).toInt(), 1);
    QCOMPARE(said.object().value("on_previous_list"_L1).toInt(), 1);
    QCOMPARE(said.object().value("left_previous_list"_L1), QJsonValue(0));
    QCOMPARE(run({u"preview"_s}).object().value("add"_L1).toInt(), 0);
    QCOMPARE(run({u"preview"_s, u"--list"_s, u"nowhere"_s}).exitCode, 4);
}

void CommandLineTest::syncRequiresAList()
{
    QCOMPARE(m_command->connectBusiness().exitCode, 0);
    const CommandResult said = run({u"sync"_s});
    QCOMPARE(said.exitCode, 4);
    QVERIFY(said.object().contains("added"_L1));
}

void CommandLineTest::unknownListIsRejected()
{
    QCOMPARE(m_command->connectBusiness().exitCode, 0);
    QCOMPARE(run({u"choose"_s, u"00000000-0000-4000-8000-000000000000"_s}).exitCode, 4);
    QCOMPARE(run({u"choose"_s, u"../../etc"_s}).exitCode, 4);
}

void CommandLineTest::unreachableServiceExitsWith5()
{
    connectAndChoose();
    m_practice->stop();
    const CommandResult said = run({u"sync"_s});
    QCOMPARE(said.exitCode, 5);
    QVERIFY(said.object().contains("calls"_L1));
}

void CommandLineTest::exhaustedQuotaExitsWith6()
{
    connectAndChoose();
    m_practice->hook(u"quota"_s, {{"used"_L1, 10000}});
    QCOMPARE(run({u"sync"_s}).exitCode, 6);
}

void CommandLineTest::brakeExitsWith7()
{
    connectAndChoose();
    QStringList ids;
    for (int i = 0; i < 12; ++i)
        ids.append(addClient(u"person%1@example.com"_s.arg(i)));
    QCOMPARE(run({u"sync"_s}).object().value("added"_L1).toInt(), 12);
    for (const QString &id : std::as_const(ids))
        run({u"clients"_s, u"unsubscribe"_s, id, u"--source"_s, u"front_desk"_s});
    const CommandResult stopped = run({u"sync"_s});
    QCOMPARE(stopped.exitCode, 7);
    QVERIFY(stopped.object().value("brake"_L1).isObject());
    const CommandResult released = run({u"sync"_s, u"--release-brake"_s});
    QCOMPARE(released.exitCode, 0);
    QCOMPARE(released.object().value("unsubscribed_there"_L1).toInt(), 12);
}

void CommandLineTest::brakeNamesTheImportAndUndoReleasesIt()
{
    connectAndChoose();
    QByteArray active = "First Name,Email,Status,News and Updates\n";
    QByteArray deactivated = active;
    for (int i = 0; i < 12; ++i) {
        const QByteArray person = "Person,person" + QByteArray::number(i) + "@example.com,";
        active += person + "active,yes\n";
        deactivated += person + "deactivated,yes\n";
    }
    QCOMPARE(run({u"clients"_s, u"import"_s, m_command->write(u"right.csv"_s, active)}).exitCode, 0);
    QCOMPARE(run({u"sync"_s}).object().value("added"_L1).toInt(), 12);
    QVERIFY(run({u"status"_s}).object().value("brake"_L1).isNull());

    run({u"clients"_s, u"import"_s, m_command->write(u"wrong.csv"_s, deactivated)});
    const CommandResult stopped = run({u"sync"_s});
    QCOMPARE(stopped.exitCode, 7);
    const QJsonObject brake = stopped.object().value("brake"_L1).toObject();
    const QJsonObject import = brake.value("import"_L1).toObject();
    QCOMPARE(import.value("file"_L1).toString(), u"wrong.csv"_s);
    QCOMPARE(import.value("rows"_L1).toInt(), 12);
    QCOMPARE(import.value("leaving"_L1).toInt(), 12);
    QVERIFY(QDateTime::fromString(import.value("at"_L1).toString(), Qt::ISODate).isValid());
    QCOMPARE(run({u"status"_s}).object().value("brake"_L1).toObject(), brake);

    QCOMPARE(run({u"clients"_s, u"undo-import"_s}).object().value("restored"_L1).toInt(), 12);
    const CommandResult released = run({u"sync"_s});
    QCOMPARE(released.exitCode, 0);
    QVERIFY(released.object().value("brake"_L1).isNull());
    QVERIFY(run({u"status"_s}).object().value("brake"_L1).isNull());
}

void CommandLineTest::nextSyncTakesThePeopleOfAnUndoneImportOffTheList()
{
    connectAndChoose();
    run({u"clients"_s, u"add"_s, u"first_name=Ana"_s, u"email=ana@example.com"_s});
    run({u"clients"_s, u"import"_s,
         m_command->write(u"report.csv"_s, "First Name,Email,News and Updates\n"
                                           "Ana,ana@example.com,yes\nEva,eva@example.com,yes\n")});
    QCOMPARE(run({u"sync"_s}).object().value("added"_L1).toInt(), 2);
    QCOMPARE(run({u"clients"_s, u"undo-import"_s}).object().value("restored"_L1).toInt(), 2);
    QCOMPARE(run({u"sync"_s}).object().value("removed"_L1).toInt(), 2);
    const QJsonObject sum = run({u"status"_s}).object().value("sum"_L1).toObject();
    QCOMPARE(sum.value("clients"_L1).toInt(), 1);
    QCOMPARE(sum.value("no_consent"_L1).toInt(), 1);
}

void CommandLineTest::lockedDataDirectoryExitsWith8()
{
    connectAndChoose();
    QLockFile lock(m_command->path(u"data/listwell.lock"_s));
    QVERIFY(lock.tryLock());
    QCOMPARE(run({u"sync"_s}).exitCode, 8);
    QCOMPARE(run({u"clients"_s, u"list"_s}).exitCode, 0);
}

// ESC and the eight-bit CSI start the control sequences of a terminal.
void CommandLineTest::controlSequencesInNamesDoNotReachTheTerminal()
{
    const QString name = u"Ana\u001b[2J\u009b2J"_s;
    QCOMPARE(run({u"clients"_s, u"add"_s, "first_name="_L1 + name}).exitCode, 0);
    const CommandResult object = run({u"clients"_s, u"list"_s});
    QCOMPARE(object.array().at(0).toObject().value("first_name"_L1).toString(), name);
    for (const QByteArray &out : {object.out, m_command->runAsText({u"clients"_s, u"list"_s}).out}) {
        QVERIFY(out.contains("Ana"));
        QVERIFY2(!out.contains('\x1b') && !out.contains("\xc2\x9b"), out.toPercentEncoding().constData());
    }
}

void CommandLineTest::dryRunTellsByNameWhatAnImportWouldDo()
{
    run({u"clients"_s, u"import"_s,
         m_command->write(u"first.csv"_s, "First Name,Email,Phone,News and Updates\n"
                                          "Ana,ana@example.com,555 0100,yes\nBen,ben@example.com,,yes\n"
                                          "Dora,dora@example.com,,yes\n")});
    const QString next = m_command->write(u"next.csv"_s, "First Name,Email,Phone,News and Updates\n"
                                                         "Ana,ana@example.com,555 0199,yes\n"
                                                         "Ben,ben@example.com,,no\n"
                                                         "Cleo,cleo@example.com,,yes\n"
                                                         "Dora,dora@example.com,,yes\n");
    const QStringList dryRun{u"clients"_s, u"import"_s, next, u"--dry-run"_s};
    const QJsonObject judgement = run(dryRun).object().value("judgement"_L1).toObject();
    const auto only = [&](QLatin1StringView group) {
        const QJsonObject told = judgement.value(group).toObject();
        const QJsonArray people = told.value("people"_L1).toArray();
        return told.value("count"_L1).toInt() == people.size() ? people : QJsonArray();
    };
    QCOMPARE(only("added"_L1).at(0).toObject().value("name"_L1).toString(), u"Cleo"_s);
    QCOMPARE(only("unchanged"_L1).at(0).toObject().value("name"_L1).toString(), u"Dora"_s);
    QCOMPARE(only("changed"_L1).size(), 2);
    const QJsonObject ana = only("changed"_L1).at(0).toObject();
    QCOMPARE(ana.value("name"_L1).toString(), u"Ana"_s);
    QCOMPARE(ana.value("fields"_L1).toArray(), QJsonArray{u"phone"_s});
    const QJsonObject ben = only("consent_changes"_L1).at(0).toObject();
    QCOMPARE(ben.value("email"_L1).toString(), u"ben@example.com"_s);
    QCOMPARE(ben.value("answer"_L1).toString(), u"no"_s);
    QVERIFY(m_command->runAsText(dryRun).out.contains("changed: Ana (phone); Ben (no)"));
    QCOMPARE(run({u"clients"_s, u"list"_s}).array().size(), 3);
}

void CommandLineTest::partlyRejectedCsvExitsWith9AndImportsValidRows()
{
    const QString file = m_command->write(u"clients.csv"_s, "first_name,EMAIL,News and Updates,Shoe size\n"
                                                            "Ana,ana@example.com,yes,38\n"
                                                            "Ben,not an address,yes,44\n"
                                                            "Cleo,cleo@example.com,,\n");
    const CommandResult said = run({u"clients"_s, u"import"_s, file});
    QCOMPARE(said.exitCode, 9);
    QCOMPARE(said.object().value("rows"_L1).toInt(), 3);
    QCOMPARE(said.object().value("added"_L1).toInt(), 2);
    const QJsonArray refused = said.object().value("refused"_L1).toArray();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).toObject().value("line"_L1).toInt(), 3);
    QCOMPARE(said.object().value("refused_count"_L1).toInt(), 1);
    QVERIFY(!said.out.contains("not an address"));

    const QJsonArray clients = run({u"clients"_s, u"list"_s}).array();
    QCOMPARE(clients.size(), 2);
    const QJsonObject ana = clients.at(0).toObject().value("first_name"_L1) == "Ana"_L1
                                ? clients.at(0).toObject()
                                : clients.at(1).toObject();
    QCOMPARE(ana.value("subscribed"_L1).toString(), u"yes"_s);
    QCOMPARE(ana.value("custom"_L1).toObject().value("Shoe size"_L1).toString(), u"38"_s);

    const CommandResult again = run({u"clients"_s, u"import"_s, file});
    QCOMPARE(again.object().value("unchanged"_L1).toInt(), 2);
}

void CommandLineTest::dryRunChangesNothing()
{
    const QString file = m_command->write(u"clients.csv"_s, "First Name,Email\nAna,ana@example.com\n");
    const CommandResult said = run({u"clients"_s, u"import"_s, file, u"--dry-run"_s});
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.object().value("added"_L1).toInt(), 1);
    QCOMPARE(run({u"clients"_s, u"list"_s}).array().size(), 0);
}

void CommandLineTest::exportCanBeImportedAgain()
{
    addClient(u"ana@example.com"_s);
    const QString file = m_command->path(u"export.csv"_s);
    QCOMPARE(run({u"clients"_s, u"export"_s, file}).object().value("rows"_L1).toInt(), 1);
    const CommandResult said = run({u"clients"_s, u"import"_s, file});
    QCOMPARE(said.object().value("unchanged"_L1).toInt(), 1);
}

void CommandLineTest::putsARemovedClientBack()
{
    const QString id = addClient(u"ana@example.com"_s);
    run({u"clients"_s, u"remove"_s, id});
    QCOMPARE(run({u"clients"_s, u"list"_s}).array().size(), 0);
    const QJsonArray removed = run({u"clients"_s, u"removed"_s}).array();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first()["email"_L1].toString(), u"ana@example.com"_s);
    QVERIFY(QDateTime::fromString(removed.first()["removed_at"_L1].toString(), Qt::ISODate).isValid());
    const CommandResult back = run({u"clients"_s, u"put-back"_s, id});
    QCOMPARE(back.exitCode, 0);
    QCOMPARE(back.object().value("id"_L1).toString(), id);
    QCOMPARE(back.object().value("subscribed"_L1).toString(), u"yes"_s);
    QCOMPARE(run({u"clients"_s, u"removed"_s}).array().size(), 0);
    QCOMPARE(run({u"clients"_s, u"put-back"_s, id}).exitCode, 2);
}

void CommandLineTest::listsLikelyDuplicates()
{
    QCOMPARE(run({u"clients"_s, u"duplicates"_s}).array().size(), 0);
    for (const QString &name : {u"first_name=Ana"_s, u"first_name=ANA"_s, u"first_name=Ben"_s})
        run({u"clients"_s, u"add"_s, name, u"last_name=Brook"_s, u"phone=902 555 0100"_s});
    const CommandResult said = run({u"clients"_s, u"duplicates"_s});
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.array().size(), 1);
    const QJsonObject pair = said.array().first().toObject();
    QCOMPARE(pair["same"_L1].toArray(), (QJsonArray{u"name"_s, u"phone"_s}));
    QCOMPARE(pair["left"_L1]["first_name"_L1].toString(), u"Ana"_s);
    QCOMPARE(pair["right"_L1]["first_name"_L1].toString(), u"ANA"_s);
    run({u"clients"_s, u"merge"_s, pair["right"_L1]["id"_L1].toString(),
         pair["left"_L1]["id"_L1].toString()});
    QCOMPARE(run({u"clients"_s, u"duplicates"_s}).array().size(), 0);
    QCOMPARE(run({u"clients"_s, u"duplicates"_s, u"1"_s}).exitCode, 2);
    const CommandResult undone = run({u"clients"_s, u"undo-merge"_s});
    QCOMPARE(undone.exitCode, 0);
    QCOMPARE(undone.array(), (QJsonArray{pair["right"_L1], pair["left"_L1]}));
    QCOMPARE(run({u"clients"_s, u"undo-merge"_s}).exitCode, 2);
}

void CommandLineTest::deletesARemovedClientForGood()
{
    const QString id = addClient(u"ana@example.com"_s);
    QCOMPARE(run({u"clients"_s, u"forget"_s, id}).exitCode, 2); // not removed yet
    run({u"clients"_s, u"remove"_s, id});
    QCOMPARE(run({u"clients"_s, u"forget"_s, id}).exitCode, 0);
    QCOMPARE(run({u"clients"_s, u"removed"_s}).array().size(), 0);
    QCOMPARE(run({u"clients"_s, u"put-back"_s, id}).exitCode, 2);
}

void CommandLineTest::ledgerExportNeutralizesFormulas()
{
    const QString gone = addClient(u"=cmd@example.com"_s);
    run({u"clients"_s, u"unsubscribe"_s, gone, u"--source"_s, u"front_desk"_s});
    run({u"clients"_s, u"remove"_s, gone});
    const QString stays = addClient(u"ana@example.com"_s);
    run({u"clients"_s, u"set"_s, stays, u"client_id=00417"_s});
    const QString path = m_command->path(u"ledger.csv"_s);
    const CommandResult said = run({u"ledger"_s, u"export"_s, path});
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.object().value("rows"_L1).toInt(), 3);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY(lines.at(0).endsWith("When,Listwell ID,Client ID,Email,Answer,Source,Wording\r"));
    QVERIFY2(lines.at(1).endsWith("Z," + gone.toUtf8() + ",,'=cmd@example.com,yes,profile,\r"),
             lines.at(1).constData());
    QVERIFY2(lines.at(2).endsWith(",,'=cmd@example.com,no,front_desk,\r"), lines.at(2).constData());
    QVERIFY2(lines.at(3).endsWith("Z," + stays.toUtf8() + ",00417,ana@example.com,yes,profile,\r"),
             lines.at(3).constData());
    QCOMPARE(run({u"ledger"_s, u"export"_s, m_command->path(u"no/such/folder.csv"_s)}).exitCode, 2);
    QCOMPARE(run({u"ledger"_s, u"burn"_s, path}).exitCode, 2);
}

void CommandLineTest::onlyTheOwnerCanReadAnExport_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("clients") << u"clients"_s;
    QTest::newRow("ledger") << u"ledger"_s;
}

void CommandLineTest::onlyTheOwnerCanReadAnExport()
{
    QFETCH(const QString, what);
    addClient(u"ana@example.com"_s);
    const QString path = m_command->write(u"export.csv"_s, "an older file");
    QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadGroup | QFile::ReadOther));
    QCOMPARE(run({what, u"export"_s, path}).exitCode, 0);
    QVERIFY(!QFile::permissions(path).testFlag(QFile::ReadGroup));
    QVERIFY(!QFile::permissions(path).testFlag(QFile::ReadOther));
}

void CommandLineTest::endedLoginExitsWith3AndDeletesNothing()
{
    connectAndChoose();
    m_practice->hook(u"revoke"_s);
    QCOMPARE(run({u"sync"_s}).exitCode, 3);
    const QJsonObject status = run({u"status"_s}).object();
    QCOMPARE(status.value("connected"_L1).toBool(true), false);
    QVERIFY(status.value("login_valid_until"_L1).isNull());
    QVERIFY(status.value("list"_L1).isObject());

    QCOMPARE(m_command->connectBusiness().exitCode, 0);
    QCOMPARE(run({u"sync"_s}).exitCode, 0);
}

void CommandLineTest::signingInToAnotherAccountClearsTheList()
{
    connectAndChoose();
    const CommandResult said = m_command->connectBusiness(u"northlight"_s);
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.object().value("account_changed"_L1).toBool(), true);
    QVERIFY(!said.err.isEmpty());
    QVERIFY(run({u"status"_s}).object().value("list"_L1).isNull());
}

void CommandLineTest::clientObjectHasTheDocumentedKeys()
{
    const QString id = addClient(u"ana@example.com"_s);
    const QJsonObject client = run({u"clients"_s, u"show"_s, id}).object();
    for (const auto key :
         {"id"_L1, "client_id"_L1, "first_name"_L1, "last_name"_L1, "email"_L1, "phone"_L1, "home_phone"_L1,
          "work_phone"_L1, "street"_L1, "city"_L1, "state"_L1, "postal_code"_L1, "country"_L1, "birthday"_L1,
          "status"_L1, "subscribed"_L1, "custom"_L1})
        QVERIFY2(client.contains(key), key.data());
    QCOMPARE(client.value("status"_L1).toString(), u"active"_s);
    QCOMPARE(client.value("subscribed"_L1).toString(), u"yes"_s);
}

void CommandLineTest::clockOffsetChangesTheDay()
{
    connectAndChoose();
    QVERIFY(run({u"status"_s}).object().value("calls_today"_L1).toInt() > 0);
    m_command->environment.insert(u"LISTWELL_CLOCK_OFFSET"_s, u"172800"_s);
    QCOMPARE(run({u"status"_s}).object().value("calls_today"_L1).toInt(), 0);
}

void CommandLineTest::tokenFileIsReadableOnlyByItsOwner()
{
    connectAndChoose();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_command->path(u"tokens"_s)) & others));
    QVERIFY(!(QFile::permissions(m_command->path(u"data/listwell.db"_s)) & others));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
