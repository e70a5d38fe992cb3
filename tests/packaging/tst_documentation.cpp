// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QString>;
/// Commands with their options as named in a text; the program's own options are under "".
using Commands = QMap<QString, Words>;

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : QString();
}

Words optionsIn(const QString &text)
{
    static const QRegularExpression option(u"(?<![-\\w])--?[a-z][a-z-]*"_s);
    Words found;
    for (auto match = option.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

bool isFamily(const QString &word)
{
    return word == "clients"_L1 || word == "fields"_L1 || word == "ledger"_L1;
}

/// Parses `listwellctl --help`: two columns, of which the second has an explanation or another command of the
/// same family; a bar separates commands of the same family.
Commands commandsOfHelp(const QString &help)
{
    static const QRegularExpression columns(u" {2,}"_s);
    Commands commands;
    const QStringList lines = help.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("listwellctl "_L1))
            commands[QString()] |= optionsIn(line);
        if (!line.startsWith("  "_L1) || line.startsWith("   "_L1))
            continue;
        const QStringList entries = line.trimmed().split(columns);
        const QString family = entries.first().section(u' ', 0, 0);
        for (const QString &entry : entries) {
            if (!isFamily(family)) {
                commands.insert(family, optionsIn(entry));
                break;
            }
            if (!entry.startsWith(family + u' '))
                continue;
            const QStringList alternatives = entry.section(u' ', 1).split(" | "_L1);
            for (const QString &each : alternatives)
                commands.insert(family + u' ' + each.section(u' ', 0, 0), optionsIn(each));
        }
    }
    return commands;
}

/// Parses a manual page: `.It Ic command Fl Fl option` under COMMANDS, `.It Fl Fl option` under OPTIONS.
Commands commandsOfManual(const QString &manual)
{
    static const QRegularExpression word(u"^[a-z-]+$"_s);
    Commands commands;
    const QStringList lines = manual.split(u'\n');
    for (QString line : lines) {
        if (!line.startsWith(".It Ic "_L1) && !line.startsWith(".It Fl "_L1))
            continue;
        line.replace("Fl Fl "_L1, "--"_L1).replace("Fl "_L1, "-"_L1);
        QStringList name;
        const QStringList rest = line.section(" Ic "_L1, 1).split(u' ');
        for (const QString &each : rest) {
            if (!word.match(each).hasMatch() || each.startsWith(u'-'))
                break;
            name.append(each);
        }
        commands[name.join(u' ')] |= optionsIn(line);
    }
    return commands;
}

/// Possible next words: the commands of the program or of a family, or the options of a command.
Words next(const Commands &commands, const QString &typed)
{
    Words words;
    const auto names = commands.keys();
    for (const QString &name : names) {
        if (typed.isEmpty() && !name.isEmpty())
            words.insert(name.section(u' ', 0, 0));
        else if (isFamily(typed) && name.startsWith(typed + u' '))
            words.insert(name.section(u' ', 1));
    }
    return words + commands.value(typed);
}

/// Completions that the shell offers after the given words, with and without a dash, in a folder without
/// files.
Words offered(const QString &shell, const QStringList &options, const QString &script, const QString &typed)
{
    const QTemporaryDir empty;
    Words words;
    for (const QString &start : {u""_s, u"--"_s}) {
        QProcess process;
        process.setWorkingDirectory(empty.path());
        process.start(shell, options + QStringList{script.arg(typed, start)});
        process.waitForFinished();
        const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
        for (const QString &line : lines) {
            if (!line.isEmpty())
                words.insert(line.section(u'\t', 0, 0)); // the rest is the explanation
        }
    }
    return words;
}

Words offeredByBash(const QString &typed)
{
    return offered(u"bash"_s, {u"-c"_s},
                   u"source /usr/share/bash-completion/bash_completion\n"
                   "source '" COMPLETIONS "/listwellctl.bash'\n"
                   "COMP_WORDS=(listwellctl %1 '%2') COMP_LINE='listwellctl %1 %2'\n"
                   "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_POINT=${#COMP_LINE}\n"
                   "_listwellctl\n"
                   "printf '%s\\n' \"${COMPREPLY[@]}\""_s,
                   typed);
}

Words offeredByFish(const QString &typed)
{
    return offered(u"fish"_s, {u"--no-config"_s, u"--command"_s},
                   u"source '" COMPLETIONS "/listwellctl.fish'\ncomplete -C 'listwellctl %1 %2'"_s, typed);
}

