// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

#include "cli/text.h"

#include <QCommandLineParser>

#include <array>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;

namespace {

/// One line of the help: words to type, and their explanation.
struct UsageLine
{
    const char *words;
    const char *explanation; ///< text to translate; nullptr if there is none
};

constexpr std::array kUsage{
    UsageLine{"connect [--timeout SECONDS]",
              QT_TRANSLATE_NOOP("Cli", "log in; prints the address to open and waits")},
    UsageLine{"lists", QT_TRANSLATE_NOOP("Cli", "show the account's contact lists")},
    UsageLine{"choose LIST_ID", QT_TRANSLATE_NOOP("Cli", "choose the list to keep in sync")},
    UsageLine{"preview [--list LIST_ID]",
              QT_TRANSLATE_NOOP("Cli", "show what a sync would do, also with another list; sends nothing")},
    UsageLine{"sync [--release-brake] [--wait SECONDS]", QT_TRANSLATE_NOOP("Cli", "run one sync now")},
    UsageLine{"run [--reports DIR]",
              QT_TRANSLATE_NOOP("Cli", "keep running and sync on schedule until SIGTERM; also import the\n"
                                       "client reports that appear in DIR")},
    UsageLine{"status", QT_TRANSLATE_NOOP("Cli", "show connection, list, last and next sync, and totals")},
    UsageLine{"why WHO",
              QT_TRANSLATE_NOOP("Cli", "explain why a client is on the list or not, and what to do\n"
                                       "WHO: an e-mail address, an id, or the studio's client ID")},
    UsageLine{"clients import FILE [--dry-run] [--missing] [--deactivate-missing [--release-brake]] "
              "[--refused OUT] [--blank-clears] [--encoding E] [--separator S] [--date-order O] "
              "[--sheet NAME] [--column HEADING=FIELD]... [--same-person LINE]... [--skip LINE]...",
              QT_TRANSLATE_NOOP("Cli", "FILE: a CSV report, or an Excel workbook (.xlsx)")},
    UsageLine{"",
              QT_TRANSLATE_NOOP(
                  "Cli", "E: UTF-8, UTF-16LE, UTF-16BE, Windows-1252, MacRoman,\nDOS-850 or Windows-1250")},
    UsageLine{"", QT_TRANSLATE_NOOP("Cli", "S: comma, semicolon, tab, bar or another character")},
    UsageLine{"", QT_TRANSLATE_NOOP("Cli", "O: day-first or month-first")},
    UsageLine{"",
              QT_TRANSLATE_NOOP("Cli", "OUT: a CSV file for the refused rows, to be corrected and imported")},
    UsageLine{"", QT_TRANSLATE_NOOP(
                      "Cli", "FIELD: a KEY of clients add, full_name, news_and_updates, opt_out,\n"
                             "or - to leave the column out; remembered for reports with these headings")},
    UsageLine{"", QT_TRANSLATE_NOOP("Cli", "--missing lists the active clients who are not in the report;\n"
                                           "--deactivate-missing deactivates them, if the report lists all\n"
                                           "clients; more than 5 % only with --release-brake")},
    UsageLine{"", QT_TRANSLATE_NOOP("Cli", "LINE: of a row to check: --same-person imports it as the client\n"
                                           "whom it contradicts, --skip leaves it out")},
    UsageLine{"clients undo-import",
              QT_TRANSLATE_NOOP("Cli", "take the last import back, as far as it can be")},
    UsageLine{"clients export FILE", nullptr},
    UsageLine{"clients list | show ID | remove ID", nullptr},
    UsageLine{"clients removed | put-back ID",
              QT_TRANSLATE_NOOP("Cli", "removed clients are kept for 30 days and can be put back")},
    UsageLine{"clients forget ID", QT_TRANSLATE_NOOP("Cli", "delete a removed client for good")},
    UsageLine{"clients add KEY=VALUE...         clients set ID KEY=VALUE...", nullptr},
    UsageLine{"clients duplicates",
              QT_TRANSLATE_NOOP("Cli", "list profiles that are likely one person: the same name, and the\n"
                                       "same birthday, phone or e-mail")},
    UsageLine{"clients family ID [--send] [--by-rule]",
              QT_TRANSLATE_NOOP("Cli", "clients with the same address, and whose details are sent:\n"
                                       "--send this client's, --by-rule the oldest one's again")},
    UsageLine{"clients merge ID INTO_ID",
              QT_TRANSLATE_NOOP("Cli", "merge the first profile into the second")},
    UsageLine{"clients undo-merge",
              QT_TRANSLATE_NOOP("Cli", "take the last merge back, until the next sync has sent it")},
    UsageLine{"clients subscribe ID --source S  clients unsubscribe ID --source S",
              QT_TRANSLATE_NOOP("Cli", "S: profile, booking or front_desk")},
    UsageLine{"clients ask-back ID",
              QT_TRANSLATE_NOOP("Cli", "send Constant Contact's one invitation to resubscribe")},
    UsageLine{"fields list                      fields add LABEL --type T",
              QT_TRANSLATE_NOOP("Cli", "T: text, number, date, checkbox, select or radio")},
    UsageLine{"fields rename LABEL NEW_LABEL",
              QT_TRANSLATE_NOOP("Cli", "reports with the former name still mean the field, and it keeps\n"
                                       "its name in Constant Contact")},
    UsageLine{"fields remove LABEL",
              QT_TRANSLATE_NOOP("Cli", "remove a field that no profile has a value in")},
    UsageLine{"fields move LABEL PLACE",
              QT_TRANSLATE_NOOP("Cli", "order of the fields in profiles and exports: 1 is the first")},
    UsageLine{"fields send LABEL yes|no",
              QT_TRANSLATE_NOOP("Cli", "whether the values are sent; those that are no longer sent stay\n"
                                       "in Constant Contact as they are")},
    UsageLine{"fields there                     fields map LABEL [LABEL_THERE]",
              QT_TRANSLATE_NOOP("Cli", "the fields in Constant Contact, and to which of them a field\n"
                                       "belongs; without LABEL_THERE, to one with its own name")},
    UsageLine{"ledger export FILE",
              QT_TRANSLATE_NOOP("Cli", "write every consent answer and its source to a file")},
    UsageLine{"backup FILE",
              QT_TRANSLATE_NOOP("Cli", "copy all of the studio's data, without the login, to a file")},
    UsageLine{"restore FILE",
              QT_TRANSLATE_NOOP("Cli", "replace the studio's data by a backup; nobody is added before\n"
                                       "the next sync has read who unsubscribed or left")},
    UsageLine{"support FILE",
              QT_TRANSLATE_NOOP("Cli",
                                "write versions, settings, numbers and the last lines of the log to a\n"
                                "file for support, without names, addresses and logins")},
    UsageLine{"disconnect --yes", QT_TRANSLATE_NOOP("Cli", "forget the login; keep clients and history")},
    UsageLine{"practice-studio [--reset]",
              QT_TRANSLATE_NOOP("Cli", "fill a new data directory with invented clients for a\n"
                                       "practice account; --reset restores both to the start")}};

} // namespace

