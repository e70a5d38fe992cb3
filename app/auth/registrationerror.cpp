// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/registrationerror.h"

#include <QCoreApplication>

namespace Auth {

using namespace Qt::StringLiterals;

std::optional<Core::Error> registrationError(const QString &word)
{
    static const QStringList words{u"invalid_client"_s,         u"invalid_request"_s,
                                   u"invalid_scope"_s,          u"unauthorized_client"_s,
                                   u"unsupported_grant_type"_s, u"unsupported_response_type"_s};
    if (!words.contains(word))
        return std::nullopt;
    return Core::Error{
        Core::Error::Kind::Configuration,
        QCoreApplication::translate("Auth", "Constant Contact does not accept the way Listwell is registered "
                                            "there (%1). The person who set up the API key must check the "
                                            "application's settings.")
            .arg(word),
        word,
        {}};
}

} // namespace Auth
