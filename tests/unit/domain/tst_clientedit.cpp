// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clientedit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Domain::Client;

namespace {

Client ana()
{
    Client client;
    client.id.value = 1;
    client.firstName = u"Ana"_s;
    client.phone = u"555 0100"_s;
    client.city = u"Dover"_s;
    client.custom = {{u"Pet"_s, u"Cat"_s}, {u"Size"_s, u"M"_s}};
    return client;
}

} // namespace

class ClientEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasChangedElsewhere()
    {
        Client stored = ana();
        stored.phone = u"555 0199"_s;
        stored.status = Domain::ClientStatus::Deactivated;
        stored.birthday = QDate(1990, 5, 1);
        stored.custom.insert(u"Pet"_s, u"Dog"_s);
        Client edited = ana();
        edited.city = u" Salem "_s;
        edited.custom.remove(u"Size"_s);
        const Domain::MergedEdit merged = Domain::mergeEdit(stored, ana(), edited);
        Client expected = stored;
        expected.city = u"Salem"_s;
        expected.custom.remove(u"Size"_s);
        QCOMPARE(merged.client, expected);
        QVERIFY(merged.conflicts.isEmpty());
    }

    void namesFieldsThatBothSidesChanged()
    {
        Client stored = ana();
        stored.phone = u"555 0199"_s;
        stored.city = u"Salem"_s;
        stored.custom.insert(u"Pet"_s, u"Dog"_s);
        Client edited = ana();
        edited.phone = u"555 0111"_s;
        edited.city = u"Salem"_s; // the same change on both sides is no conflict
        edited.custom.insert(u"Pet"_s, u"Bird"_s);
        const QStringList expected{u"Phone"_s, u"Pet"_s};
        QCOMPARE(Domain::mergeEdit(stored, ana(), edited).conflicts, expected);
    }
};

QTEST_GUILESS_MAIN(ClientEditTest)
#include "tst_clientedit.moc"
