// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/importpayload.h"

#include "domain/address.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace ConstantContact {

using namespace Qt::StringLiterals;
using Domain::Client;

namespace {

constexpr int kMostRows = 40'000;
constexpr qsizetype kFrame = 1024; // bytes around the rows in both forms, without the heading

// Encodes a JSON string with its quotes. Qt writes only documents, so the brackets of an array are cut off.
QByteArray jsonText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (QString cell : cells)
        line += (line.isEmpty() ? "\"" : ",\"") + cell.replace(u'"', u"\"\""_s).toUtf8() + '"';
    return line + "\r\n";
}

} // namespace

ImportPayload::ImportPayload(Domain::ListId list, qsizetype most)
    : m_list(std::move(list))
    , m_boundary("listwell-" + QUuid::createUuid().toByteArray(QUuid::Id128))
    , m_most(most)
{
}

// Imports use different names for the fields. A blank never erases a value there, so only non-empty values
// are sent.
ImportPayload::Row ImportPayload::rowFor(const Client &client, const QHash<QString, QString> &fieldNames)
{
    Row row;
    const auto put = [&row](const QString &key, const QString &value) {
        if (!value.isEmpty())
            row.insert(key, {jsonText(value), value});
    };
    const auto putNumber = [&row](const QString &key, int value) {
        row.insert(key, {QByteArray::number(value), QString::number(value)});
    };
    put(u"email"_s, Domain::sentAddress(client.email));
    put(u"first_name"_s, client.firstName);
    put(u"last_name"_s, client.lastName);
    put(u"phone"_s, client.phone);
    put(u"home_phone"_s, client.homePhone);
    put(u"work_phone"_s, client.workPhone);
    put(u"street"_s, client.street);
    put(u"city"_s, client.city);
    put(u"state"_s, client.state);
    put(u"zip"_s, client.postalCode);
    put(u"country"_s, client.country);
    if (client.birthday.isValid()) {
        putNumber(u"birthday_month"_s, client.birthday.month());
        putNumber(u"birthday_day"_s, client.birthday.day());
    }
    for (auto field = client.custom.cbegin(); field != client.custom.cend(); ++field) {
        if (const QString name = fieldNames.value(field.key()); !name.isEmpty())
            put("cf:"_L1 + name, field.value());
    }
    return row;
}

bool ImportPayload::add(const Client &client, const QHash<QString, QString> &fieldNames)
{
    const Row row = rowFor(client, fieldNames);
    QByteArray json;
    for (auto cell = row.cbegin(); cell != row.cend(); ++cell)
        json += (json.isEmpty() ? "{" : ",") + jsonText(cell.key()) + ':' + cell->json;
    json += '}';
    const bool fitsJson = m_form == ImportForm::Json && m_json.size() + 1 + json.size() + kFrame <= m_most &&
                          m_rows < kMostRows;
    const bool inFile = addToFile(row);
    if (m_rows == 0 || fitsJson) {
        m_json += (m_rows == 0 ? "" : ",") + json;
        m_canBeFile = inFile;
    } else if (inFile) {
        m_form = ImportForm::File;
        m_json.clear();
    } else {
        return false;
    }
    ++m_rows;
    return true;
}

bool ImportPayload::addToFile(const Row &row)
{
    const QStringList columns = row.keys();
    if (m_rows == 0)
        m_columns = columns;
    const bool fitsFile = m_canBeFile && columns == m_columns && !columns.contains("home_phone"_L1) &&
                          !columns.contains("work_phone"_L1) && m_rows + 1 < kMostRows;
    if (!fitsFile) {
        if (m_form == ImportForm::Json)
            m_file.clear();
        return false;
    }
    QStringList cells;
    for (const Cell &cell : row)
        cells.append(cell.text);
    const QByteArray line = csvLine(cells);
    if (m_rows > 0 && m_file.size() + line.size() + csvLine(m_columns).size() + kFrame > m_most)
        return false;
    m_file += line;
    return true;
}

QByteArray ImportPayload::body() const
{
    if (m_form == ImportForm::Json)
        return "{\"import_data\":[" + m_json + "],\"list_ids\":[" + jsonText(m_list.value) + "]}";
    const QByteArray boundary = "--" + m_boundary;
    return boundary +
           "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"clients.csv\"\r\n"
           "Content-Type: text/csv\r\n\r\n" +
           csvLine(m_columns) + m_file + "\r\n" + boundary +
           "\r\nContent-Disposition: form-data; name=\"list_ids\"\r\n\r\n" + m_list.value.toUtf8() + "\r\n" +
           boundary + "--\r\n";
}

QByteArray ImportPayload::contentType() const
{
    return m_form == ImportForm::File ? "multipart/form-data; boundary=" + m_boundary : "application/json";
}

} // namespace ConstantContact
