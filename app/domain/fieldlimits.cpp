#include "domain/fieldlimits.h"

#include "domain/address.h"

#include <QCoreApplication>

namespace Domain {

namespace {

struct Limit
{
    const char *label;
    QString Client::*field;
    qsizetype longest;
};

constexpr Limit kLimits[] = {
    {QT_TRANSLATE_NOOP("Domain", "First name"), &Client::firstName, 50},
    {QT_TRANSLATE_NOOP("Domain", "Last name"), &Client::lastName, 50},
    {QT_TRANSLATE_NOOP("Domain", "Phone"), &Client::phone, 25},
    {QT_TRANSLATE_NOOP("Domain", "Home phone"), &Client::homePhone, 25},
    {QT_TRANSLATE_NOOP("Domain", "Work phone"), &Client::workPhone, 25},
    {QT_TRANSLATE_NOOP("Domain", "Street"), &Client::street, 255},
    {QT_TRANSLATE_NOOP("Domain", "City"), &Client::city, 50},
    {QT_TRANSLATE_NOOP("Domain", "State"), &Client::state, 50},
    {QT_TRANSLATE_NOOP("Domain", "Postal code"), &Client::postalCode, 50},
    {QT_TRANSLATE_NOOP("Domain", "Country"), &Client::country, 50},
};
constexpr qsizetype kLongestCustomValue = 255;
constexpr qsizetype kMostCustomFields = 25;

QString text(const char *source)
{
    return QCoreApplication::translate("Domain", source);
}

FieldProblem tooLong(const QString &label, qsizetype longest)
{
    return {
        text(QT_TRANSLATE_NOOP("Domain", "%1 is longer than the %2 characters that Constant Contact takes."))
            .arg(label)
            .arg(longest),
        text(QT_TRANSLATE_NOOP("Domain", "Shorten it in the client's profile."))};
}

} // namespace

FieldProblem fieldProblem(const Client &client)
{
    if (const QString fault = addressFault(client.email); !fault.isEmpty())
        return {fault, text(QT_TRANSLATE_NOOP("Domain", "Correct the address in the client's profile."))};
    for (const Limit &limit : kLimits) {
        if ((client.*limit.field).size() > limit.longest)
            return tooLong(text(limit.label), limit.longest);
    }
    for (auto it = client.custom.cbegin(); it != client.custom.cend(); ++it) {
        if (it.value().size() > kLongestCustomValue)
            return tooLong(it.key(), kLongestCustomValue);
    }
    if (client.custom.size() > kMostCustomFields) {
        return {
            text(QT_TRANSLATE_NOOP(
                     "Domain", "The profile has more than the %1 custom fields that Constant Contact takes."))
                .arg(kMostCustomFields),
            text(QT_TRANSLATE_NOOP("Domain", "Clear the fields that matter least."))};
    }
    return {};
}

} // namespace Domain
