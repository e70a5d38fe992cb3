// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window program of Listwell: reads the command line, locks the data directory and opens one studio. The
// parts of a studio are created in application.cpp.
#include "core/environment.h"
#include "core/logging.h"
#include "core/logsink.h"
#include "core/platform/processhardening.h"
#include "core/translation.h"
#include "core/version.h"
#include "presenters/practiceaccount.h"
#include "store/sqlite/datadirectorylock.h"
#include "ui/listwell/singleinstance.h"
#include "ui/listwell/studio.h"
#include "ui/listwell/windowlook.h"
#include "ui/widgets/applicationidentity.h"
#include "ui/widgets/fatalerrorwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWrongUsage = 2;
constexpr int kStorageError = 8;

/// Starts the practice account in a separate process with its own window.
void startPractice(const QString &dataDirectory)
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            {u"--practice"_s, u"--data-dir"_s, dataDirectory});
}

int showFatalError(const Core::Error &error, int code)
{
    Gui::FatalErrorWindow window(error.message);
    window.show();
    QApplication::exec();
    return code;
}

/// Handles a second start: raises the window of the running instance, or shows a message if a program without
/// a window holds the data.
int activateRunningInstance(const Core::Error &error, const QString &dataDirectory)
{
    if (error.kind != Core::Error::Kind::Busy)
        return showFatalError(error, kStorageError);
    const auto instanceClient = std::make_unique<Gui::SingleInstanceClient>(dataDirectory);
    std::unique_ptr<Gui::FatalErrorWindow> message;
    QObject::connect(
        instanceClient.get(), &Gui::SingleInstanceClient::acknowledged, qApp, [] { QApplication::exit(); },
        Qt::QueuedConnection);
    QObject::connect(instanceClient.get(), &Gui::SingleInstanceClient::unanswered, qApp, [&] {
        message = std::make_unique<Gui::FatalErrorWindow>(error.message);
        message->show();
    });
    QTimer::singleShot(0, instanceClient.get(), &Gui::SingleInstanceClient::requestActivation);
    const int code = QApplication::exec();
    return message ? kStorageError : code;
}

/// What follows if the data directory is in use.
int endBecauseInUse(const Core::Error &error, const QString &dataDirectory, Gui::Opening opening)
{
    // At the start of the session nobody is waiting for a window.
    const bool isUnasked = opening == Gui::Opening::Hidden && error.kind == Core::Error::Kind::Busy;
    return isUnasked ? 0 : activateRunningInstance(error, dataDirectory);
}

int openApplication(const Core::Environment &environment, const Gui::WindowLook &look, Gui::Opening opening)
{
    const auto lock = Store::DataDirectoryLock::take(environment.dataDirectory);
    if (!lock)
        return endBecauseInUse(lock.error(), environment.dataDirectory, opening);
    const Gui::SingleInstanceServer instanceServer(environment.dataDirectory);
    Gui::Studio studio(environment, Gui::AccountMode::Live, look);
    QObject::connect(&instanceServer, &Gui::SingleInstanceServer::activationRequested, &studio,
                     &Gui::Studio::raise);
    QObject::connect(&studio, &Gui::Studio::practiceRequested, qApp,
                     [folder = environment.dataDirectory] { startPractice(folder); });
    studio.open(opening);
    return studio.shutDown(QApplication::exec());
}

int openPractice(const Core::Environment &environment, const Gui::WindowLook &look, Gui::Opening opening)
{
    Presenters::PracticeAccount account(environment);
    const auto lock = Store::DataDirectoryLock::take(account.environment().dataDirectory);
    if (!lock)
        return endBecauseInUse(lock.error(), account.environment().dataDirectory, opening);
    const Gui::SingleInstanceServer instanceServer(account.environment().dataDirectory);
    std::unique_ptr<Gui::Studio> studio;
    std::unique_ptr<Gui::FatalErrorWindow> message;
    QObject::connect(&instanceServer, &Gui::SingleInstanceServer::activationRequested, qApp, [&] {
        if (studio)
            studio->raise();
    });
    QObject::connect(&account, &Presenters::PracticeAccount::ready, qApp, [&] {
        studio = std::make_unique<Gui::Studio>(account.environment(), Gui::AccountMode::Practice, look);
        studio->open(opening);
    });
    QObject::connect(&account, &Presenters::PracticeAccount::failed, qApp, [&](const Core::Error &error) {
        message = std::make_unique<Gui::FatalErrorWindow>(error.message);
        message->show();
    });
    account.start();
    return QApplication::exec();
}

