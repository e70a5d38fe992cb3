// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/consentwording.h"

#include "presenters/preferences.h"

#include <QCoreApplication>

namespace Presenters {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Consent", source);
}

} // namespace

QString consentWording(const QString &dataDirectory)
{
    const QString own = Preferences(dataDirectory).consentWording();
    return own.isEmpty() ? defaultConsentWording() : own;
}

QString defaultConsentWording()
{
    return text(QT_TRANSLATE_NOOP("Consent", "Send me news and updates by e-mail"));
}

QString answerText(Domain::Subscription answer)
{
    switch (answer) {
    case Domain::Subscription::Yes:
        return text(QT_TRANSLATE_NOOP("Consent", "Yes"));
    case Domain::Subscription::No:
        return text(QT_TRANSLATE_NOOP("Consent", "No"));
    case Domain::Subscription::NeverAsked:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Consent", "Not asked yet"));
}

QString sourceText(Domain::ConsentSource source)
{
    switch (source) {
    case Domain::ConsentSource::Profile:
        return text(QT_TRANSLATE_NOOP("Consent", "Client profile"));
    case Domain::ConsentSource::Booking:
        return text(QT_TRANSLATE_NOOP("Consent", "Booking"));
    case Domain::ConsentSource::FrontDesk:
        return text(QT_TRANSLATE_NOOP("Consent", "Front desk"));
    case Domain::ConsentSource::Import:
        return text(QT_TRANSLATE_NOOP("Consent", "Client report"));
    case Domain::ConsentSource::ConstantContact:
        return text(QT_TRANSLATE_NOOP("Consent", "Constant Contact"));
    }
    return {};
}

} // namespace Presenters
