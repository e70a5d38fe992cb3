// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandline.h"
#include "validatingproxy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Support::CommandLine;
using Support::CommandResult;
using Support::PracticeReply;
using Support::PracticeServer;

namespace {
const QString kList = u"Quiet Harbor News & Updates"_s;
} // namespace

/// Checks the journey of listwellctl, and further responses of the practice account, against the published
/// contract of the service. The proxy must not have reported anything after each function.
class ContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void proxyReportsAnInvalidRequest();
    void proxyReportsAnInvalidResponse();
    void readsTheAccountAndItsLists();
    void importsClientsWithAllFields();
    void sendsAFewChanges();
    void sendsManyChangesAndReadsTheWholeList();
    void clearsFields();
    void changesTheContactsAddress();
    void sendsAnUnsubscribe();
    void receivesAnOptOut();
    void receivesThatAContactLeftTheList();
    void removesADeletedClientFromTheList();
    void checksWhetherARequestWithALostResponseArrived();
    void otherPracticeEndPointsFollowTheContract();

private:
    void connectAndChoose();
    /// Adds clients who agreed (person0@example.com and so on), connects, and chooses the list.
    void fill(int count);
    [[nodiscard]] QString idOf(const QString &email);
    CommandResult run(const QStringList &words) { return m_command->run(words); }
    void set(const QString &email, const QStringList &fields);
    /// Runs a round that must succeed.
    /// \return its report
    QJsonObject round();
    /// Whether such a call was made.
    /// \param path  part of its path
    [[nodiscard]] bool called(const QString &method, const QString &path);
    /// Sends a call outside the journey, which must return that status.
    QJsonObject call(const QByteArray &method, const QString &path, int status, const QJsonObject &body = {});

    // An account with two pages of lists and two pages of members.
    PracticeServer m_practice{PracticeServer::Pace::Fast,
                              {u"--lists"_s, u"520"_s, u"--contacts"_s, u"520"_s}};
    ValidatingProxy m_proxy;
    std::unique_ptr<CommandLine> m_command;
    QByteArray m_token;
};

void ContractTest::initTestCase()
{
    if (!m_proxy.prepare()) {
        QVERIFY2(m_proxy.failure().isEmpty(), qPrintable(m_proxy.failure()));
        QSKIP(qPrintable(m_proxy.skipReason()));
    }
    QVERIFY2(m_practice.start(), qPrintable(m_practice.errorOutput()));
    QVERIFY2(m_proxy.start(m_practice), qPrintable(m_proxy.failure()));
}

void ContractTest::init()
{
    m_practice.hook(u"reset"_s);
    m_practice.hook(u"clear-log"_s);
    m_command = std::make_unique<CommandLine>(m_practice);
    m_command->environment.insert(u"LISTWELL_CTCT_API"_s, m_proxy.api().toString());
}

void ContractTest::cleanup()
{
    m_command.reset();
    const QStringList violations = m_proxy.takeViolations();
    for (const QString &violation : violations)
        qWarning("%s", qPrintable(violation));
    QVERIFY2(violations.isEmpty(), "A request or response violates the published contract.");
}

void ContractTest::connectAndChoose()
{
    const CommandResult connected = m_command->connectBusiness();
    QVERIFY2(connected.exitCode == 0, connected.err.constData());
    const CommandResult chosen = run({u"choose"_s, m_practice.listId(kList)});
    QVERIFY2(chosen.exitCode == 0, chosen.err.constData());
}

void ContractTest::fill(int count)
{
    connectAndChoose();
    QByteArray report = "First Name,Last Name,Email,City,News and Updates\n";
    for (int i = 0; i < count; ++i)
        report += "Ana,Brook,person" + QByteArray::number(i) + "@example.com,Dover,yes\n";
    QCOMPARE(run({u"clients"_s, u"import"_s, m_command->write(u"clients.csv"_s, report)}).exitCode, 0);
    QCOMPARE(round().value("added"_L1).toInt(), count);
}

QString ContractTest::idOf(const QString &email)
{
    const QJsonArray clients = run({u"clients"_s, u"list"_s}).array();
    for (const auto &client : clients) {
        if (client["email"_L1].toString() == email)
            return client["id"_L1].toString();
    }
    return {};
}

void ContractTest::set(const QString &email, const QStringList &fields)
{
    const CommandResult said = run(QStringList{u"clients"_s, u"set"_s, idOf(email)} + fields);
    QVERIFY2(said.exitCode == 0, said.err.constData());
}

