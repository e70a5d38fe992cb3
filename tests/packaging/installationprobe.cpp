// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints the paths that Core::Installation finds, wherever a test puts this program.
#include "core/installation.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::printf("%s\n%s\n", qPrintable(Core::Installation::helper(QStringLiteral("listwell-practice"))),
                qPrintable(Core::Installation::dataFolder()));
    return 0;
}
