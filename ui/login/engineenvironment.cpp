// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/login/engineenvironment.h"

#include <QByteArray>
#include <QFileInfo>
#include <QStorageInfo>
#include <QString>

namespace Gui {

using namespace Qt::StringLiterals;

void clearInheritedEngineSettings()
{
    constexpr const char *kForeign[] = {
        "QTWEBENGINE_REMOTE_DEBUGGING",
        "QTWEBENGINE_CHROMIUM_FLAGS",
        "QTWEBENGINE_DISABLE_SANDBOX",
        "QTWEBENGINEPROCESS_PATH",
        "QTWEBENGINE_RESOURCES_PATH",
        "QTWEBENGINE_LOCALES_PATH",
        "QTWEBENGINE_DICTIONARIES_PATH",
        "SSLKEYLOGFILE",
        "CHROME_LOG_FILE",
        "QT_QUICK_BACKEND",
        "QMLSCENE_DEVICE",
        "QSG_RHI_BACKEND",
    };
    for (const char *name : kForeign)
        qunsetenv(name);
}

void setEngineSettings(Sandbox sandbox)
{
    // A login page needs no graphics card, and software rendering behaves the same everywhere: no driver that
    // shows a blank page, no difference in a virtual machine or container.
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("MESA_SHADER_CACHE_DISABLE", "true"); // no traces of the login on disk
    // Without a session bus, the first process that needs one would start it, and it would keep running after
    // this program ends.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") &&
        !QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1))
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    QByteArray flags("--disable-gpu --disable-logging");
    // Containers often provide 64 MB of shared memory, which may be too little to render a page.
    constexpr qint64 kEnoughSharedMemory = 256LL * 1024 * 1024;
    const QStorageInfo shared(u"/dev/shm"_s);
    if (!shared.isValid() || !shared.isReady() || shared.bytesAvailable() < kEnoughSharedMemory)
        flags += " --disable-dev-shm-usage";
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", flags);
    if (sandbox == Sandbox::Off)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
}

} // namespace Gui
