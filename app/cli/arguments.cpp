// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;

namespace {

const char *const kUsage = R"(listwellctl [--json] [--data-dir DIR] COMMAND
listwellctl --help | --version

  connect [--timeout SECONDS]      log in; prints the address to open and waits
  lists                            show the account's contact lists
  choose LIST_ID                   choose the list to keep in sync
  preview [--list LIST_ID]         show what a sync would do, also with another list; sends nothing
  sync [--release-brake] [--wait SECONDS]
                                   run one sync now
  run [--reports DIR]              keep running and sync on schedule until SIGTERM; also import the
                                   client reports that appear in DIR
  status                           show connection, list, last and next sync, and totals
  why WHO                          explain why a client is on the list or not, and what to do
                                   WHO: an e-mail address, an id, or the studio's client ID
  clients import FILE [--dry-run] [--missing] [--deactivate-missing [--release-brake]] [--refused OUT] [--blank-clears] [--encoding E] [--separator S] [--date-order O] [--sheet NAME] [--column HEADING=FIELD]...
                                   FILE: a CSV report, or an Excel workbook (.xlsx)
                                   E: UTF-8, UTF-16LE, UTF-16BE, Windows-1252 or MacRoman
                                   S: comma, semicolon, tab, bar or another character
                                   O: day-first or month-first
                                   OUT: a CSV file for the refused rows, to be corrected and imported
                                   FIELD: a KEY of clients add, full_name, news_and_updates, opt_out,
                                   or - to leave the column out; remembered for reports with these headings
                                   --missing lists the active clients who are not in the report;
                                   --deactivate-missing deactivates them, if the report lists all
                                   clients; more than 5 % only with --release-brake
  clients undo-import              take the last import back, as far as it can be
  clients export FILE
  clients list | show ID | remove ID
  clients removed | put-back ID    removed clients are kept for 30 days and can be put back
  clients forget ID                delete a removed client for good
  clients add KEY=VALUE...         clients set ID KEY=VALUE...
  clients merge ID INTO_ID         merge the first profile into the second
  clients subscribe ID --source S  clients unsubscribe ID --source S
                                   S: profile, booking or front_desk
  clients ask-back ID              send Constant Contact's one invitation to resubscribe
  fields list                      fields add LABEL --type T
                                   T: text, number, date, checkbox, select or radio
  ledger export FILE               write every consent answer and its source to a file
  backup FILE                      copy all of the studio's data, without the login, to a file
  restore FILE                     replace the studio's data by a backup; nobody is added before
                                   the next sync has read who unsubscribed or left
  support FILE                     write versions, settings, numbers and the last lines of the log to a
                                   file for support, without names, addresses and logins
  disconnect --yes                 forget the login; keep clients and history
  practice-studio [--reset]        fill a new data directory with invented clients for a
                                   practice account; --reset restores both to the start
)";

} // namespace

QString usage()
{
    return QString::fromLatin1(kUsage);
}

Result<Arguments> parseArguments(const QStringList &text)
{
    const QStringList switches{
        u"json"_s, u"release-brake"_s, u"dry-run"_s, u"blank-clears"_s, u"missing"_s, u"deactivate-missing"_s,
        u"yes"_s,  u"reset"_s,         u"help"_s,    u"version"_s};
    QCommandLineParser parser;
    for (const QString &name : switches)
        parser.addOption(QCommandLineOption(name));
    for (const QString &name :
         {u"data-dir"_s, u"timeout"_s, u"wait"_s, u"source"_s, u"type"_s, u"encoding"_s, u"separator"_s,
          u"date-order"_s, u"list"_s, u"sheet"_s, u"column"_s, u"refused"_s, u"reports"_s})
        parser.addOption(QCommandLineOption(name, QString(), name));
    if (!parser.parse(QStringList{u"listwellctl"_s} + text))
        return Error{Error::Kind::InvalidInput, parser.errorText(), {}, {}};

    Arguments arguments;
    arguments.words = parser.positionalArguments();
    QStringList given = parser.optionNames();
    given.removeDuplicates();
    for (const QString &name : std::as_const(given)) {
        // Qt 6.8 prints a warning if the value of a switch is requested.
        const QStringList values = switches.contains(name) ? QStringList{QString()} : parser.values(name);
        for (const QString &value : values)
            arguments.options.insert(name, value);
    }
    return arguments;
}

} // namespace Cli
