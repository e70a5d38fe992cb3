// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/nameandaddress.h"

#include <QCoreApplication>

namespace Presenters {

QString nameAndAddress(const QString &name, const QString &address)
{
    if (address.isEmpty() || name == address)
        return name;
    if (name.isEmpty())
        return address;
    return QCoreApplication::translate("NameAndAddress", "%1 – %2", "name and e-mail address")
        .arg(name, address);
}

} // namespace Presenters
