// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"
#include "presenters/apikey.h"
#include "presenters/preferences.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

// A settings file modified by a person or another program.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static char name[] = "settings";
    static char *names[] = {name, nullptr};
    static int one = 1;
    static QCoreApplication application(one, names);
    static const QTemporaryDir folder;

    QFile file(folder.filePath(QStringLiteral("settings.ini")));
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    require(file.write(bytesOf(data, size)) == static_cast<qint64>(size));
    file.close();

    Presenters::Preferences preferences(folder.path());
    const bool before = preferences.browserPreferred();
    // A new choice is stored whatever the file contained.
    preferences.setBrowserPreferred(!before);
    require(preferences.browserPreferred() == !before);
    const QString key = preferences.apiKey();
    require(key.isEmpty() || Presenters::parseApiKey(key).ok());
    require(preferences.setApiKey(QStringLiteral("a-key")).ok());
    require(preferences.apiKey() == QStringLiteral("a-key"));
    require(file.remove());
    return 0;
}
