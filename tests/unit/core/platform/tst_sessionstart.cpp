// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/sessionstart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QString kId = u"app.example.Program"_s;

Core::SessionProgram program()
{
    return {kId, u"Program"_s, u"/usr/bin/program"_s, {u"--hidden"_s}};
}
} // namespace

/// The start with the session, as the files of freedesktop.org's autostart folder.
class SessionStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
    }

#ifdef LISTWELL_GENERIC_PLATFORM
    void isNotOffered()
    {
        QVERIFY(!Core::canStartWithSession());
        QVERIFY(Core::startWithSession(program()));
        QVERIFY(!Core::startsWithSession(kId));
        QVERIFY(Core::stopStartingWithSession(kId));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }
#else
    void isSwitchedOnAndOff()
    {
        QVERIFY(Core::canStartWithSession());
        QVERIFY(!Core::startsWithSession(kId));
        QVERIFY(Core::stopStartingWithSession(kId)); // there is nothing to remove
        QVERIFY(Core::startWithSession(program()));
        QVERIFY(Core::startsWithSession(kId));
        QVERIFY(!Core::startsWithSession(u"app.example.Other"_s));
        QCOMPARE(lines().value(0), u"[Desktop Entry]"_s);
        QVERIFY(lines().contains(u"Exec=\"/usr/bin/program\" \"--hidden\""_s));
        QVERIFY(lines().contains(u"TryExec=/usr/bin/program"_s));
        QVERIFY(Core::stopStartingWithSession(kId));
        QVERIFY(!Core::startsWithSession(kId));
        QVERIFY(QDir(m_folder->filePath(u"autostart"_s)).isEmpty());
    }

    // Examples of the section "The Exec key" of the Desktop Entry Specification.
    void quotesTheCommand_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("blank") << u"/a b"_s << u"\"/a b\""_s;
        QTest::newRow("quotation mark") << u"a\"b"_s << u"\"a\\\\\"b\""_s;
        QTest::newRow("dollar") << u"$HOME"_s << u"\"\\\\$HOME\""_s;
        QTest::newRow("grave accent") << u"a`b"_s << u"\"a\\\\`b\""_s;
        QTest::newRow("backslash") << u"a\\b"_s << u"\"a\\\\\\\\b\""_s;
        QTest::newRow("per cent") << u"100%f"_s << u"\"100%%f\""_s;
        QTest::newRow("line end") << u"a\nHidden=true"_s << u"\"a\\nHidden=true\""_s;
        QTest::newRow("not ASCII") << u"/home/Zoé"_s << u"\"/home/Zoé\""_s;
    }
    void quotesTheCommand()
    {
        QFETCH(QString, argument);
        QFETCH(QString, quoted);
        Core::SessionProgram started = program();
        started.arguments = {argument};
        QVERIFY(Core::startWithSession(started));
        QVERIFY2(lines().contains(u"Exec=\"/usr/bin/program\" "_s + quoted), qPrintable(lines().join(u'\n')));
        QVERIFY(Core::startsWithSession(kId));
    }

    void respectsTheSettingsOfTheDesktop_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("starts");
        QTest::newRow("hidden") << QByteArray("Hidden=true\n") << false;
        QTest::newRow("with blanks") << QByteArray("Hidden = true\r\n") << false;
        QTest::newRow("not hidden") << QByteArray("Hidden=false\n") << true;
        QTest::newRow("GNOME off") << QByteArray("X-GNOME-Autostart-enabled=false\n") << false;
        QTest::newRow("GNOME on") << QByteArray("X-GNOME-Autostart-enabled=true\n") << true;
        QTest::newRow("another group") << QByteArray("[Desktop Action new]\nHidden=true\n") << true;
    }
    void respectsTheSettingsOfTheDesktop()
    {
        QFETCH(QByteArray, more);
        QVERIFY(Core::startWithSession(program()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::Append));
        file.write(more);
        file.close();
        QTEST(Core::startsWithSession(kId), "starts");
        QVERIFY(Core::startWithSession(program())); // switches it on again
        QVERIFY(Core::startsWithSession(kId));
    }

    void reportsAFolderThatCannotBeWritten()
    {
        QFile inTheWay(m_folder->filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto started = Core::startWithSession(program());
        QVERIFY(!started);
        QCOMPARE(started.error().kind, Core::Error::Kind::Storage);
        QVERIFY(started.error().message.contains(path()));
    }

private:
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(u"autostart/"_s + kId + u".desktop"_s);
    }
    [[nodiscard]] QStringList lines() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n')
                                              : QStringList();
    }
#endif

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SessionStartTest)
#include "tst_sessionstart.moc"
