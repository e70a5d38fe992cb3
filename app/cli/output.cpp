// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include <QTextStream>

#include <cstdio>

namespace Cli {

namespace {

void writeLine(FILE *file, const QString &line)
{
    QTextStream stream(file);
    stream << line;
    if (!line.endsWith(u'\n'))
        stream << '\n';
    stream.flush();
    (void)std::fflush(file);
}

} // namespace

void Output::facts(const QJsonDocument &document, const QString &text) const
{
    writeLine(stdout, m_json ? QString::fromUtf8(document.toJson(QJsonDocument::Compact)) : text);
}

void Output::say(const QString &sentence) const
{
    writeLine(stderr, sentence);
}

} // namespace Cli
