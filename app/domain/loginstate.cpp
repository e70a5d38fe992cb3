// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/loginstate.h"

#include "domain/servicelimits.h"

#include <QCoreApplication>
#include <QLocale>

namespace Domain {

namespace {

QString reasonText(LoginEnd reason, const LoginState &login)
{
    switch (reason) {
    case LoginEnd::OneDayOver:
        return QCoreApplication::translate("Domain", "The login was valid for one day only and has expired.");
    case LoginEnd::RefreshLost:
        return QCoreApplication::translate(
                   "Domain",
                   "Listwell was interrupted while it renewed the login (%1), and the new login was lost.")
            .arg(QLocale().toString(login.refreshStartedAt.toLocalTime(), QLocale::ShortFormat));
    case LoginEnd::Unused:
        return QCoreApplication::translate(
                   "Domain", "The login was not used for %1 days, and Constant Contact has ended it.")
            .arg(kLoginIdleDays);
    case LoginEnd::Refused:
        break;
    }
    return QCoreApplication::translate("Domain", "Constant Contact no longer accepts the login.");
}

} // namespace

LoginEnd reasonForLoginEnd(const LoginState &login, const QDateTime &now)
{
    const bool isOver = login.validUntil.isValid() && now > login.validUntil;
    if (!login.isRenewable) {
        // If it is refused before its day is over, such a login was revoked.
        return isOver || !login.validUntil.isValid() ? LoginEnd::OneDayOver : LoginEnd::Refused;
    }
    // The lost refresh comes first: it ends the login at once, the idle time only much later.
    if (login.refreshStartedAt.isValid())
        return LoginEnd::RefreshLost;
    return isOver ? LoginEnd::Unused : LoginEnd::Refused;
}

bool isLoginEndingSoon(const LoginState &login, const QDateTime &now)
{
    constexpr int kReminderDays = 30; // enough for an owner on holiday
    constexpr int kReminderHours = 4; // of a login that is valid for one day
    if (!login.validUntil.isValid())
        return false;
    const QDateTime reminder = login.isRenewable ? login.validUntil.addDays(-kReminderDays)
                                                 : login.validUntil.addSecs(-kReminderHours * 60 * 60);
    return now >= reminder;
}

QString loginEndText(LoginEnd reason, const LoginState &login)
{
    return QCoreApplication::translate("Domain",
                                       "%1 Log in again: your clients and your list choice are kept.",
                                       "the reason why the login ended, a whole sentence")
        .arg(reasonText(reason, login));
}

} // namespace Domain
