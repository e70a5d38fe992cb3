// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/importpayload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using ConstantContact::ImportForm;
using ConstantContact::ImportPayload;

namespace {

const Domain::ListId kList{u"48de4da9-0347-56bc-9309-6e4b1ee4a353"_s};
constexpr qsizetype kSmall = 4'000; // bytes, so that a few rows fill it

Domain::Client client(int number)
{
    Domain::Client made;
    made.email = u"person%1@example.com"_s.arg(number);
    made.firstName = u"Bo \"B\", the élan"_s;
    made.birthday = QDate(1990, 4, 9);
    made.custom.insert(u"Mat colour"_s, u"green"_s);
    return made;
}

int rowsThatFit(ImportPayload &payload, const std::function<Domain::Client(int)> &make)
{
    int rows = 0;
    while (rows < 1'000 && payload.add(make(rows), {{u"Mat colour"_s, u"Mat_colour"_s}}))
        ++rows;
    return rows;
}

} // namespace

class ImportPayloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesJsonIfAllRowsFit();
    void continuesAsAFileIfAllRowsHaveTheSameFields();
    void boundaryIsRandom();
    void staysJsonIfACellWouldBeBlank();
    void staysJsonForPhonesThatAFileDoesNotSupport();
};

void ImportPayloadTest::writesJsonIfAllRowsFit()
{
    ImportPayload payload(kList);
    QVERIFY(payload.add(client(1), {{u"Mat colour"_s, u"Mat_colour"_s}}));
    QCOMPARE(payload.form(), ImportForm::Json);
    const QJsonObject body = QJsonDocument::fromJson(payload.body()).object();
    QCOMPARE(body.value("list_ids"_L1).toArray(), QJsonArray{kList.value});
    QCOMPARE(body.value("import_data"_L1).toArray().first().toObject(),
             (QJsonObject{{"email"_L1, u"person1@example.com"_s},
                          {"first_name"_L1, u"Bo \"B\", the élan"_s},
                          {"birthday_month"_L1, 4},
                          {"birthday_day"_L1, 9},
                          {"cf:Mat_colour"_L1, u"green"_s}}));
}

void ImportPayloadTest::continuesAsAFileIfAllRowsHaveTheSameFields()
{
    ImportPayload payload(kList, kSmall);
    const int rows = rowsThatFit(payload, client);
    QCOMPARE(payload.form(), ImportForm::File);
    const QByteArray body = payload.body();
    QVERIFY(body.size() <= kSmall);
    QCOMPARE(body.count("@example.com"), rows);
    QVERIFY(
        body.contains("\"birthday_day\",\"birthday_month\",\"cf:Mat_colour\",\"email\",\"first_name\"\r\n"));
    QVERIFY(body.contains("\"9\",\"4\",\"green\",\"person1@example.com\",\"Bo \"\"B\"\", the élan\"\r\n"));
    QVERIFY(body.contains(kList.value.toUtf8()));
    const QByteArray type = payload.contentType();
    QVERIFY(type.startsWith("multipart/form-data; boundary="));
    QVERIFY(body.endsWith("--" + type.sliced(type.indexOf('=') + 1) + "--\r\n"));
}

// A cell that held the boundary would end the part.
void ImportPayloadTest::boundaryIsRandom()
{
    ImportPayload one(kList, kSmall);
    ImportPayload other(kList, kSmall);
    (void)rowsThatFit(one, client);
    (void)rowsThatFit(other, client);
    QVERIFY(one.contentType() != other.contentType());
}

void ImportPayloadTest::staysJsonIfACellWouldBeBlank()
{
    ImportPayload payload(kList, kSmall);
    rowsThatFit(payload, [](int number) {
        Domain::Client made = client(number);
        if (number == 3)
            made.firstName.clear();
        return made;
    });
    QCOMPARE(payload.form(), ImportForm::Json);
    QVERIFY(payload.body().size() <= kSmall);
}

void ImportPayloadTest::staysJsonForPhonesThatAFileDoesNotSupport()
{
    ImportPayload payload(kList, kSmall);
    rowsThatFit(payload, [](int number) {
        Domain::Client made = client(number);
        made.workPhone = u"555-0103"_s;
        return made;
    });
    QCOMPARE(payload.form(), ImportForm::Json);
}

QTEST_GUILESS_MAIN(ImportPayloadTest)
#include "tst_importpayload.moc"
