// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logsink.h"
#include "core/platform/processhardening.h"
#include "core/platform/superuser.h"
#include "core/translation.h"
#include "core/version.h"
#include "ui/login/engineenvironment.h"
#include "ui/login/loginrequest.h"
#include "ui/login/loginwindow.h"
#include "ui/login/parentpipe.h"
#include "ui/login/transientparent.h"
#include "ui/widgets/applicationidentity.h"
#include "ui/widgets/style.h"

#include <QApplication>

#include <array>
#include <cstdio>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

Gui::Style::Scheme schemeFor(std::optional<bool> dark)
{
    if (!dark)
        return Gui::Style::Scheme::System;
    return *dark ? Gui::Style::Scheme::Dark : Gui::Style::Scheme::Light;
}

int showWindow(QApplication &app, const Gui::LoginRequest &request, Gui::ParentPipe &pipe, bool sandboxed)
{
    Gui::Style::apply(app, schemeFor(request.dark));
    Core::Translation translation;
    translation.use(request.language);
    QApplication::setQuitOnLastWindowClosed(false);
    const QString note =
        sandboxed ? QString()
                  : QCoreApplication::translate(
                        "main", "The browser engine runs without its sandbox because the program runs as "
                                "root. This is allowed only for the practice account on this computer.");

    Gui::LoginWindow window(request, note);
    QObject::connect(&window, &Gui::LoginWindow::redirectCaught, &pipe, [&pipe](const QByteArray &query) {
        pipe.sendRedirect(query);
        QApplication::exit();
    });
    QObject::connect(&window, &Gui::LoginWindow::cancelled, &pipe, [&pipe] {
        pipe.sendCancelled();
        QApplication::exit();
    });
    QObject::connect(&window, &Gui::LoginWindow::browserRequested, &pipe, [&pipe] {
        pipe.sendBrowserRequested();
        QApplication::exit();
    });
    QObject::connect(
        &pipe, &Gui::ParentPipe::parentGone, &app, [] { QApplication::exit(); }, Qt::QueuedConnection);
    QObject::connect(&pipe, &Gui::ParentPipe::lineArrived, &window, [&window, &pipe](const QByteArray &line) {
        if (Gui::isRaiseCommand(line)) {
            Gui::bringToFront(window);
            return;
        }
        pipe.sendFailed(u"The login window received an unknown command."_s);
        QApplication::exit();
    });

    Gui::setTransientParent(window, request.parentWindow);
    Gui::bringToFront(window);
    pipe.watch();
    window.start();
    return QApplication::exec();
}

} // namespace

/// `listwell-login` shows the login page of the service and returns the query of the redirect. The request
/// arrives on standard input, so the only option is --version.
int main(int argc, char *argv[])
{
    if (argc == 2 && argv[1] == std::string_view("--version")) {
        std::printf("listwell-login %s\n", Core::kVersion);
        return 0;
    }
    Core::hardenProcess();
    Core::Log::start("listwell-login");
    Gui::ParentPipe pipe;
    Gui::clearInheritedEngineSettings();

    const auto line = pipe.waitForFirstLine();
    if (!line)
        return 0; // the parent has ended
    const auto request = Gui::readLoginRequest(*line);
    if (!request) {
        pipe.sendFailed(request.error().message);
        return 1;
    }
    const bool sandboxed = !Core::runsAsRoot();
    if (!sandboxed && !request->isOnLoopback()) {
        pipe.sendFailed(
            u"The login page cannot be shown inside the program while it runs as root. Use your browser "
            "instead."_s);
        return 1;
    }
    Gui::setEngineSettings(sandboxed ? Gui::Sandbox::On : Gui::Sandbox::Off);

    // Pass only the program name: the engine reads switches from the command line.
    int count = qMin(argc, 1);
    std::array<char *, 2> arguments{count > 0 ? argv[0] : nullptr, nullptr};
    QApplication app(count, arguments.data());
    Gui::setApplicationIdentity();
    return showWindow(app, *request, pipe, sandboxed);
}
