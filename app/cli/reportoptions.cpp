// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/reportoptions.h"

#include "cli/text.h"
#include "core/try.h"
#include "csv/dateorder.h"

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;

namespace {

std::optional<char> separatorNamed(const QString &name)
{
    static const QHash<QString, char> names{
        {u"comma"_s, ','}, {u"semicolon"_s, ';'}, {u"tab"_s, '\t'}, {u"\\t"_s, '\t'}, {u"bar"_s, '|'}};
    if (const auto found = names.constFind(name.toLower()); found != names.constEnd())
        return *found;
    const bool isSign = name.size() == 1 && name.front().unicode() < 0x80 &&
                        !name.front().isLetterOrNumber() && name != u'"' && name != u'\n' && name != u'\r';
    return isSign ? std::optional(name.front().toLatin1()) : std::nullopt;
}

Error wrong(const QString &sentence)
{
    return {Error::Kind::InvalidInput, sentence, {}, {}};
}

/// Place of the equals sign between heading and field. A heading or the label of a custom field may have one
/// too, but no other field has.
qsizetype equalsSignIn(const QString &choice)
{
    const qsizetype beforeLabel = choice.indexOf("=custom."_L1);
    return beforeLabel >= 0 ? beforeLabel : choice.lastIndexOf(u'=');
}

Result<Csv::ColumnChoices> columnsFrom(const Arguments &arguments)
{
    Csv::ColumnChoices columns;
    const QStringList choices = arguments.options.values(u"column"_s);
    for (auto choice = choices.crbegin(); choice != choices.crend(); ++choice) {
        const qsizetype equals = equalsSignIn(*choice);
        const QString heading = choice->left(std::max<qsizetype>(equals, 0)).simplified();
        if (heading.isEmpty())
            return wrong(Text::tr("--column takes HEADING=FIELD."));
        const QString field = choice->mid(equals + 1).simplified();
        if (!field.isEmpty()) {
            RETURN_IF_ERROR(Csv::chosenColumn(heading, field));
        }
        columns = Csv::replaced(columns, {{heading, field}});
    }
    return columns;
}

} // namespace

QStringList reportOptionNames()
{
    return {u"blank-clears"_s, u"encoding"_s, u"separator"_s, u"date-order"_s, u"sheet"_s, u"column"_s};
}

Result<Csv::ReportOptions> reportOptionsFrom(const Arguments &arguments)
{
    Csv::ReportOptions options;
    options.blankClears = arguments.has(u"blank-clears"_s);
    if (arguments.has(u"encoding"_s)) {
        options.encoding = Csv::encodingNamed(arguments.options.value(u"encoding"_s));
        if (!options.encoding)
            return wrong(Text::tr("--encoding takes one of %1.").arg(Csv::encodingNames().join(u", "_s)));
    }
    if (arguments.has(u"separator"_s)) {
        options.separator = separatorNamed(arguments.options.value(u"separator"_s));
        if (!options.separator)
            return wrong(Text::tr("--separator takes comma, semicolon, tab, bar or another character."));
    }
    if (arguments.has(u"date-order"_s)) {
        options.dateOrder = Csv::dateOrderNamed(arguments.options.value(u"date-order"_s));
        if (!options.dateOrder)
            return wrong(Text::tr("--date-order takes day-first or month-first."));
    }
    options.sheet = arguments.options.value(u"sheet"_s);
    ASSIGN_OR_RETURN(options.columns, columnsFrom(arguments));
    return options;
}

} // namespace Cli