QByteArray missing(const Words &here, const Words &there)
{
    QStringList words = (here - there).values();
    words.sort();
    return words.join(u' ').toUtf8();
}

} // namespace

/// Manual pages and completions list exactly the commands and options of the programs' help.
class DocumentationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_commands = commandsOfHelp(outputOf(QStringLiteral(PROGRAMS "/listwellctl"), {u"--help"_s}));
        QVERIFY(m_commands.value(u"clients import"_s).contains(u"--dry-run"_s));
        QVERIFY(m_commands.contains(u"clients set"_s));
    }

    void manualPageOfListwellctlMatchesItsHelp()
    {
        const Commands manual = commandsOfManual(textOf(QStringLiteral(MANUALS "/listwellctl.1.in")));
        QCOMPARE(manual.keys(), m_commands.keys());
        for (auto command = m_commands.cbegin(); command != m_commands.cend(); ++command) {
            QCOMPARE(missing(manual.value(command.key()), command.value()), QByteArray());
            QCOMPARE(missing(command.value(), manual.value(command.key())), QByteArray());
        }
    }

    void manualPageOfListwellMatchesItsHelp()
    {
        const QString program = QStringLiteral(PROGRAMS "/listwell");
        if (!QFile::exists(program))
            QSKIP("this build does not include the window");
        const QString help = outputOf(program, {u"--help"_s});
        Words options;
        const QStringList lines = help.split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith("  -"_L1))
                options |= optionsIn(line.trimmed().section("  "_L1, 0, 0));
        }
        QVERIFY(options.contains(u"--practice"_s));
        const Words manual =
            commandsOfManual(textOf(QStringLiteral(MANUALS "/listwell.1.in"))).value(QString());
        QCOMPARE(missing(options, manual), QByteArray());
        QCOMPARE(missing(manual, options), QByteArray());
    }

    void completionsMatchTheHelp_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        Words places;
        const auto names = m_commands.keys();
        for (const QString &name : names) {
            if (isFamily(name.section(u' ', 0, 0)))
                places.insert(name.section(u' ', 0, 0));
            if (!name.isEmpty() && !m_commands.value(name).isEmpty())
                places.insert(name);
        }
        for (const QString &place : std::as_const(places))
            QTest::newRow(qPrintable(place)) << place;
    }
    void completionsMatchTheHelp()
    {
        QFETCH(QString, typed);
        const Words expected = next(m_commands, typed);
        const Words bash = offeredByBash(typed);
        QCOMPARE(missing(bash, expected), QByteArray());
        QCOMPARE(missing(expected, bash), QByteArray());
        if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
            QSKIP("fish is not installed");
        // The two global options are offered everywhere.
        const Words fish = offeredByFish(typed) - Words{u"--json"_s, u"--data-dir"_s};
        const Words toFish = expected - Words{u"--json"_s, u"--data-dir"_s};
        QCOMPARE(missing(fish, toFish), QByteArray());
        QCOMPARE(missing(toFish, fish), QByteArray());
    }

    // zsh completes only in a terminal, so its file is compared as text.
    void zshCompletionHasTheSameWords()
    {
        const QString text = textOf(QStringLiteral(COMPLETIONS "/listwellctl.zsh"));
        Words options;
        for (const Words &each : std::as_const(m_commands))
            options |= each;
        const Words offered = optionsIn(text) - Words{u"-a"_s, u"-C"_s};
        QCOMPARE(missing(options, offered), QByteArray());
        QCOMPARE(missing(offered, options), QByteArray());
        static const QRegularExpression first(u"'([a-z-]+):"_s);
        static const QRegularExpression second(u"'1:command:\\(([^)]*)\\)'"_s);
        Words firsts;
        for (auto match = first.globalMatch(text); match.hasNext();)
            firsts.insert(match.next().captured(1));
        QCOMPARE(firsts, next(m_commands, {}) - m_commands.value(QString()));
        Words seconds;
        for (auto match = second.globalMatch(text); match.hasNext();) {
            const QStringList words = match.next().captured(1).split(u' ');
            seconds |= Words(words.begin(), words.end());
        }
        QCOMPARE(seconds, next(m_commands, u"clients"_s) + next(m_commands, u"fields"_s) +
                              next(m_commands, u"ledger"_s));
    }

private:
    Commands m_commands;
};

QTEST_GUILESS_MAIN(DocumentationTest)
#include "tst_documentation.moc"
