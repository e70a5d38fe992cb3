// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/xvfb.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class XvfbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A reset clears the properties of the root window and drops any client that connects at that moment.
    void doesNotResetWhenItsLastClientLeaves()
    {
        xprop({u"-f"_s, u"LISTWELL"_s, u"8s"_s, u"-set"_s, u"LISTWELL"_s, u"kept"_s});
        QVERIFY(xprop({u"LISTWELL"_s}).contains("kept"));
    }

private:
    static QByteArray xprop(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"xprop"_s, QStringList{u"-root"_s} + arguments);
        process.waitForFinished();
        return process.readAllStandardOutput();
    }
};

int main(int argc, char *argv[])
{
    const Support::Xvfb display;
    if (!display.isRunning())
        return 1;
    const QCoreApplication application(argc, argv);
    XvfbTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_xvfb.moc"
