#include "constantcontact/privileges.h"

#include "constantcontact/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Api {

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
            "Api", "The user who signed in may not see the contacts of this Constant Contact account. Ask "
                   "the owner of the account to allow it, or sign in as somebody who may.");
    } else if (!held.contains(u"contacts:write"_s)) {
        forbidden.message = QCoreApplication::translate(
            "Api", "The user who signed in may look at the contacts of this Constant Contact account, but "
                   "not change them. Ask the owner of the account to allow it, or sign in as somebody who "
                   "may.");
    } else {
        forbidden.message = QCoreApplication::translate(
            "Api", "The user who signed in has the permission to manage contacts, yet Constant Contact does "
                   "not allow it to Listwell. Disconnect and connect again; if that does not help, report "
                   "it to the makers of Listwell.");
    }
    return forbidden;
}

} // namespace Api
