// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include <QTextStream>

#include <cstdio>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

// Names come from files and from the service. A control character in one could send commands to a terminal,
// so it is escaped as in JSON and Qt: \u001b.
QString withoutControls(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            safe += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            safe += c;
    }
    return safe;
}

void writeLine(FILE *file, const QString &line)
{
    QTextStream stream(file);
    stream << withoutControls(line);
    if (!line.endsWith(u'\n'))
        stream << '\n';
    stream.flush();
    (void)std::fflush(file);
}

} // namespace

void Output::facts(const QJsonDocument &document, const QString &text) const
{
    writeLine(stdout, isJson() ? QString::fromUtf8(document.toJson(QJsonDocument::Compact)) : text);
}

void Output::say(const QString &sentence) const
{
    writeLine(stderr, sentence);
}

} // namespace Cli