QJsonObject ContractTest::round()
{
    const CommandResult said = run({u"sync"_s});
    if (said.exitCode != 0)
        QTest::qFail(said.err.constData(), __FILE__, __LINE__);
    return said.object();
}

bool ContractTest::called(const QString &method, const QString &path)
{
    const QJsonArray log = m_practice.apiLog();
    return std::any_of(log.begin(), log.end(), [&](const QJsonValue &entry) {
        return entry["method"_L1].toString() == method && entry["path"_L1].toString().contains(path);
    });
}

QJsonObject ContractTest::call(const QByteArray &method, const QString &path, int status,
                               const QJsonObject &body)
{
    const QByteArray bytes =
        body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    const PracticeReply reply = m_proxy.call(method, "/v3" + path.toUtf8(), m_token, bytes);
    if (reply.status != status) {
        const QString said = u"%1 %2 answered %3"_s.arg(QString::fromLatin1(method), path).arg(reply.status);
        QTest::qFail(qPrintable(said), __FILE__, __LINE__);
    }
    return reply.object();
}

void ContractTest::proxyReportsAnInvalidRequest()
{
    m_token = m_practice.accessToken();
    call("POST", u"/contacts"_s, 400, {{"create_source"_L1, u"Account"_s}, {"fist_name"_L1, u"Ana"_s}});
    const QStringList violations = m_proxy.takeViolations();
    QCOMPARE(violations.size(), 1);
    QVERIFY2(violations.first().contains("fist_name"_L1), qPrintable(violations.first()));
}

void ContractTest::proxyReportsAnInvalidResponse()
{
    m_token = m_practice.accessToken();
    const QJsonObject wrong{{"encoded_account_id"_L1, 7}, {"organisation_name"_L1, u"Quiet Harbor Yoga"_s}};
    m_practice.hook(u"faults"_s, {{"path"_L1, u"account/summary"_s}, {"status"_L1, 200}, {"body"_L1, wrong}});
    call("GET", u"/account/summary"_s, 200);
    const QString violations = m_proxy.takeViolations().join('\n'_L1);
    QVERIFY2(violations.contains("encoded_account_id must be string"_L1), qPrintable(violations));
    QVERIFY2(violations.contains("found 'organisation_name'"_L1), qPrintable(violations));
}

void ContractTest::readsTheAccountAndItsLists()
{
    connectAndChoose();
    const QJsonArray lists = run({u"lists"_s}).array();
    QVERIFY2(lists.size() > 500, qPrintable(QString::number(lists.size())));
    QVERIFY(called(u"GET"_s, u"/account/summary"_s));
    QVERIFY(called(u"GET"_s, u"/contact_lists/"_s));
    QCOMPARE(run({u"disconnect"_s, u"--yes"_s}).exitCode, 0);
}

void ContractTest::importsClientsWithAllFields()
{
    connectAndChoose();
    const QList<std::pair<QString, QString>> fields{{u"T-shirt size"_s, u"text"_s},
                                                    {u"Last visit"_s, u"date"_s},
                                                    {u"Visits"_s, u"number"_s},
                                                    {u"Has a mat"_s, u"checkbox"_s}};
    for (const auto &[label, type] : fields)
        QCOMPARE(run({u"fields"_s, u"add"_s, label, u"--type"_s, type}).exitCode, 0);
    const CommandResult added =
        run({u"clients"_s, u"add"_s, u"client_id=100"_s, u"first_name=Ana"_s, u"last_name=Brøøk"_s,
             u"email=ana+yoga@example.com"_s, u"phone=555-0101"_s, u"home_phone=555-0102"_s,
             u"work_phone=555-0103"_s, u"street=1 Pier Rd"_s, u"city=Dover"_s, u"state=DE"_s,
             u"postal_code=19901"_s, u"country=United States"_s, u"birthday=1990-04-09"_s,
             u"custom.T-shirt size=M"_s, u"custom.Last visit=2026-05-06"_s, u"custom.Visits=12"_s,
             u"custom.Has a mat=yes"_s});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const QString id = added.object().value("id"_L1).toString();
    QCOMPARE(run({u"clients"_s, u"subscribe"_s, id, u"--source"_s, u"profile"_s}).exitCode, 0);
    QCOMPARE(run({u"preview"_s}).object().value("add"_L1).toInt(), 1);

    QCOMPARE(round().value("added"_L1).toInt(), 1);
    QVERIFY(called(u"POST"_s, u"/contact_custom_fields"_s));
    QVERIFY(called(u"POST"_s, u"/activities/contacts_json_import"_s));
    QVERIFY(called(u"GET"_s, u"/activities/"_s));
    const QJsonObject there = m_practice.contact(u"ana+yoga@example.com"_s);
    QCOMPARE(there.value("custom"_L1).toObject().value("T-shirt size"_L1).toString(), u"M"_s);

    // An update sends all these values back.
    set(u"ana+yoga@example.com"_s, {u"work_phone="_s, u"custom.T-shirt size="_s});
    round();
    QVERIFY(called(u"PUT"_s, u"/contacts/"_s));
}

