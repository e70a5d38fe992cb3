// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Support::CommandLine;
using Support::CommandResult;

/// Identity and consent of the people in client reports: the real program, from the file to the totals.
class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void numbersOfTwoStudiosMakeNobodyTheSamePerson();
    void ownerDecidesWhoAContradictingRowIs();
    void numberOfAHouseholdIdentifiesNobody();
    void reusedNumberHandsNoYesOn();
    void placeholdersAndYesNoColumnsAreNoNumbers();
    void zerosLostInASpreadsheetMakeNobodyTwice();
    void exportHoldsEveryNoOnAnotherComputer();
    void exportHoldsTheNoOfFormerAddresses();
    void exportHoldsWhoLeftAListThatIsNotInUse_data();
    void exportHoldsWhoLeftAListThatIsNotInUse();
    void lastImportCanBeTakenBack();

private:
    CommandResult run(const QStringList &words) { return m_command->run(words); }
    QJsonObject import(const QByteArray &content, const QStringList &options = {})
    {
        return run(QStringList{u"clients"_s, u"import"_s, m_command->write(u"report.csv"_s, content)} +
                   options)
            .object();
    }
    QJsonArray clients() { return run({u"clients"_s, u"list"_s}).array(); }
    QString subscribed(const QString &firstName)
    {
        const QJsonArray all = clients();
        for (const QJsonValue &client : all) {
            if (client.toObject().value("first_name"_L1) == firstName)
                return client.toObject().value("subscribed"_L1).toString();
        }
        return {};
    }

    std::unique_ptr<Support::PracticeServer> m_practice;
    std::unique_ptr<CommandLine> m_command;
};

void IdentityTest::init()
{
    m_practice = std::make_unique<Support::PracticeServer>();
    QVERIFY2(m_practice->start(), qPrintable(m_practice->errorOutput()));
    m_command = std::make_unique<CommandLine>(*m_practice);
}

void IdentityTest::cleanup()
{
    m_command.reset();
    m_practice.reset();
}

void IdentityTest::numbersOfTwoStudiosMakeNobodyTheSamePerson()
{
    import("Client ID,First Name,Last Name,Email,News and Updates\n"
           "1,Ana,Brook,ana@example.com,Yes\n2,Ben,Cole,ben@example.com,Yes\n");
    const QJsonObject second = import("Client ID,First Name,Last Name,Email,News and Updates\n"
                                      "1,Eva,Fox,eva@example.com,\n2,Gus,Hill,gus@example.com,\n");
    QCOMPARE(second.value("added"_L1).toInt(), 2);
    QCOMPARE(second.value("contradictions"_L1).toArray().size(), 2);
    QCOMPARE(subscribed(u"Eva"_s), u"never_asked"_s);
    QCOMPARE(subscribed(u"Ana"_s), u"yes"_s);
}

void IdentityTest::ownerDecidesWhoAContradictingRowIs()
{
    const QByteArray headings = "Client ID,First Name,Last Name,Email,News and Updates\n";
    import(headings + "1,Ana,Brook,ana@example.com,Yes\n2,Ben,Cole,ben@example.com,Yes\n");
    const QByteArray report = headings + "1,Anna,Stone,anna@example.com,\n5,Ben,Cole,ben@example.com,No\n"
                                         "6,Cleo,Dane,cleo@example.com,Yes\n";
    // A line without a contradiction imports nothing.
    const CommandResult wrong =
        run({u"clients"_s, u"import"_s, m_command->write(u"report.csv"_s, report), u"--skip"_s, u"4"_s});
    QCOMPARE(wrong.exitCode, 2);
    QCOMPARE(clients().size(), 2);
    const QStringList decisions{u"--same-person"_s, u"2"_s, u"--skip"_s, u"3"_s};
    const QJsonObject tried = import(report, decisions + QStringList{u"--dry-run"_s});
    QCOMPARE(clients().size(), 2);
    const QJsonObject done = import(report, decisions);
    for (const auto &[name, count] : {std::pair("added"_L1, 1), std::pair("updated"_L1, 1),
                                      std::pair("left_out"_L1, 1), std::pair("contradictions_count"_L1, 1)}) {
        QCOMPARE(tried.value(name).toInt(), count);
        QCOMPARE(done.value(name).toInt(), count);
    }
    QCOMPARE(clients().size(), 3);
    QCOMPARE(subscribed(u"Ana"_s), QString()); // she is Anna now
    QCOMPARE(subscribed(u"Anna"_s), u"yes"_s);
    QCOMPARE(subscribed(u"Ben"_s), u"no"_s); // may be his
    const QJsonArray told = import(report, {u"--dry-run"_s, u"--skip"_s, u"3"_s})
                                .value("judgement"_L1)
                                .toObject()
                                .value("contradictions"_L1)
                                .toObject()
                                .value("people"_L1)
                                .toArray();
    QCOMPARE(told.at(0).toObject().value("contradicted"_L1).toObject().value("name"_L1), u"Ben Cole"_s);
}

