// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandline.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::CommandLine;
using Support::CommandResult;

namespace {

/// Options in the order of the text.
QStringList optionsIn(const QString &text)
{
    static const QRegularExpression kOption(u"--[a-z-]+"_s);
    QStringList options;
    for (auto at = kOption.globalMatch(text); at.hasNext();)
        options.append(at.next().captured());
    return options;
}

} // namespace

/// The language of the command line, with the real program. The system need not have the files of the locale.
class CliLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void helpIsTranslated_data();
    void helpIsTranslated();
    void tableIsTranslated_data() { addTexts(); }
    void tableIsTranslated();
    void errorIsTranslated_data() { addTexts(); }
    void errorIsTranslated();
    void environmentChoosesTheLanguage_data();
    void environmentChoosesTheLanguage();
    void neutralLocaleShowsTheTextsOfTheSource();
    void jsonIsTheSameInEachLanguage();

private:
    Support::PracticeServer m_practice;
    std::unique_ptr<CommandLine> m_command;

    static void addTexts();
    void useLocale(const QString &locale) { m_command->environment.insert(u"LC_ALL"_s, locale); }
    CommandResult run(const QStringList &words) { return m_command->runAsText(words); }
};

void CliLanguageTest::addTexts()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("unknownFile");
    QTest::addColumn<QString>("unknownOption");
    QTest::newRow("English") << u"en_CA.UTF-8"_s << u"news and updates: never_asked  (no_consent)"_s
                             << u"  no_consent: 1\n"_s << u"The file “away.csv” does not exist.\n"_s
                             << u"Unknown option 'loud'.\n"_s;
    QTest::newRow("French (Canada)")
        << u"fr_CA.UTF-8"_s << u"nouvelles et actualités\u00a0: jamais demandé  (pas encore demandé)"_s
        << u"  pas encore demandé\u00a0: 1\n"_s << u"Le fichier «\u00a0away.csv\u00a0» n’existe pas.\n"_s
        << u"Option inconnue\u00a0: «\u00a0loud\u00a0».\n"_s;
    QTest::newRow("Spanish") << u"es_ES.UTF-8"_s
                             << u"noticias y novedades: sin preguntar  (aún sin preguntar)"_s
                             << u"  aún sin preguntar: 1\n"_s << u"El archivo “away.csv” no existe.\n"_s
                             << u"Opción desconocida: “loud”.\n"_s;
}

void CliLanguageTest::initTestCase()
{
    QVERIFY2(m_practice.start(), qPrintable(m_practice.errorOutput()));
}

void CliLanguageTest::init()
{
    m_command = std::make_unique<CommandLine>(m_practice);
    for (const QString &variable : {u"LANGUAGE"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s})
        m_command->environment.remove(variable);
}

void CliLanguageTest::helpIsTranslated_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("French (Canada)") << u"fr_CA.UTF-8"_s << u"afficher les listes de contacts du compte"_s;
    QTest::newRow("Spanish") << u"es_ES.UTF-8"_s << u"mostrar las listas de contactos de la cuenta"_s;
}

void CliLanguageTest::helpIsTranslated()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, sentence);
    useLocale(u"C.UTF-8"_s);
    const QString english = QString::fromUtf8(run({u"--help"_s}).out);
    useLocale(locale);
    const CommandResult help = run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QCOMPARE(help.err, QByteArray());
    const QString text = QString::fromUtf8(help.out);
    QVERIFY2(text.contains("  lists                            "_L1 + sentence + u'\n'),
             help.out.constData());
    QVERIFY(optionsIn(english).contains(u"--release-brake"_s));
    QCOMPARE(optionsIn(text), optionsIn(english));
    QCOMPARE(text.count(u'\n'), english.count(u'\n'));
    // The help is also the answer to wrong usage.
    QCOMPARE(run({u"clients"_s, u"dance"_s}).err, help.out.constData());
}

void CliLanguageTest::tableIsTranslated()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, client);
    QFETCH(const QString, total);
    useLocale(locale);
    QCOMPARE(run({u"clients"_s, u"add"_s, u"first_name=Ana"_s, u"email=ana@example.com"_s}).exitCode, 0);
    const CommandResult list = run({u"clients"_s, u"list"_s});
    QCOMPARE(list.err, QByteArray());
    QCOMPARE(QString::fromUtf8(list.out), u"1  Ana  ana@example.com  "_s + client + u'\n');
    const CommandResult status = run({u"status"_s});
    QVERIFY2(QString::fromUtf8(status.out).contains(total), status.out.constData());
}

