// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logsink.h"
#include "core/platform/processhardening.h"
#include "core/platform/stopsignal.h"
#include "core/version.h"
#include "practice/control/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWrongUsage = 2;
constexpr int kNotStarted = 5;

struct CommandLine
{
    Practice::Options options;
    QString fault; ///< error message; empty if the options are valid
};

CommandLine commandLine(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A practice account: a local imitation of Constant Contact for rehearsals and tests.\n\nSwitches:\n"_s +
        Practice::Behaviours::help());
    parser.addHelpOption();
    parser.addOptions({
        {u"port"_s, u"Port on 127.0.0.1; 0 for any free port."_s, u"N"_s, u"0"_s},
        {u"state"_s, u"Directory that stores the account between runs."_s, u"DIR"_s},
        {u"clock-file"_s, u"File containing the number of seconds to add to the clock."_s, u"FILE"_s},
        {u"client-id"_s, u"API key of the only registered application."_s, u"ID"_s},
        {u"redirect-uri"_s, u"An additional registered redirect URI."_s, u"URI"_s},
        {u"seed"_s, u"Seed for the generated ids."_s, u"TEXT"_s},
        {u"empty"_s, u"Starts without contacts and with one list."_s},
        {{u"lists"_s, u"big"_s}, u"Number of additional lists."_s, u"N"_s, u"0"_s},
        {u"contacts"_s, u"Number of additional contacts, on the first list."_s, u"N"_s, u"0"_s},
        {u"switch"_s, u"Sets a switch; may be repeated."_s, u"NAME=VALUE"_s},
    });
    parser.addVersionOption();
    parser.process(application);
    CommandLine result;
    Practice::Options &options = result.options;
    const auto number = [&](const QString &name, int most) {
        bool ok = false;
        const int value = parser.value(name).toInt(&ok);
        if (!ok || value < 0 || value > most)
            result.fault = u"--%1 requires a whole number from 0 to %2."_s.arg(name).arg(most);
        return value;
    };
    constexpr int kPorts = 65535;
    constexpr int kPlenty = 1000000;
    options.port = quint16(number(u"port"_s, kPorts));
    options.lists = number(u"lists"_s, kPlenty);
    options.contacts = number(u"contacts"_s, kPlenty);
    options.stateDirectory = parser.value(u"state"_s);
    options.clockFile = parser.value(u"clock-file"_s);
    options.redirectUris = parser.values(u"redirect-uri"_s);
    options.empty = parser.isSet(u"empty"_s);
    if (parser.isSet(u"client-id"_s))
        options.clientId = parser.value(u"client-id"_s);
    if (parser.isSet(u"seed"_s))
        options.seed = parser.value(u"seed"_s);
    const QStringList behaviours = parser.values(u"switch"_s);
    for (const QString &each : behaviours)
        options.behaviours.append({each.section(u'=', 0, 0), each.section(u'=', 1)});
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    Core::hardenProcess();
    Core::Log::start("listwell-practice");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"listwell-practice"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(Core::kVersion));
    const CommandLine command = commandLine(application);
    if (!command.fault.isEmpty()) {
        (void)std::fprintf(stderr, "%s\n", qUtf8Printable(command.fault));
        return kWrongUsage;
    }
    const Core::StopSignal stop;
    QObject::connect(&stop, &Core::StopSignal::stopRequested, &application, &QCoreApplication::quit);
    Practice::Server server(command.options);
    if (const Core::Result<void> started = server.start(); !started) {
        (void)std::fprintf(stderr, "%s\n", qUtf8Printable(started.error().message));
        return started.error().kind == Core::Error::Kind::InvalidInput ? kWrongUsage : kNotStarted;
    }
    std::printf("%s\n", QJsonDocument(server.addresses()).toJson(QJsonDocument::Compact).constData());
    (void)std::fflush(stdout);
    return QCoreApplication::exec();
}