QString usage()
{
    constexpr int kWidth = 33; // of the words
    QString text = u"listwellctl [--json] [--data-dir DIR] COMMAND\nlistwellctl --help | --version\n\n"_s;
    for (const UsageLine &line : kUsage) {
        QString words = QString::fromLatin1(line.words);
        const QStringList explanation =
            line.explanation ? Text::tr(line.explanation).split(u'\n') : QStringList();
        if (explanation.isEmpty() || words.size() >= kWidth) {
            text += "  "_L1 + words + u'\n';
            words.clear();
        }
        for (const QString &part : explanation) {
            text += "  "_L1 + words.leftJustified(kWidth) + part + u'\n';
            words.clear();
        }
    }
    return text;
}

Result<Arguments> parseArguments(const QStringList &text)
{
    const QStringList switches{
        u"json"_s, u"release-brake"_s, u"dry-run"_s, u"blank-clears"_s, u"missing"_s, u"deactivate-missing"_s,
        u"yes"_s,  u"reset"_s,         u"help"_s,    u"version"_s,      u"send"_s,    u"by-rule"_s};
    QCommandLineParser parser;
    for (const QString &name : switches)
        parser.addOption(QCommandLineOption(name));
    for (const QString &name : {u"data-dir"_s, u"timeout"_s, u"wait"_s, u"source"_s, u"type"_s, u"encoding"_s,
                                u"separator"_s, u"date-order"_s, u"list"_s, u"sheet"_s, u"column"_s,
                                u"refused"_s, u"reports"_s, u"same-person"_s, u"skip"_s})
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