void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Keeps a studio's clients in sync with a Constant Contact list."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"practice"_s, QCoreApplication::translate("main", "Use a practice account on this computer.")});
    parser.addOption(
        {u"data-dir"_s, QCoreApplication::translate("main", "The folder with the studio's data."), u"DIR"_s});
    parser.addOption({u"hidden"_s, QCoreApplication::translate(
                                       "main", "Start in the tray, or else as a minimized window.")});
}

/// Options that QApplication takes, as its documentation lists them.
bool isOptionOfQt(const QString &name)
{
    static const QStringList names{u"style"_s,
                                   u"stylesheet"_s,
                                   u"widgetcount"_s,
                                   u"reverse"_s,
                                   u"qmljsdebugger"_s,
                                   u"platform"_s,
                                   u"platformpluginpath"_s,
                                   u"platformtheme"_s,
                                   u"plugin"_s,
                                   u"qwindowgeometry"_s,
                                   u"qwindowicon"_s,
                                   u"qwindowtitle"_s,
                                   u"session"_s,
                                   u"display"_s,
                                   u"geometry"_s,
                                   u"icon"_s,
                                   u"title"_s,
                                   u"fontdir"_s,
                                   u"dialogs"_s,
                                   u"nograb"_s,
                                   u"dograb"_s,
                                   u"sync"_s,
                                   u"desktopfilename"_s};
    return names.contains(name);
}

/// Handles the options that need no display before Qt looks for one: --help, --version and an option that
/// does not exist.
/// \return exit code; std::nullopt if the program continues
std::optional<int> answerWithoutDisplay(int argc, char **argv)
{
    QCommandLineParser parser;
    addOptions(parser);
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const bool isUnderstood = parser.parse(words);
    const QStringList unknown = parser.unknownOptionNames();
    const bool isForQt = !unknown.isEmpty() && std::ranges::all_of(unknown, isOptionOfQt);
    const bool isHelp = parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s);
    const bool isVersion = !isHelp && parser.isSet(u"version"_s);
    if (!isHelp && !isVersion && (isUnderstood || isForQt))
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    if (isVersion)
        parser.showVersion();
    Core::Translation translation; // requires the application, so the options are described once more
    translation.use({});
    QCommandLineParser translated;
    addOptions(translated);
    (void)translated.parse(words);
    if (isHelp)
        translated.showHelp();
    (void)std::fprintf(stderr, "%s\n", qPrintable(translated.errorText()));
    return kWrongUsage;
}

} // namespace

int main(int argc, char **argv)
{
    Core::hardenProcess();
    QCoreApplication::setApplicationName(u"Listwell"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(Core::kVersion));
    Core::Translation::acceptMissingLocale();
    if (const auto code = answerWithoutDisplay(argc, argv))
        return *code;
    Core::Log::start("listwell");
    Core::Log::info(logUi(), Core::kProduct);
    QApplication application(argc, argv);
    Gui::setApplicationIdentity();
    Gui::Language language;

    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QApplication::arguments())) { // QApplication has taken the options of Qt
        (void)std::fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
        return kWrongUsage;
    }
    Gui::Appearance appearance(application);

    auto environment = Core::Environment::fromProcess();
    if (!environment)
        return showFatalError(environment.error(), kWrongUsage);
    if (parser.isSet(u"data-dir"_s))
        environment->dataDirectory = parser.value(u"data-dir"_s);
    language.keepIn(environment->dataDirectory);
    appearance.keepIn(environment->dataDirectory);
    const Gui::WindowLook look{language, appearance};
    const auto opening = parser.isSet(u"hidden"_s) ? Gui::Opening::Hidden : Gui::Opening::Window;
    return parser.isSet(u"practice"_s) ? openPractice(*environment, look, opening)
                                       : openApplication(*environment, look, opening);
}
