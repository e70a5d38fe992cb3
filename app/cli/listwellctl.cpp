// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/text.h"
#include "core/logging.h"
#include "core/logsink.h"
#include "core/platform/processhardening.h"
#include "core/translation.h"
#include "core/version.h"
#include "presenters/preferences.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Cli {

ExitCode wrongUsage(const Output &output, const QString &sentence)
{
    output.say(sentence);
    return WrongUsage;
}

ExitCode reportError(const Output &output, const Core::Error &error)
{
    output.complain(error);
    return exitCodeFor(error);
}

bool takesOptions(const Arguments &arguments, const QStringList &allowed)
{
    for (auto option = arguments.options.cbegin(); option != arguments.options.cend(); ++option) {
        const bool everywhere = option.key() == "json"_L1 || option.key() == "data-dir"_L1;
        if (!everywhere && !allowed.contains(option.key()))
            return false;
    }
    return true;
}

namespace {

using Command = QCoro::Task<ExitCode> (*)(CommandContext &, const Output &, Arguments);

struct Entry
{
    Command command;
    int words;           ///< number of arguments after the command
    QStringList options; ///< accepted options
};

const QHash<QString, Entry> &entries()
{
    static const QHash<QString, Entry> all{
        {u"connect"_s, {connectBusiness, 0, {u"timeout"_s}}},
        {u"lists"_s, {showLists, 0, {}}},
        {u"choose"_s, {chooseList, 1, {}}},
        {u"preview"_s, {showPreview, 0, {u"list"_s}}},
        {u"sync"_s, {syncNow, 0, {u"release-brake"_s, u"wait"_s}}},
        {u"run"_s, {runOnSchedule, 0, {u"reports"_s}}},
        {u"why"_s, {explainState, 1, {}}},
        {u"status"_s, {showStatus, 0, {}}},
        {u"backup"_s, {backUpData, 1, {}}},
        {u"restore"_s, {restoreData, 1, {}}},
        {u"support"_s, {writeSupport, 1, {}}},
        {u"practice-studio"_s, {fillPractice, 0, {u"reset"_s}}},
        {u"disconnect"_s, {disconnectBusiness, 0, {u"yes"_s}}},
    };
    return all;
}

QCoro::Task<ExitCode> play(CommandContext &context, const Output &output, Arguments arguments)
{
    const QString name = arguments.words.value(0);
    if (name == "clients"_L1 && arguments.words.value(1) == "ask-back"_L1)
        co_return co_await askClientBack(context, output, arguments);
    if (name == "clients"_L1)
        co_return clientCommand(context, output, arguments);
    if (name == "fields"_L1)
        co_return co_await fieldCommand(context, output, arguments);
    if (name == "ledger"_L1)
        co_return ledgerCommand(context, output, arguments);
    const auto entry = entries().constFind(name);
    if (entry == entries().cend())
        co_return wrongUsage(output, usage());
    const bool fits = arguments.words.size() == entry->words + 1 && takesOptions(arguments, entry->options);
    if (!fits)
        co_return wrongUsage(output, usage());
    co_return co_await entry->command(context, output, arguments);
}

QCoro::Task<> playAndExit(CommandContext &context, const Output &output, Arguments arguments)
{
    const ExitCode code = co_await play(context, output, arguments);
    co_await context.leave();
    if (const QString warning = context.vaultWarning(); !warning.isEmpty())
        output.say(warning);
    QCoreApplication::exit(code);
}

} // namespace
} // namespace Cli

int main(int argc, char **argv)
{
    Core::hardenProcess();
    Core::Log::start("listwellctl");
    Core::Translation::acceptMissingLocale();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"listwell"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(Core::kVersion));

    Core::Translation translation;
    if (const QString language = Cli::Text::language(QCoreApplication::arguments()); !language.isEmpty())
        translation.use(language);

    const Core::Result<Cli::Arguments> arguments =
        Cli::parseArguments(QCoreApplication::arguments().sliced(1));
    const bool isJson = arguments && arguments->has(u"json"_s);
    const Cli::Output output(isJson ? Cli::Output::Form::Json : Cli::Output::Form::Text);
    if (!arguments)
        return Cli::wrongUsage(output, arguments.error().message);
    if (arguments->has(u"version"_s)) {
        output.facts({}, "listwellctl "_L1 + QCoreApplication::applicationVersion());
        return Cli::Done;
    }
    if (arguments->has(u"help"_s)) {
        Cli::Output(Cli::Output::Form::Text).facts({}, Cli::usage());
        return Cli::Done;
    }
    Core::Result<Core::Environment> environment = Core::Environment::fromProcess();
    if (!environment)
        return Cli::wrongUsage(output, environment.error().message);
    if (arguments->has(u"data-dir"_s))
        environment->dataDirectory = arguments->options.value(u"data-dir"_s);

    Cli::CommandContext context(Presenters::withKeptApiKey(*environment), output);
    QTimer::singleShot(0, &application, [&] { Cli::playAndExit(context, output, *arguments); });
    const int code = QCoreApplication::exec();
    Core::Log::info(logCommand(), Core::kProduct);
    Core::Log::info(logCommand(), "a command ended", Core::Log::ExitCode(code));
    return code;
}
