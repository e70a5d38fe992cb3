// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/privileges.h"

#include "constantcontact/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace ConstantContact {

using namespace Qt::StringLiterals;

QSet<QString> privilegesIn(const QByteArray &body)
{
    QSet<QString> names;
    const QJsonArray privileges = QJsonDocument::fromJson(body).array();
    for (const auto &privilege : privileges) {
        const Field<QString> name = text(privilege.toObject(), "privilege_name"_L1);
        if (name.isThere() && !name.value.isEmpty())
            names.insert(name.value);
    }
    return names;
}

Core::Error explained(Core::Error forbidden, const QSet<QString> &held)
{
    if (held.isEmpty())
        return forbidden;
    const bool mayLook = held.contains(u"account:read"_s) && held.contains(u"contacts:read"_s) &&
                         held.contains(u"contacts:lists:read"_s);
    if (!mayLook) {
        forbidden.message = QCoreApplication::translate(
            "ConstantContact",
            "The user who logged in is not allowed to see the contacts of this Constant Contact account. Ask "
            "the owner of the account to allow it, or log in as a user who is allowed to.");
    } else if (!held.contains(u"contacts:write"_s)) {
        forbidden.message = QCoreApplication::translate(
            "ConstantContact", "The user who logged in is allowed to see the contacts of this Constant "
                               "Contact account, but not change them. Ask the owner of the account to "
                               "allow it, or log in as a user who is allowed to.");
    } else {
        forbidden.message = QCoreApplication::translate(
            "ConstantContact", "The user who logged in has the permission to manage contacts, but Constant "
                               "Contact does not allow Listwell to use it. Disconnect and connect again; if "
                               "that does not help, report it to the developers of Listwell.");
    }
    return forbidden;
}

} // namespace ConstantContact
