// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/version.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// All programs print the version number of CMakeLists.txt, and nothing else.
class VersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProgramPrintsTheSameVersion_data()
    {
        QTest::addColumn<QString>("program");
        for (const char *name :
             {"listwell", "listwellctl", "listwell-login", "listwell-practice", "listwell-workbook"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyProgramPrintsTheSameVersion()
    {
        QFETCH(QString, program);
        const QString path = QStringLiteral(LISTWELL_PROGRAMS "/") + program;
        if (!QFile::exists(path) && program == "listwell-login"_L1)
            QSKIP("this build does not include the embedded login page");
        QProcess process;
        process.start(path, {u"--version"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed().toLower(),
                 program + u' ' + QLatin1StringView(Core::kVersion));
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

    // On a server and in a package build, there is neither a display nor the environment variable for Qt's
    // offscreen mode.
    void windowPrintsVersionAndHelpWithoutADisplay_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("answer");
        QTest::newRow("version") << u"--version"_s << u"Listwell "_s + QLatin1StringView(Core::kVersion);
        QTest::newRow("help") << u"--help"_s << u"--data-dir <DIR>"_s;
    }
    void windowPrintsVersionAndHelpWithoutADisplay()
    {
        QFETCH(QString, word);
        QFETCH(QString, answer);
        QProcess process;
        QProcessEnvironment nothing;
        nothing.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(nothing);
        process.start(QStringLiteral(LISTWELL_PROGRAMS "/listwell"), {word});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(QString::fromUtf8(process.readAllStandardOutput()).contains(answer));
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

    void windowPrintsItsHelpInTheLanguageOfTheEnvironment()
    {
        QProcess process;
        QProcessEnvironment spanish;
        spanish.insert(u"LC_ALL"_s, u"es_ES.UTF-8"_s);
        process.setProcessEnvironment(spanish);
        process.start(QStringLiteral(LISTWELL_PROGRAMS "/listwell"), {u"--help"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        const QString help = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(help.startsWith("Uso: "_L1) && help.contains("\nOpciones:\n"_L1), qPrintable(help));
        QVERIFY(!help.contains("Displays"_L1));

        process.start(QStringLiteral(LISTWELL_PROGRAMS "/listwell"), {u"--loud"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), u"Opción desconocida: “loud”.\n"_s);
    }
};

QTEST_GUILESS_MAIN(VersionTest)
#include "tst_version.moc"
