// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logfilter.h"
#include "core/logging.h"
#include "core/logsink.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Constructed before the filter's rules, so that it is destroyed after everything that could be destroyed
/// with them. Qt's plugin loader logs that late.
struct LastWord
{
    ~LastWord()
    {
        if (!Core::Log::withoutSecrets(u"Bearer abc"_s).endsWith(QLatin1StringView(Core::Log::kHidden)))
            ::_exit(1);
    }
};
const LastWord lastWord;

} // namespace

class LogSinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    // Must run last: from here on, the sink receives all messages of this process.
    void keepsMessagesLoggedBeforeTheFileExists()
    {
        const QtMessageHandler ofTheTest = qInstallMessageHandler(nullptr);
        Core::Log::start("program");
        Core::Log::warning(logNet(), "early", Core::Log::Status(200));
        Core::Log::keepIn(m_folder->path());
        Core::Log::info(logNet(), "late");
        Core::Log::debug(logNet(), "never");
        QCOMPARE(Core::Log::filterHits(), 0);
        qWarning("Bearer %s\nnext line", "abcdef");
        QCOMPARE(Core::Log::filterHits(), 1);
        qInstallMessageHandler(ofTheTest);

        const QList<QByteArray> lines =
            contentOf(m_folder->filePath(u"logs/program.log"_s)).trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].endsWith("Z warning listwell.net: early status=200"));
        QVERIFY(lines[1].endsWith("Z info listwell.net: late"));
        QVERIFY(lines[2].endsWith("Z warning default: Bearer [hidden] line"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LogSinkTest)
#include "tst_logsink.moc"
