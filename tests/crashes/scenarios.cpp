// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crashes/scenarios.h"

#include "support/olderdatabase.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Crashes {

namespace {

const QString kList = u"Quiet Harbor News & Updates"_s;
const QString kOtherList = u"Class changes and late openings"_s;
constexpr int kClients = 30;

// Thirty clients with two custom fields: most agreed, some were never asked, one said no; one opted out in
// Constant Contact, and two are already contacts there, one with more data than the studio has.
QByteArray clientReport()
{
    QByteArray report =
        "Client ID,First Name,Last Name,Email,Phone,City,News and Updates,Membership,Shoe size\n";
    for (int i = 1; i <= kClients; ++i) {
        const QByteArray number = QByteArray::number(i);
        QByteArray email = "client" + number + "@example.com";
        if (i == 1)
            email = "greta.sandoval@example.org";
        else if (i == 2)
            email = "bruno.osei@example.com";
        else if (i == 3)
            email = "farid.hartmann@example.com";
        const QByteArray answer = i % 7 == 0 ? "" : i == 5 ? "no" : "yes";
        report += "W" + number + ",Client" + number + ",Tester," + email + ",+1 555 01" + number +
                  ",Harbor," + answer + (i % 2 ? ",Monthly," : ",Drop-in,") +
                  QByteArray::number(30 + i % 15) + '\n';
    }
    return report;
}

bool import(Stage &stage)
{
    const QString file = stage.write(u"clients.csv"_s, clientReport());
    return stage.program().run({u"clients"_s, u"import"_s, file}).exitCode == 0;
}

bool inStep(Stage &stage)
{
    if (!stage.open() || !stage.connectAndChoose(kList) || !import(stage))
        return false;
    const RunResult first = stage.program().run({u"sync"_s});
    const RunResult second = stage.program().run({u"sync"_s});
    return first.exitCode == 0 && second.exitCode == 0 && second.number("calls"_L1) <= 2;
}

bool set(Stage &stage, int client, const QStringList &changes)
{
    const QStringList words = QStringList{u"clients"_s, u"set"_s, QString::number(client)} + changes;
    return stage.program().run(words).exitCode == 0;
}

bool changeBothSides(Stage &stage)
{
    bool done = true;
    for (int i = 1; i <= 3; ++i) {
        const RunResult added =
            stage.program().run({u"clients"_s, u"add"_s, u"first_name=New"_s,
                                 u"email=new%1@example.com"_s.arg(i), u"custom.Membership=Trial"_s});
        const QString id = added.facts().object().value("id"_L1).toString();
        done =
            done &&
            stage.program().run({u"clients"_s, u"subscribe"_s, id, u"--source"_s, u"profile"_s}).exitCode ==
                0;
    }
    done = done && set(stage, 15, {u"last_name=Edited"_s}) && set(stage, 16, {u"city=Elsewhere"_s}) &&
           set(stage, 17, {u"custom.Membership=Weekly"_s});
    done = done && stage.program()
                           .run({u"clients"_s, u"unsubscribe"_s, u"8"_s, u"--source"_s, u"front_desk"_s})
                           .exitCode == 0;
    done = done && set(stage, 9, {u"email=moved9@example.com"_s}) &&
           set(stage, 10, {u"custom.Shoe size="_s, u"phone="_s}) && set(stage, 11, {u"status=deactivated"_s});
    stage.practice().optOut(u"client12@example.com"_s, u"too much"_s);
    stage.practice().leaveList(u"client13@example.com"_s, kList);
    stage.practice().hook(u"join-list"_s, {{"email"_L1, u"client9@example.com"_s}, {"list"_L1, kOtherList}});
    stage.practice().hook(u"edit-profile"_s,
                          {{"email"_L1, u"client10@example.com"_s}, {"job_title"_L1, u"Baker"_s}});
    return done;
}

// Notes and tags can only be added in Constant Contact's own pages, so there is no hook for them.
void addNotesAndTags(QJsonObject &state)
{
    QJsonArray accounts = state.value("accounts"_L1).toArray();
    QJsonObject account = accounts.first().toObject();
    QJsonArray contacts = account.value("contacts"_L1).toArray();
    for (int i = 0; i < contacts.size(); ++i) {
        QJsonObject contact = contacts.at(i).toObject();
        if (!contact.value("address"_L1).toString().startsWith("client"_L1))
            continue;
        const QString id = u"5f1e2d3c-0000-4000-8000-0000000%1"_s.arg(i, 5, 10, QChar(u'0'));
        contact.insert("notes"_L1,
                       QJsonArray{QJsonObject{{"id"_L1, id}, {"content"_L1, u"Likes the front row"_s}}});
        contacts.replace(i, contact);
    }
    account.insert("contacts"_L1, contacts);
    accounts.replace(0, account);
    state.insert("accounts"_L1, accounts);
}

int clientsIn(const QJsonObject &studio)
{
    int count = 0;
    for (const QString &key : studio.keys())
        count += key.startsWith("client "_L1) ? 1 : 0;
    return count;
}

} // namespace