void IdentityTest::numberOfAHouseholdIdentifiesNobody()
{
    const QByteArray report = "Client ID,First Name,Last Name,Email,News and Updates\n"
                              "4711,Ana,Brook,home@example.com,Yes\n4711,Ben,Brook,home@example.com,\n";
    QCOMPARE(import(report).value("added"_L1).toInt(), 2);
    QCOMPARE(import(report).value("unchanged"_L1).toInt(), 2);
    QCOMPARE(subscribed(u"Ben"_s), u"never_asked"_s);
    QCOMPARE(subscribed(u"Ana"_s), u"yes"_s);
}

void IdentityTest::reusedNumberHandsNoYesOn()
{
    import("Client ID,First Name,Last Name,Email,News and Updates\n4711,Ana,Brook,ana@example.com,Yes\n");
    import("Client ID,First Name,Last Name,Email,News and Updates\n4711,Ben,Cole,ben@example.com,\n");
    QCOMPARE(clients().size(), 2);
    QCOMPARE(subscribed(u"Ben"_s), u"never_asked"_s);
}

void IdentityTest::placeholdersAndYesNoColumnsAreNoNumbers()
{
    import("Client ID,First Name,Email,News and Updates\n"
           "0,Ana,ana@example.com,Yes\n0,Ben,ben@example.com,\nN/A,Eva,eva@example.com,\n");
    import("First Name,Email,Member,News and Updates\n"
           "Cleo,cleo@example.com,Yes,Yes\nDora,dora@example.com,Yes,\nFay,fay@example.com,No,\n");
    const QJsonArray all = clients();
    QCOMPARE(all.size(), 6);
    for (const QJsonValue &client : all)
        QVERIFY(client.toObject().value("client_id"_L1).toString().isEmpty());
    QCOMPARE(subscribed(u"Dora"_s), u"never_asked"_s);
}

void IdentityTest::zerosLostInASpreadsheetMakeNobodyTwice()
{
    import("Client ID,First Name,Last Name,Email\n00123,Ana,Brook,ana@example.com\n");
    for (const QByteArray &number : {QByteArray("123"), QByteArray("123.0")}) {
        import("Client ID,First Name,Last Name,Email\n" + number + ",Ana,Brook,ana.new@example.com\n");
        QCOMPARE(clients().size(), 1);
    }
    const QJsonObject ana = clients().first().toObject();
    QCOMPARE(ana.value("email"_L1).toString(), u"ana.new@example.com"_s);
    QCOMPARE(ana.value("client_id"_L1).toString(), u"00123"_s);
}

void IdentityTest::exportHoldsEveryNoOnAnotherComputer()
{
    import("First Name,Email,News and Updates\nAna,ana@example.com,Yes\nBen,ben@example.com,Yes\n");
    const QString ana = clients().first().toObject().value("id"_L1).toString();
    run({u"clients"_s, u"unsubscribe"_s, ana, u"--source"_s, u"front_desk"_s});
    const QString file = m_command->path(u"export.csv"_s);
    QCOMPARE(run({u"clients"_s, u"export"_s, file}).exitCode, 0);

    const QStringList elsewhere{u"--data-dir"_s, m_command->path(u"elsewhere"_s)};
    run(elsewhere + QStringList{u"clients"_s, u"import"_s, file});
    run(elsewhere + QStringList{u"clients"_s, u"import"_s, m_command->path(u"report.csv"_s)});
    const QJsonObject sum = run(elsewhere + QStringList{u"status"_s}).object().value("sum"_L1).toObject();
    QCOMPARE(sum.value("unsubscribed"_L1).toInt(), 1);
    QCOMPARE(sum.value("waiting"_L1).toInt(), 1);
}

