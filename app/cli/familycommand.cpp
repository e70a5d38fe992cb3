// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/familycommand.h"

#include "cli/clientobject.h"
#include "cli/commands.h"
#include "cli/text.h"
#include "core/try.h"
#include "presenters/familytext.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/families.h"

#include <QJsonArray>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Domain::Family;

namespace {

Result<Family> changedFamily(Store::Database &database, const Arguments &arguments)
{
    const Domain::ClientId id{arguments.words.value(2).toLongLong()};
    Store::Families families(database);
    if (arguments.options.contains(u"send"_s))
        return families.choose(id);
    return arguments.options.contains(u"by-rule"_s) ? families.followRule(id) : families.of(id);
}

QString ruleName(const Family &family)
{
    if (!family.shown)
        return u"none"_s;
    return family.isChosen ? u"chosen"_s : u"oldest"_s;
}

} // namespace

ExitCode showFamily(Store::Database &database, const Output &output, const Arguments &arguments)
{
    if (arguments.options.contains(u"send"_s) && arguments.options.contains(u"by-rule"_s))
        return wrongUsage(output, Text::tr("--send and --by-rule exclude each other."));
    const Result<Family> family = changedFamily(database, arguments);
    if (!family) {
        const bool isInput =
            family.error().kind == Error::Kind::InvalidInput || family.error().kind == Error::Kind::NotFound;
        return isInput ? wrongUsage(output, family.error().message) : reportError(output, family.error());
    }
    QJsonArray clients;
    QStringList text{Presenters::sentDetailsText(*family)};
    for (const Family::Member &member : family->members) {
        const Result<Domain::ClientEntry> entry = Store::ClientDirectory(database).entry(member.client.id);
        if (!entry)
            return reportError(output, entry.error());
        QJsonObject object = clientObject(*entry);
        object.insert("can_be_sent"_L1, member.canBeChosen);
        clients.append(object);
        text << u"  "_s + clientLine(*entry);
    }
    const QJsonValue sent = family->shown ? QJsonValue(QString::number(family->shown->value)) : QJsonValue();
    const QJsonObject facts{{"email"_L1, family->address},
                            {"clients"_L1, clients},
                            {"sent_id"_L1, sent},
                            {"rule"_L1, ruleName(*family)}};
    output.facts(QJsonDocument(facts), text.join('\n'_L1));
    return Done;
}

} // namespace Cli
