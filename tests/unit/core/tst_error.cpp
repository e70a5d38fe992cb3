// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/error.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Core::ErrorSource;
using Core::Recovery;
using Kind = Core::Error::Kind;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesRecoveryAndSourceOfEachKind_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Recovery>("recovery");
        QTest::addColumn<ErrorSource>("source");
        QTest::newRow("network") << Kind::Network << Recovery::Automatic << ErrorSource::Service;
        QTest::newRow("outcome_unknown")
            << Kind::OutcomeUnknown << Recovery::Automatic << ErrorSource::Service;
        QTest::newRow("timed_out") << Kind::TimedOut << Recovery::Automatic << ErrorSource::Service;
        QTest::newRow("rate_limited") << Kind::RateLimited << Recovery::Automatic << ErrorSource::Service;
        QTest::newRow("quota_exhausted") << Kind::QuotaExhausted << Recovery::Automatic << ErrorSource::Quota;
        QTest::newRow("queue_full") << Kind::QueueFull << Recovery::Automatic << ErrorSource::Service;
        QTest::newRow("unauthorized") << Kind::Unauthorized << Recovery::Manual << ErrorSource::Login;
        QTest::newRow("not_connected") << Kind::NotConnected << Recovery::Manual << ErrorSource::Login;
        QTest::newRow("forbidden") << Kind::Forbidden << Recovery::Assisted << ErrorSource::Refusal;
        QTest::newRow("refused") << Kind::Refused << Recovery::Assisted << ErrorSource::Refusal;
        QTest::newRow("no_list_chosen") << Kind::NoListChosen << Recovery::Manual << ErrorSource::Refusal;
        QTest::newRow("list_gone") << Kind::ListGone << Recovery::Manual << ErrorSource::Refusal;
        QTest::newRow("not_found") << Kind::NotFound << Recovery::Assisted << ErrorSource::Refusal;
        QTest::newRow("conflict") << Kind::Conflict << Recovery::Assisted << ErrorSource::Refusal;
        QTest::newRow("invalid_answer")
            << Kind::InvalidResponse << Recovery::Automatic << ErrorSource::Service;
        QTest::newRow("invalid_input") << Kind::InvalidInput << Recovery::Assisted << ErrorSource::Refusal;
        QTest::newRow("job_failed") << Kind::JobFailed << Recovery::Automatic << ErrorSource::Service;
        QTest::newRow("brake") << Kind::Brake << Recovery::Manual << ErrorSource::Brake;
        QTest::newRow("storage") << Kind::Storage << Recovery::Assisted << ErrorSource::Machine;
        QTest::newRow("keychain") << Kind::Keychain << Recovery::Assisted << ErrorSource::Machine;
        QTest::newRow("busy") << Kind::Busy << Recovery::Automatic << ErrorSource::Machine;
        QTest::newRow("cancelled") << Kind::Cancelled << Recovery::Resumed << ErrorSource::Refusal;
        QTest::newRow("configuration") << Kind::Configuration << Recovery::Manual << ErrorSource::Refusal;
    }
    void namesRecoveryAndSourceOfEachKind()
    {
        QFETCH(Kind, kind);
        QFETCH(Recovery, recovery);
        QFETCH(ErrorSource, source);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(Core::kindName(kind), name);
        QCOMPARE(Core::kindFromName(name), kind);
        QCOMPARE(Core::recoveryFrom(kind), recovery);
        QCOMPARE(Core::sourceOf(kind), source);
        QCOMPARE(Core::needsPerson(kind), recovery == Recovery::Assisted || recovery == Recovery::Manual);
    }

    void hasNoKindForAnUnknownName()
    {
        QVERIFY(!Core::kindFromName(u"unheard_of"));
        QVERIFY(!Core::kindFromName({}));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "tst_error.moc"