void IdentityTest::exportHoldsTheNoOfFormerAddresses()
{
    const QByteArray report = "First Name,Email,News and Updates\nAna,ana@example.com,Yes\n"
                              "Ben,ben@example.com,Yes\nCy,cy@example.com,Yes\nZoe,zoe@example.com,Yes\n";
    import(report);
    QHash<QString, QString> ids;
    for (const auto &client : clients())
        ids.insert(client.toObject().value("first_name"_L1).toString(),
                   client.toObject().value("id"_L1).toString());
    for (const QString &name : {u"Ana"_s, u"Ben"_s, u"Cy"_s})
        run({u"clients"_s, u"unsubscribe"_s, ids.value(name), u"--source"_s, u"front_desk"_s});
    run({u"clients"_s, u"remove"_s, ids.value(u"Ana"_s)});
    run({u"clients"_s, u"set"_s, ids.value(u"Ben"_s), u"email=ben.new@example.com"_s});
    run({u"clients"_s, u"merge"_s, ids.value(u"Cy"_s), ids.value(u"Zoe"_s)});
    const QString file = m_command->path(u"export.csv"_s);
    const CommandResult exported = run({u"clients"_s, u"export"_s, file});
    QCOMPARE(exported.exitCode, 0);

    const QStringList elsewhere{u"--data-dir"_s, m_command->path(u"elsewhere"_s)};
    const auto sum = [&] {
        return run(elsewhere + QStringList{u"status"_s}).object().value("sum"_L1).toObject();
    };
    run(elsewhere + QStringList{u"clients"_s, u"import"_s, file});
    const qsizetype clientsThere = clients().size();
    QCOMPARE(run(elsewhere + QStringList{u"clients"_s, u"list"_s}).array().size(), clientsThere);
    run(elsewhere + QStringList{u"clients"_s, u"import"_s, m_command->path(u"report.csv"_s)});
    QCOMPARE(sum().value("waiting"_L1).toInt(), 0);
}

void IdentityTest::exportHoldsWhoLeftAListThatIsNotInUse_data()
{
    QTest::addColumn<bool>("isChosenFirst");
    QTest::newRow("import, then choose the list") << false;
    QTest::newRow("choose the list, then import") << true;
}

void IdentityTest::exportHoldsWhoLeftAListThatIsNotInUse()
{
    QFETCH(const bool, isChosenFirst);
    const QString ben = u"ben@example.com"_s;
    const QString members = u"Quiet Harbor News & Updates"_s;
    const QString teachers = u"Teachers and friends of the studio"_s;
    const auto choose = [&](CommandLine &computer, const QString &list) {
        QCOMPARE(computer.run({u"choose"_s, m_practice->listId(list)}).exitCode, 0);
    };
    const auto sync = [&](CommandLine &computer) { QCOMPARE(computer.run({u"sync"_s}).exitCode, 0); };
    QCOMPARE(m_command->connectBusiness().exitCode, 0);
    choose(*m_command, members);
    import("First Name,Email,News and Updates\nAna,ana@example.com,Yes\nBen,ben@example.com,Yes\n");
    sync(*m_command);
    m_practice->leaveList(ben, members);
    sync(*m_command);
    choose(*m_command, teachers);
    sync(*m_command);
    QVERIFY(m_practice->addressesOn(teachers).contains(ben));
    const QString file = m_command->path(u"export.csv"_s);
    QCOMPARE(run({u"clients"_s, u"export"_s, file}).exitCode, 0);

    CommandLine another(*m_practice);
    QCOMPARE(another.connectBusiness().exitCode, 0);
    if (isChosenFirst)
        choose(another, members);
    const CommandResult imported = another.run({u"clients"_s, u"import"_s, file});
    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(imported.object().value("added"_L1).toInt(), 2);
    if (!isChosenFirst)
        choose(another, members);
    sync(another);
    QVERIFY(!m_practice->addressesOn(members).contains(ben));
    const QJsonObject why = another.run({u"why"_s, ben}).object();
    QCOMPARE(why.value("state"_L1).toString(), u"left_list"_s);
    choose(another, teachers);
    sync(another);
    QCOMPARE(another.run({u"why"_s, ben}).object().value("state"_L1).toString(), u"on_list"_s);
}

void IdentityTest::lastImportCanBeTakenBack()
{
    import("First Name,Email,City\nAna,ana@example.com,Dover\nBen,ben@example.com,Dover\n");
    import("First Name,Email,City,News and Updates\n"
           "Ana,ana@example.com,Salem,Yes\nBen,ben@example.com,Salem,No\nEva,eva@example.com,Salem,Yes\n");
    const CommandResult undone = run({u"clients"_s, u"undo-import"_s});
    QCOMPARE(undone.exitCode, 0);
    QCOMPARE(undone.object().value("restored"_L1).toInt(), 2);
    const QJsonArray kept = undone.object().value("kept"_L1).toArray();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().toObject().value("email"_L1).toString(), u"ben@example.com"_s);
    QCOMPARE(clients().size(), 2);
    QCOMPARE(subscribed(u"Ana"_s), u"never_asked"_s);
    QCOMPARE(subscribed(u"Ben"_s), u"no"_s);
}

QTEST_GUILESS_MAIN(IdentityTest)
#include "tst_identity.moc"
