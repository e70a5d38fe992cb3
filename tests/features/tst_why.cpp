// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Support::CommandLine;
using Support::CommandResult;

namespace {
const QString kList = u"Quiet Harbor News & Updates"_s;
}

/// `why` and `clients ask-back` with the real program: finding the client, output and exit codes.
class WhyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsClientsByAddressThenIdThenNumber();
    void unknownClientExitsWith2();
    void namesTheOthersWhoShareTheAddress();
    void choosesWhoseDetailsAreSent();
    void explainsEachStepTowardsTheList();
    void invitesOnceAndPrintsTheClient();
    void invitationRequiresConnectionAndList();

private:
    std::unique_ptr<Support::PracticeServer> m_practice;
    std::unique_ptr<CommandLine> m_command;

    CommandResult run(const QStringList &words) { return m_command->run(words); }
    QJsonObject why(const QString &who) { return run({u"why"_s, who}).object(); }
    QString add(const QStringList &fields);
    void subscribe(const QString &id)
    {
        run({u"clients"_s, u"subscribe"_s, id, u"--source"_s, u"front_desk"_s});
    }
};

void WhyTest::init()
{
    m_practice = std::make_unique<Support::PracticeServer>();
    QVERIFY2(m_practice->start(), qPrintable(m_practice->errorOutput()));
    m_command = std::make_unique<CommandLine>(*m_practice);
}

void WhyTest::cleanup()
{
    m_command.reset();
    m_practice.reset();
}

QString WhyTest::add(const QStringList &fields)
{
    return run(QStringList{u"clients"_s, u"add"_s} + fields).object().value("id"_L1).toString();
}

void WhyTest::findsClientsByAddressThenIdThenNumber()
{
    const QString ana = add({u"first_name=Ana"_s, u"email=ana@example.com"_s, u"client_id=00417"_s});
    const QString bo = add({u"first_name=Bo"_s, u"client_id="_s + ana});
    QCOMPARE(why(u"ANA@example.com"_s).value("client_id"_L1).toString(), u"00417"_s);
    QCOMPARE(why(ana).value("email"_L1).toString(), u"ana@example.com"_s);
    QCOMPARE(why(u"00417"_s).value("email"_L1).toString(), u"ana@example.com"_s);
    const QJsonObject told = why(bo);
    for (const auto key : {"client_id"_L1, "email"_L1, "state"_L1, "reason"_L1, "remedy"_L1})
        QVERIFY2(told.contains(key), key.data());
    QCOMPARE(told.value("state"_L1).toString(), u"no_address"_s);
    QVERIFY(!told.value("reason"_L1).toString().isEmpty() && !told.value("remedy"_L1).toString().isEmpty());
}

void WhyTest::unknownClientExitsWith2()
{
    for (const QString &who : {u"nobody@example.com"_s, u"99"_s, u"00417"_s}) {
        const CommandResult said = run({u"why"_s, who});
        QCOMPARE(said.exitCode, 2);
        QVERIFY(!said.err.isEmpty() && said.out.isEmpty());
    }
}

void WhyTest::namesTheOthersWhoShareTheAddress()
{
    add({u"first_name=Cy"_s, u"email=family@example.com"_s, u"client_id=1001"_s});
    const QString bo = add({u"first_name=Bo"_s, u"email=family@example.com"_s, u"client_id=1002"_s});
    subscribe(bo);
    const QJsonObject told = why(u"family@example.com"_s);
    QCOMPARE(told.value("client_id"_L1).toString(), u"1002"_s);
    QVERIFY(told.value("reason"_L1).toString().contains("Cy"_L1));
    QVERIFY(!told.value("reason"_L1).toString().contains('@'_L1));
    const QJsonObject other = why(u"1001"_s);
    QCOMPARE(other.value("state"_L1).toString(), u"shared_address"_s);
    QVERIFY(other.value("reason"_L1).toString().contains("Bo"_L1));
}

