// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logsink.h"
#include "presenters/practicestudio.h"
#include "presenters/preferences.h"
#include "presenters/supportfile.h"
#include "presenters/supportfilepresenter.h"
#include "presenters/supportfilter.h"
#include "store/directory/clientdirectory.h"
#include "support/testdirectory.h"
#include "support/testenvironment.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Presenters::SupportFilePresenter;
using Presenters::SupportFilter;

namespace {

const QString kKey = u"0d9f3ac2-5e1b-4f6a-9c77-1b2e4d6f8a90"_s;

} // namespace

/// What a support file says, and that it says nothing about people.
class SupportFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void holdsVersionsSettingsNumbersAndSyncs();
    void endsWithTheLastLinesOfEachLog();
    void containsNothingOfThePracticeStudio();
    void filterHides_data();
    void filterHides();
    void filterKeepsLinesOfTheLog();
    void isMadeWithoutADatabase();
    void reportsADamagedDatabase();
    void isSavedForItsOwnerOnly();
    void reportsWhyItWasNotSaved();

private:
    [[nodiscard]] QString text();
    void fillPractice();
    void log(const QByteArray &lines, const QString &name = u"listwell.log"_s);

    std::unique_ptr<Support::TestDirectory> m_studio;
    Core::Environment m_environment;
};

void SupportFileTest::init()
{
    m_studio = std::make_unique<Support::TestDirectory>();
    m_environment = Support::environmentFor(QUrl(u"http://127.0.0.1:1"_s), m_studio->path(u"data"_s));
    m_environment.clientId = kKey;
}

QString SupportFileTest::text()
{
    SupportFilePresenter presenter(m_studio->database(), m_environment);
    const QSignalSpy made(&presenter, &SupportFilePresenter::made);
    presenter.load();
    return QTest::qWaitFor([&] { return !made.isEmpty(); }, 20000) ? presenter.text() : QString();
}

void SupportFileTest::fillPractice()
{
    const auto filled = Presenters::fillPracticeStudio(m_environment, m_studio->clock);
    QVERIFY(filled);
    QVERIFY(*filled);
}

void SupportFileTest::log(const QByteArray &lines, const QString &name)
{
    const QString folder = Core::Log::folderIn(m_environment.dataDirectory);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines);
}

void SupportFileTest::holdsVersionsSettingsNumbersAndSyncs()
{
    fillPractice();
    Presenters::Preferences(m_environment.dataDirectory).setLanguage(u"fr_CA"_s);
    Domain::RoundRecord round;
    round.counts.added = 12;
    round.counts.calls = 6;
    round.errorKind = Core::Error::Kind::QuotaExhausted;
    m_studio->addRound(round);

    const QString text = this->text();
    for (const QString &expected :
         {u"Qt: "_s + QLatin1StringView(qVersion()), u"SQLite: 3."_s, u"System: "_s, u"Language: fr_CA"_s,
          u"Appearance: same as the desktop"_s, u"Service: a practice account on this computer"_s,
          u"API key: built into the program"_s, u"Data folder: another one"_s, u"clients: 60"_s,
          u"  on_list: "_s, u"Integrity check: passed"_s, u"List chosen: "_s,
          u"4 s, calls 6, added 12, updated 0"_s, u"error: quota_exhausted"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected + u"\n"_s + text));
}

void SupportFileTest::endsWithTheLastLinesOfEachLog()
{
    QByteArray lines;
    for (int i = 1; i <= 5000; ++i)
        lines += "line " + QByteArray::number(i) + '\n';
    log(lines);
    log("before\n", u"listwellctl.log.1"_s);
    log("after\n", u"listwellctl.log"_s);
    const QStringList text = this->text().split(u'\n');
    const auto start = text.indexOf(u"== Log: listwell.log =="_s);
    QVERIFY(start > 0);
    QCOMPARE(text.value(start + 1), u"line 4701"_s);
    QCOMPARE(text.value(start + 300), u"line 5000"_s);
    const auto other = text.indexOf(u"== Log: listwellctl.log =="_s);
    QCOMPARE(text.mid(other + 1, 2), (QStringList{u"before"_s, u"after"_s}));
}

void SupportFileTest::containsNothingOfThePracticeStudio()
{
    fillPractice();
    QVERIFY(Presenters::Preferences(m_environment.dataDirectory).setApiKey(kKey));
    const auto clients = m_studio->ask<QList<Domain::ClientEntry>>(
        [](Store::Database &database) { return Store::ClientDirectory(database).clients(); });
    const auto connection = m_studio->ask<std::optional<Domain::Connection>>(
        [](Store::Database &database) { return Store::SyncState(database).connection(); });
    const Domain::ContactList list{
        {u"3c1b6b2e-0c1d-11ee-9a2b-fa163e123456"_s}, u"Quiet Harbor News & Updates"_s, 33};
    const auto chosen = m_studio->ask<void>(
        [list](Store::Database &database) { return Store::SyncState(database).chooseList(list); });
    QVERIFY(clients && connection && *connection && chosen);
    QStringList canaries{kKey, (*connection)->account.businessName, (*connection)->account.id, list.name,
                         list.id.value};
    QByteArray leaks; // what a careless message in the log could hold
    for (const Domain::ClientEntry &entry : *clients) {
        const Domain::Client &client = entry.client;
        canaries << client.lastName << client.displayName() << client.email << client.phone << client.street;
        leaks += "qt.network: no answer for " + client.email.toUtf8() + '\n';
    }
    leaks += "qt.network: /v3/account?x=" + kKey.toUtf8() + " in " +
             (*connection)->account.businessName.toUtf8() + ", " + list.id.value.toUtf8() + '\n';
    log(leaks);

    const QString text = this->text();
    QVERIFY(text.contains(u"qt.network: no answer for [hidden]"_s));
    for (const QString &canary : std::as_const(canaries)) {
        if (canary.size() >= 4)
            QVERIFY2(!text.contains(canary, Qt::CaseInsensitive), qPrintable(canary));
    }
}

