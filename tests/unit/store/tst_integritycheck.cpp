// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/directory/consentledger.h"
#include "store/recovery/integritycheck.h"
#include "store/sqlite/storageerror.h"
#include "store/syncdata/syncstate.h"

#include <QDir>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using Domain::Subscription;
using Store::Database;

namespace {

constexpr int kClients = 40;
constexpr int kBytes = 500;

QString address(int client)
{
    return u"client%1@example.com"_s.arg(client, 3, 10, QChar(u'0'));
}

/// A studio with people who agreed, said no, opted out, left, and were invited back; closed and read as
/// bytes.
struct Sample : StoreFixture
{
    Sample()
    {
        for (int i = 1; i <= kClients; ++i) {
            const auto id = addClient(u"Name"_s, address(i));
            answer(id, i % 3 == 0 ? Subscription::No : Subscription::Yes);
            Domain::AddressRecord addressRecord = view(address(i)).addressRecord;
            addressRecord.contact.value = u"0f8fad5b-d9cb-469f-a165-70867728%1"_s.arg(i, 4, 10, QChar(u'0'));
            addressRecord.permission =
                i % 4 == 0 ? Domain::PermissionToSend::Unsubscribed : Domain::PermissionToSend::Explicit;
            addressRecord.membership = i % 5 == 0 ? Domain::Membership::Left : Domain::Membership::Listed;
            addressRecord.optedOutAt = i % 4 == 0 ? clock.now() : QDateTime();
            addressRecord.leftAt = i % 5 == 0 ? clock.now() : QDateTime();
            if (!addressRecords().save(addressRecord))
                qFatal("the sample could not be made");
        }
        database.reset();
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the sample cannot be read");
        bytes = file.readAll();
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"listwell.db"_s); }

    void write(const QByteArray &content) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the sample cannot be written");
    }

    QByteArray bytes;
};

/// Byte ranges of one person's fields that decide about sending: from the client's status to the address used
/// for sending, from the address of the record to its membership, and a ledger entry. Columns of a row are
/// adjacent, so neighbouring values mark the borders of a range.
QList<std::pair<qsizetype, qsizetype>> stretches(const QByteArray &bytes, const QByteArray &who)
{
    QList<std::pair<qsizetype, qsizetype>> found;
    constexpr qsizetype kTime = 6; // bytes of a timestamp in milliseconds
    for (const QByteArray &answer : {QByteArray("yes"), QByteArray("no")}) {
        // status, subscribed, choice_at, (choice_strong has no bytes), choice_source, address
        const QByteArray start = "active" + answer;
        const QByteArray end = "profile" + who;
        for (qsizetype at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, at + 1)) {
            const qsizetype from = at - kTime - start.size();
            if (from >= 0 && bytes.mid(from, start.size()) == start)
                found.append({from, at + end.size() - from});
        }
    }
    const QByteArray contact =
        who + "0f8fad5b-d9cb-469f-a165-70867728" + who.mid(6, 3).rightJustified(4, '0');
    const qsizetype addressRecord = bytes.indexOf(contact);
    if (addressRecord >= 0)
        found.append({addressRecord, contact.size() + 6}); // and a part of its permission
    return found;
}

} // namespace

class IntegrityCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Goal: of 500 single bytes changed in the deciding fields, all 500 are found when the row is read, and
    // all 500 by the full check.
    void findsAllOfFiveHundredChangedBytes()
    {
        Sample sample;
        QHash<int, Domain::AddressView> right;
        {
            auto opened = StoreFixture::stored(Database::openToRead(sample.path(), sample.clock));
            for (int client = 1; client <= kClients; ++client)
                right.insert(client,
                             StoreFixture::stored(Store::AddressRecords(*opened).view(address(client))));
        }
        QRandomGenerator random(20260302); // a fixed seed for the same bytes in each run
        int played = 0;
        QStringList misread;
        QStringList unseen;
        for (; played < kBytes; ++played) {
            const int client = static_cast<int>(random.bounded(1, kClients + 1));
            const auto all = stretches(sample.bytes, address(client).toLatin1());
            QVERIFY2(all.size() >= 2, qPrintable(address(client)));
            const auto &[from, length] = all.at(random.bounded(all.size()));
            const qsizetype at = from + random.bounded(length);
            QByteArray broken = sample.bytes;
            broken[at] = static_cast<char>(broken.at(at) ^ (1 << random.bounded(8)));
            sample.write(broken);
            const QString where =
                u"byte %1 of %2 in %3, which became %4"_s.arg(at - from)
                    .arg(address(client), QString::fromLatin1(sample.bytes.mid(from, length)))
                    .arg(static_cast<int>(broken.at(at)));
            auto opened = Database::openToRead(sample.path(), sample.clock);
            QVERIFY(opened);
            const auto view = Store::AddressRecords(**opened).view(address(client));
            // SQLite reads an address from its index, where it is undamaged.
            const bool isRight = view && *view == right.value(client);
            if (!isRight && (view || !Store::isDamage(view.error())))
                misread << where;
            const auto looked = Store::checkIntegrity(**opened);
            if (looked || !Store::isDamage(looked.error()))
                unseen << where;
        }
        QCOMPARE(played, kBytes);
        QVERIFY2(misread.isEmpty(), qPrintable(misread.join(u"; "_s)));
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u"; "_s)));
    }

    void findsAFieldChangedByHand_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("change");
        const auto row = [](const QString &table, const QString &change) {
            QTest::newRow(qPrintable(table + u": "_s + change)) << table << change;
        };
        for (const auto &change :
             {u"email = 'clienT001@example.com'"_s, u"address = 'dlient001@example.com'"_s,
              u"subscribed = 'yes '"_s, u"subscribed = ''"_s, u"choice_at = choice_at + 1"_s,
              u"choice_at = NULL"_s, u"choice_strong = 0"_s, u"choice_source = 'import'"_s,
              u"listed_address = 'x'"_s, u"status = 'deactivated'"_s, u"reported = 'yes'"_s})
            row(u"client"_s, change);
        for (const auto &change :
             {u"address = 'dlient001@example.com'"_s, u"contact_id = 'x'"_s, u"permission = 'implicit'"_s,
              u"opted_out_at = 7"_s, u"refused_at = 7"_s, u"opt_out_source = 'contact'"_s,
              u"membership = 'listed'"_s, u"left_at = 7"_s, u"removed_there = 1"_s, u"asked_back_at = 7"_s,
              u"ask_back = 'sent'"_s})
            row(u"mailbox"_s, change);
        for (const auto &change : {u"answer = 'no'"_s, u"address = 'x'"_s, u"at = at + 1"_s,
                                   u"client_id = 2"_s, u"wording = 'x'"_s, u"source = 'import'"_s})
            row(u"consent_entry"_s, change);
        row(u"marks"_s, u"opt_outs_seen_until = opt_outs_seen_until + 86400000"_s);
    }
    void findsAFieldChangedByHand()
    {
        QFETCH(QString, table);
        QFETCH(QString, change);
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, address(1));
        store.answer(id, Subscription::Yes);
        QVERIFY(
            Store::SyncState(*store.database).setCheckpoint({store.clock.now(), 7, store.clock.now(), 1}));
        QVERIFY(store.database->query(u"DROP TRIGGER %1_sealed_again"_s.arg(table)));
        QVERIFY(store.database->query(u"UPDATE %1 SET %2"_s.arg(table, change)));
        const auto looked = Store::checkIntegrity(*store.database);
        QVERIFY(!looked);
        QVERIFY(Store::isDamage(looked.error()));
    }

    void doesNotOverwriteADamagedRow()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, address(1));
        store.answer(id, Subscription::No);
        QVERIFY(store.database->query(u"UPDATE client SET seal = 'x'"_s));
        const auto done = store.database->execute(u"UPDATE client SET subscribed = 'yes'"_s);
        QVERIFY(!done);
        QVERIFY(Store::isDamage(done.error()));
        QVERIFY2(done.error().message.contains(u"newest intact backup"_s), qPrintable(done.error().message));
    }

    void otherFieldsOfARowCanBeChanged()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, address(1));
        store.answer(id, Subscription::Yes);
        Domain::Client client = store.client(id);
        client.email = address(2);
        QVERIFY(store.directory().update(client));
        store.answer(id, Subscription::No);
        QVERIFY(store.addressRecords().setListedAddress(id, address(1)));
        store.startOver({u"a"_s}, {u"b"_s});
        store.forgetAccount({u"b"_s});
        QVERIFY(Store::checkIntegrity(*store.database));
    }
};

QTEST_GUILESS_MAIN(IntegrityCheckTest)
#include "tst_integritycheck.moc"