void WhyTest::choosesWhoseDetailsAreSent()
{
    const QString anna = add({u"first_name=Anna"_s, u"email=bell@example.com"_s});
    const QString ben = add({u"first_name=Ben"_s, u"email=bell@example.com"_s});
    const auto family = [this](const QStringList &words) {
        return run(QStringList{u"clients"_s, u"family"_s} + words);
    };
    const QJsonObject unsent = family({ben}).object();
    QCOMPARE(unsent["rule"_L1].toString(), u"none"_s);
    QVERIFY(unsent["sent_id"_L1].isNull());
    QCOMPARE(family({ben, u"--send"_s}).exitCode, 2); // was never asked
    subscribe(anna);
    subscribe(ben);
    QCOMPARE(family({ben}).object()["sent_id"_L1].toString(), anna);
    QCOMPARE(family({ben}).object()["rule"_L1].toString(), u"oldest"_s);
    const QJsonObject chosen = family({ben, u"--send"_s}).object();
    QCOMPARE(chosen["sent_id"_L1].toString(), ben);
    QCOMPARE(chosen["rule"_L1].toString(), u"chosen"_s);
    QCOMPARE(chosen["email"_L1].toString(), u"bell@example.com"_s);
    QCOMPARE(chosen["clients"_L1].toArray().size(), 2);
    QCOMPARE(chosen["clients"_L1][0]["id"_L1].toString(), anna);
    QVERIFY(chosen["clients"_L1][0]["can_be_sent"_L1].toBool());
    QVERIFY(why(anna).value("reason"_L1).toString().contains("You chose to send the details of Ben"_L1));
    QCOMPARE(family({anna, u"--by-rule"_s}).object()["sent_id"_L1].toString(), anna);
    QCOMPARE(family({anna, u"--by-rule"_s, u"--send"_s}).exitCode, 2);
    QCOMPARE(family({u"99"_s}).exitCode, 2);
    QCOMPARE(family({}).exitCode, 2);
}

void WhyTest::explainsEachStepTowardsTheList()
{
    const QString ana = add({u"first_name=Ana"_s, u"email=ana@example.com"_s});
    QVERIFY(why(ana).value("reason"_L1).toString().contains("not asked"_L1));
    subscribe(ana);
    QVERIFY(why(ana).value("reason"_L1).toString().contains("not connected"_L1));
    QCOMPARE(m_command->connectBusiness().exitCode, 0);
    QVERIFY(why(ana).value("reason"_L1).toString().contains("no list is chosen"_L1));
    QCOMPARE(run({u"choose"_s, m_practice->listId(kList)}).exitCode, 0);
    QCOMPARE(why(ana).value("state"_L1).toString(), u"waiting"_s);
    QCOMPARE(run({u"sync"_s}).exitCode, 0);
    QCOMPARE(why(ana).value("state"_L1).toString(), u"on_list"_s);
    QVERIFY(why(ana).value("reason"_L1).toString().contains(kList));
}

void WhyTest::invitesOnceAndPrintsTheClient()
{
    QCOMPARE(m_command->connectBusiness().exitCode, 0);
    QCOMPARE(run({u"choose"_s, m_practice->listId(kList)}).exitCode, 0);
    const QString ana = add({u"first_name=Ana"_s, u"email=ana@example.com"_s});
    QCOMPARE(run({u"clients"_s, u"ask-back"_s, ana}).exitCode, 4);
    QCOMPARE(run({u"clients"_s, u"ask-back"_s, u"99"_s}).exitCode, 2);
    subscribe(ana);
    QCOMPARE(run({u"sync"_s}).exitCode, 0);
    m_practice->optOut(u"ana@example.com"_s);
    QCOMPARE(run({u"sync"_s}).exitCode, 0);
    subscribe(ana);
    QCOMPARE(why(ana).value("state"_L1).toString(), u"asked_back"_s);

    const CommandResult asked = run({u"clients"_s, u"ask-back"_s, ana});
    QVERIFY2(asked.exitCode == 0, asked.err.constData());
    QCOMPARE(asked.object().value("email"_L1).toString(), u"ana@example.com"_s);
    QVERIFY(why(ana).value("reason"_L1).toString().contains("was sent"_L1));
    const CommandResult again = run({u"clients"_s, u"ask-back"_s, ana});
    QCOMPARE(again.exitCode, 4);
    QVERIFY(!again.err.isEmpty());
}

void WhyTest::invitationRequiresConnectionAndList()
{
    const QString ana = add({u"first_name=Ana"_s, u"email=ana@example.com"_s});
    QCOMPARE(run({u"clients"_s, u"ask-back"_s, ana}).exitCode, 3);
    QCOMPARE(m_command->connectBusiness().exitCode, 0);
    QCOMPARE(run({u"clients"_s, u"ask-back"_s, ana}).exitCode, 4);
}

QTEST_GUILESS_MAIN(WhyTest)
#include "tst_why.moc"