void SupportFileTest::filterHides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filtered");
    const auto row = [](const char *name, const QString &text, const QString &filtered) {
        QTest::newRow(name) << text << filtered;
    };
    row("address", u"to ana.lópez@mail.example.com, now"_s, u"to [hidden], now"_s);
    row("token", u"eyJhbGciOiJSUzI1NiIs.eyJzdWIiOi.sig"_s, u"[hidden]"_s);
    row("bearer", u"Authorization: Bearer abc"_s, u"Authorization: Bearer [hidden]"_s);
    row("opaque token", u"kept AbCdEf0123456789AbCdEf0123456789 here"_s, u"kept [hidden] here"_s);
    row("service's id", u"list 3C1B6B2E-0c1d-11ee-9a2b-fa163e123456!"_s, u"list [hidden]!"_s);
    row("query", u"GET https://api.cc.email/v3/contacts?email=x ended"_s,
        u"GET https://api.cc.email/v3/contacts?[hidden] ended"_s);
    row("home folder", u"cannot open "_s + QDir::homePath() + u"/x"_s, u"cannot open ~/x"_s);
    row("another home folder", u"\"/home/maya/Studio/x\""_s, u"\"~/Studio/x\""_s);
    row("Windows", u"C:\\Users\\Maya\\x"_s, u"~\\x"_s);
    row("secret", u"of Quiet Harbor Yoga."_s, u"of [hidden]."_s);
    row("secret in other letters", u"QUIET HARBOR YOGA"_s, u"[hidden]"_s);
    row("shorter secret", u"Quiet Harbor, Yoga"_s, u"[hidden], Yoga"_s);
}

void SupportFileTest::filterHides()
{
    QFETCH(QString, text);
    QTEST(SupportFilter({u"Quiet Harbor"_s, u"Quiet Harbor Yoga"_s, u"a"_s, {}}).apply(text), "filtered");
}

void SupportFileTest::filterKeepsLinesOfTheLog()
{
    const QString line =
        u"2026-11-27T13:04:39.120Z 4211 info listwell.net: answered method=PUT path=/v3/contacts/{} "
        "status=409 error_key=contacts.api.conflict person=j***@e***.com ms=120\n== Last syncs ==\n"_s;
    QCOMPARE(SupportFilter({}).apply(line), line);
}

void SupportFileTest::isMadeWithoutADatabase()
{
    const QString file = m_studio->file(u"in the way"_s, "x");
    const Store::BackgroundDatabase database(file, m_studio->clock);
    m_environment.dataDirectory = file;
    SupportFilePresenter presenter(database, m_environment);
    const QSignalSpy made(&presenter, &SupportFilePresenter::made);
    presenter.load();
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(presenter.text().contains(u"== Database ==\nfailed (storage): "_s));
    const QSignalSpy saved(&presenter, &SupportFilePresenter::saved);
    presenter.saveTo(m_studio->path(u"support.txt"_s));
    QTRY_COMPARE(saved.size(), 1);
}

void SupportFileTest::reportsADamagedDatabase()
{
    const auto id = m_studio->add(u"Maya"_s, u"Lind"_s, u"maya@example.com"_s);
    const auto damaged = m_studio->ask<int>([id](Store::Database &database) -> Core::Result<int> {
        for (const auto &trigger : {u"new"_s, u"broken"_s, u"again"_s}) {
            if (const auto dropped = database.execute("DROP TRIGGER client_sealed_"_L1 + trigger); !dropped)
                return dropped.error();
        }
        return database.execute(u"UPDATE client SET address = 'x@example.com' WHERE id = ?"_s, {id.value});
    });
    QVERIFY(damaged);
    QCOMPARE(*damaged, 1);
    QVERIFY(text().contains(u"Integrity check: failed (storage): "_s));
}

void SupportFileTest::isSavedForItsOwnerOnly()
{
    SupportFilePresenter presenter(m_studio->database(), m_environment);
    const QSignalSpy made(&presenter, &SupportFilePresenter::made);
    const QSignalSpy saved(&presenter, &SupportFilePresenter::saved);
    presenter.load();
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(presenter.fileName().startsWith(u"listwell-support-20"_s));
    const QString path = m_studio->path(presenter.fileName());
    presenter.saveTo(path);
    QTRY_COMPARE(saved.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), presenter.text());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(file.permissions() & others, QFile::Permissions());
}

void SupportFileTest::reportsWhyItWasNotSaved()
{
    SupportFilePresenter presenter(m_studio->database(), m_environment);
    const QSignalSpy failed(&presenter, &SupportFilePresenter::failed);
    presenter.saveTo(m_studio->path(u"no such folder/support.txt"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Core::Error>().kind, Core::Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(SupportFileTest)
#include "tst_supportfile.moc"