void CliLanguageTest::errorIsTranslated()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, unknownFile);
    QFETCH(const QString, unknownOption);
    useLocale(locale);
    const CommandResult file = run({u"clients"_s, u"import"_s, u"away.csv"_s});
    QCOMPARE(file.exitCode, 2);
    QCOMPARE(QString::fromUtf8(file.err), unknownFile);
    const CommandResult option = run({u"status"_s, u"--loud"_s});
    QCOMPARE(option.exitCode, 2);
    QCOMPARE(QString::fromUtf8(option.err), unknownOption);
}

void CliLanguageTest::environmentChoosesTheLanguage_data()
{
    using Variables = QList<std::pair<QString, QString>>;
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("answer");
    const QString english = u"There are no clients yet.\n"_s;
    const QString french = u"Il n’y a encore aucun client.\n"_s;
    const QString spanish = u"Todavía no hay clientes.\n"_s;
    QTest::newRow("nothing") << Variables{} << english;
    QTest::newRow("LANG") << Variables{{u"LANG"_s, u"es_ES.UTF-8"_s}} << spanish;
    QTest::newRow("LC_MESSAGES before LANG")
        << Variables{{u"LANG"_s, u"es_ES.UTF-8"_s}, {u"LC_MESSAGES"_s, u"fr_CA.UTF-8"_s}} << french;
    QTest::newRow("LC_ALL before LC_MESSAGES")
        << Variables{{u"LC_ALL"_s, u"es_MX.UTF-8"_s}, {u"LC_MESSAGES"_s, u"fr_CA.UTF-8"_s}} << spanish;
    QTest::newRow("another country") << Variables{{u"LC_ALL"_s, u"fr_FR.UTF-8"_s}} << french;
    QTest::newRow("preferred language")
        << Variables{{u"LANG"_s, u"de_DE.UTF-8"_s}, {u"LANGUAGE"_s, u"de:es"_s}} << spanish;
    QTest::newRow("a language that is not installed") << Variables{{u"LANG"_s, u"de_DE.UTF-8"_s}} << english;
    QTest::newRow("C") << Variables{{u"LC_ALL"_s, u"C"_s}, {u"LANGUAGE"_s, u"es"_s}} << english;
    QTest::newRow("C.UTF-8") << Variables{{u"LC_ALL"_s, u"C.UTF-8"_s}, {u"LANGUAGE"_s, u"es"_s}} << english;
}

void CliLanguageTest::environmentChoosesTheLanguage()
{
    using Variables = QList<std::pair<QString, QString>>;
    QFETCH(const Variables, variables);
    QFETCH(const QString, answer);
    for (const auto &[name, value] : variables)
        m_command->environment.insert(name, value);
    QCOMPARE(QString::fromUtf8(run({u"clients"_s, u"list"_s}).out), answer);
}

void CliLanguageTest::neutralLocaleShowsTheTextsOfTheSource()
{
    useLocale(u"C.UTF-8"_s);
    const CommandResult help = run({u"--help"_s});
    QVERIFY(help.out.startsWith("listwellctl [--json] [--data-dir DIR] COMMAND\n"
                                "listwellctl --help | --version\n\n"
                                "  connect [--timeout SECONDS]      log in; prints the address to open and "
                                "waits\n"
                                "  lists                            show the account's contact lists\n"));
    QVERIFY(help.out.contains("\n  sync [--release-brake] [--wait SECONDS]\n"
                              "                                   run one sync now\n"));
    QVERIFY(help.out.contains("\n  clients export FILE\n"
                              "  clients list | show ID | remove ID\n"));
    QVERIFY(help.out.endsWith("\n  practice-studio [--reset]        fill a new data directory with invented "
                              "clients for a\n"
                              "                                   practice account; --reset restores both "
                              "to the start\n"));
    useLocale(u"en_US.UTF-8"_s);
    QCOMPARE(run({u"--help"_s}).out, help.out.constData());
}

void CliLanguageTest::jsonIsTheSameInEachLanguage()
{
    useLocale(u"C.UTF-8"_s);
    run({u"clients"_s, u"add"_s, u"first_name=Ana"_s, u"email=ana@example.com"_s});
    const QList<QStringList> commands{{u"clients"_s, u"list"_s},
                                      {u"why"_s, u"ana@example.com"_s},
                                      {u"status"_s},
                                      {u"sync"_s},
                                      {u"clients"_s, u"show"_s, u"7"_s}};
    for (const QStringList &words : commands) {
        useLocale(u"C.UTF-8"_s);
        const CommandResult english = m_command->run(words);
        useLocale(u"es_ES.UTF-8"_s);
        const CommandResult spanish = m_command->run(words);
        QCOMPARE(spanish.exitCode, english.exitCode);
        QCOMPARE(spanish.out, english.out);
        QCOMPARE(spanish.err, english.err);
    }
}

QTEST_GUILESS_MAIN(CliLanguageTest)
#include "tst_clilanguage.moc"