Scenario firstConnect()
{
    return {.words = {u"connect"_s},
            .leastPoints = 25,
            .prepare =
                [](Stage &stage) {
                    const bool ready = stage.open();
                    stage.keepAsBeginning();
                    return ready;
                },
            .isGivenAgain = true,
            .endsInRounds = false};
}

Scenario firstLoad()
{
    return {.words = {u"sync"_s}, .leastPoints = 40, .prepare = [](Stage &stage) {
                const bool ready = stage.open() && stage.connectAndChoose(kList) && import(stage);
                stage.keepAsBeginning();
                return ready;
            }};
}

Scenario mixedRound()
{
    return {.words = {u"sync"_s}, .leastPoints = 60, .prepare = [](Stage &stage) {
                const bool ready = inStep(stage) && changeBothSides(stage);
                stage.keepAsBeginning(addNotesAndTags);
                return ready;
            }};
}

Scenario tokenRefresh()
{
    return {.words = {u"sync"_s}, .leastPoints = 40, .prepare = [](Stage &stage) {
                const bool ready = inStep(stage) && set(stage, 15, {u"last_name=Edited"_s});
                stage.practice().hook(u"expire-access-tokens"_s);
                stage.keepAsBeginning();
                return ready;
            }};
}

Scenario otherList()
{
    // The practice account generates the same ids after each start.
    Support::PracticeServer practice;
    const QString list = practice.start() ? practice.listId(kOtherList) : QString();
    return {.words = {u"choose"_s, list},
            .leastPoints = 8,
            .prepare =
                [](Stage &stage) {
                    const bool ready = inStep(stage);
                    stage.keepAsBeginning();
                    return ready;
                },
            .isGivenAgain = true,
            .halfway =
                [](const QJsonObject &begun, const QJsonObject &killed, const QJsonObject &whole) {
                    const bool isEither = killed.value("list chosen"_L1) == begun.value("list chosen"_L1) ||
                                          killed.value("list chosen"_L1) == whole.value("list chosen"_L1);
                    return isEither ? QString() : u"neither list is chosen"_s;
                }};
}

Scenario disconnecting()
{
    return {.words = {u"disconnect"_s, u"--yes"_s},
            .leastPoints = 8,
            .prepare =
                [](Stage &stage) {
                    const bool ready = inStep(stage);
                    stage.keepAsBeginning();
                    return ready;
                },
            .isGivenAgain = true,
            .endsInRounds = false,
            .halfway =
                [](const QJsonObject &begun, const QJsonObject &killed, const QJsonObject &) {
                    QJsonObject before = begun;
                    QJsonObject after = killed;
                    before.remove("connection is"_L1);
                    after.remove("connection is"_L1);
                    return before == after ? QString() : u"more than the connection changed"_s;
                }};
}

Scenario clientImport()
{
    return {.words = {u"clients"_s, u"import"_s, u"clients.csv"_s},
            .leastPoints = 6,
            .prepare =
                [](Stage &stage) {
                    const bool ready = stage.open() && stage.connectAndChoose(kList);
                    (void)stage.write(u"clients.csv"_s, clientReport());
                    stage.keepAsBeginning();
                    return ready;
                },
            .isGivenAgain = true,
            .endsInRounds = false,
            .halfway =
                [](const QJsonObject &begun, const QJsonObject &killed, const QJsonObject &whole) {
                    const int clients = clientsIn(killed);
                    const bool isEither = killed == begun || killed == whole;
                    return isEither ? QString()
                                    : u"only a part of the file was imported: %1 clients"_s.arg(clients);
                }};
}

Scenario olderDatabase()
{
    return {.words = {u"clients"_s, u"list"_s},
            .leastPoints = 10,
            .prepare =
                [](Stage &stage) {
                    const bool ready =
                        stage.open() && QDir().mkpath(stage.dataFolder()) &&
                        Support::writeDatabaseOfSchema1(stage.dataFolder() + "/listwell.db"_L1);
                    stage.keepAsBeginning();
                    return ready;
                },
            .isGivenAgain = true,
            .endsInRounds = false};
}

} // namespace Crashes