void ContractTest::sendsAFewChanges()
{
    fill(2);
    set(u"person0@example.com"_s, {u"city=Lewes"_s});
    QCOMPARE(round().value("updated"_L1).toInt(), 1);
}

void ContractTest::sendsManyChangesAndReadsTheWholeList()
{
    fill(5);
    for (int i = 0; i < 5; ++i)
        set(u"person%1@example.com"_s.arg(i), {u"city=Lewes"_s});
    QCOMPARE(round().value("updated"_L1).toInt(), 5);
    const QJsonArray log = m_practice.apiLog();
    const auto isNextPage = [](const QJsonValue &entry) {
        return entry["path"_L1].toString() == "/v3/contacts"_L1 &&
               QJsonDocument(entry.toObject()).toJson().contains("cursor");
    };
    QVERIFY(std::any_of(log.begin(), log.end(), isNextPage));
}

void ContractTest::clearsFields()
{
    fill(1);
    set(u"person0@example.com"_s, {u"last_name="_s, u"city="_s});
    QCOMPARE(round().value("updated"_L1).toInt(), 1);
    QVERIFY(called(u"PUT"_s, u"/contacts/"_s));
    QVERIFY(m_practice.contact(u"person0@example.com"_s).value("last_name"_L1).toString().isEmpty());
}

void ContractTest::changesTheContactsAddress()
{
    fill(2);
    m_practice.hook(u"add-contact"_s, {{"email"_L1, u"taken@example.com"_s}});
    set(u"person0@example.com"_s, {u"email=moved@example.com"_s});
    set(u"person1@example.com"_s, {u"email=taken@example.com"_s});
    round();
    QVERIFY(called(u"PUT"_s, u"/contacts/"_s));
    const QStringList members = m_practice.addressesOn(kList);
    QVERIFY(members.contains(u"moved@example.com"_s));
    QVERIFY(members.contains(u"taken@example.com"_s));
}

void ContractTest::sendsAnUnsubscribe()
{
    fill(1);
    const QString id = idOf(u"person0@example.com"_s);
    QCOMPARE(run({u"clients"_s, u"unsubscribe"_s, id, u"--source"_s, u"front_desk"_s}).exitCode, 0);
    QCOMPARE(round().value("unsubscribed_there"_L1).toInt(), 1);
    QVERIFY(called(u"PUT"_s, u"/contacts/"_s));
}

void ContractTest::receivesAnOptOut()
{
    fill(1);
    m_practice.optOut(u"person0@example.com"_s, u"Too many"_s);
    QCOMPARE(round().value("unsubscribed_here"_L1).toInt(), 1);
}

void ContractTest::receivesThatAContactLeftTheList()
{
    fill(1);
    m_practice.leaveList(u"person0@example.com"_s, kList);
    QCOMPARE(round().value("left_list"_L1).toInt(), 1);
}

void ContractTest::removesADeletedClientFromTheList()
{
    fill(2);
    QCOMPARE(run({u"clients"_s, u"remove"_s, idOf(u"person0@example.com"_s)}).exitCode, 0);
    round();
    QVERIFY(called(u"POST"_s, u"/activities/remove_list_memberships"_s));
    QVERIFY(!m_practice.addressesOn(kList).contains(u"person0@example.com"_s));
}

void ContractTest::checksWhetherARequestWithALostResponseArrived()
{
    connectAndChoose();
    m_practice.hook(u"faults"_s,
                    {{"path"_L1, u"contacts_json_import"_s}, {"when"_L1, u"after"_s}, {"status"_L1, 503}});
    const QByteArray report = "First Name,Email,News and Updates\nAna,ana@example.com,yes\n";
    QCOMPARE(run({u"clients"_s, u"import"_s, m_command->write(u"clients.csv"_s, report)}).exitCode, 0);
    QCOMPARE(round().value("added"_L1).toInt(), 1);
    const QJsonArray log = m_practice.apiLog();
    QVERIFY(std::any_of(log.begin(), log.end(), [](const QJsonValue &entry) {
        return entry["path"_L1].toString() == "/v3/activities"_L1;
    }));
}

