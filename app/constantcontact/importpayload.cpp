#include "constantcontact/importpayload.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Api {

using namespace Qt::StringLiterals;
using Domain::Client;

namespace {

constexpr int kMostRows = 40'000;

// An import knows its own names for the fields; a blank never erases there, so only values are sent.
QJsonObject rowFor(const Client &client, const QHash<QString, QString> &fieldNames)
{
    QJsonObject row;
    const auto put = [&row](const QString &key, const QString &value) {
        if (!value.isEmpty())
            row.insert(key, value);
    };
    put(u"email"_s, client.email.trimmed());
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
        row.insert(u"birthday_month"_s, client.birthday.month());
        row.insert(u"birthday_day"_s, client.birthday.day());
    }
    for (auto field = client.custom.cbegin(); field != client.custom.cend(); ++field) {
        if (const QString name = fieldNames.value(field.key()); !name.isEmpty())
            put("cf:"_L1 + name, field.value());
    }
    return row;
}

} // namespace

ImportPayload::ImportPayload(const Domain::ListId &list, qsizetype most)
    : m_data("{\"import_data\":[")
    , m_end("],\"list_ids\":[\"" + list.value.toUtf8() + "\"]}")
    , m_most(most)
{
}

bool ImportPayload::add(const Client &client, const QHash<QString, QString> &fieldNames)
{
    const QByteArray row = QJsonDocument(rowFor(client, fieldNames)).toJson(QJsonDocument::Compact);
    const qsizetype grown = m_data.size() + 1 + row.size() + m_end.size();
    if (m_rows > 0 && (grown > m_most || m_rows >= kMostRows))
        return false;
    if (m_rows > 0)
        m_data += ',';
    m_data += row;
    ++m_rows;
    return true;
}

QByteArray ImportPayload::body() const
{
    return m_data + m_end;
}

} // namespace Api