void ContractTest::otherPracticeEndPointsFollowTheContract()
{
    m_practice.setBehaviour(u"rate_per_second"_s, u"0"_s);
    m_token = m_practice.accessToken();
    call("GET", u"/account/user/privileges"_s, 200);
    call("GET", u"/account/summary?extra_fields=physical_address"_s, 200);

    const QJsonObject list = call("POST", u"/contact_lists"_s, 201, {{"name"_L1, u"Retreats"_s}});
    const QString listId = list.value("list_id"_L1).toString();
    call("PUT", "/contact_lists/"_L1 + listId, 200, {{"name"_L1, u"Retreats by the sea"_s}});
    call("GET", u"/contact_lists?include_count=true&include_membership_count=all&status=all&limit=3"_s, 200);
    call("GET", "/contact_lists/"_L1 + listId + "?include_membership_count=active"_L1, 200);

    const QJsonObject contact = call("POST", u"/contacts"_s, 201,
                                     {{"email_address"_L1, QJsonObject{{"address"_L1, u"ben@example.com"_s}}},
                                      {"first_name"_L1, u"Ben"_s},
                                      {"create_source"_L1, u"Account"_s},
                                      {"list_memberships"_L1, QJsonArray{listId}}});
    const QString contactId = contact.value("contact_id"_L1).toString();
    const QJsonObject signUp{{"email_address"_L1, u"cleo@example.com"_s},
                             {"first_name"_L1, u"Cleo"_s},
                             {"list_memberships"_L1, QJsonArray{listId}}};
    call("POST", u"/contacts/sign_up_form"_s, 201, signUp);
    call("POST", u"/contacts/sign_up_form"_s, 200, signUp);
    call("GET", u"/contacts/counts?include=new_subscriber"_s, 200);
    call("GET", u"/contacts?include_count=true&status=all&limit=500"_s, 200);
    m_practice.optOut(u"ben@example.com"_s);
    call("PUT", "/contacts/resubscribe/"_L1 + contactId, 200, {{"list_ids"_L1, QJsonArray{listId}}});

    const QJsonObject choice{{"choice_label"_L1, u"Apple"_s}, {"display_order"_L1, 1}};
    const QJsonObject field = call("POST", u"/contact_custom_fields"_s, 201,
                                   {{"label"_L1, u"Fruit"_s},
                                    {"type"_L1, u"single_select"_s},
                                    {"metadata"_L1, QJsonObject{{"display_type"_L1, u"dropdown"_s}}},
                                    {"choices"_L1, QJsonArray{choice}}});
    const QString fieldId = field.value("custom_field_id"_L1).toString();
    call("GET", "/contact_custom_fields/"_L1 + fieldId, 200);
    call("PUT", "/contact_custom_fields/"_L1 + fieldId, 200,
         {{"label"_L1, u"Favorite fruit"_s}, {"choices"_L1, QJsonArray{choice}}});

    const QJsonObject source{{"contact_ids"_L1, QJsonArray{contactId}}};
    call("POST", u"/activities/add_list_memberships"_s, 201,
         {{"source"_L1, source}, {"list_ids"_L1, QJsonArray{listId}}});
    const QJsonObject job =
        call("POST", u"/activities/contact_exports"_s, 201, {{"list_ids"_L1, QJsonArray{listId}}});
    const QString jobPath = "/activities/"_L1 + job.value("activity_id"_L1).toString();
    QTRY_COMPARE(call("GET", jobPath, 200).value("state"_L1).toString(), u"completed"_s);
    const QJsonObject exported = call("GET", jobPath, 200);
    const QString result = exported["_links"_L1]["results"_L1]["href"_L1].toString();
    QVERIFY(result.startsWith("/v3/"_L1));
    call("GET", result.mid(3), 200);
    call("POST", u"/activities/contact_delete"_s, 201, source);
    call("POST", u"/activities/custom_fields_delete"_s, 201, {{"custom_field_ids"_L1, QJsonArray{fieldId}}});
    call("POST", u"/activities/list_delete"_s, 201, {{"list_ids"_L1, QJsonArray{listId}}});
    call("GET", u"/activities?state=completed&limit=2"_s, 200);
}

QTEST_GUILESS_MAIN(ContractTest)
#include "tst_contract.moc"
