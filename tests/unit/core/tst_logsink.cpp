#include "core/logfile.h"
#include "core/logfilter.h"
#include "core/logging.h"
#include "core/logsink.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Core::Log::LogFile;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

unsigned modeOf(const QString &path)
{
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777U : 0;
}

/// Made before the filter's rules, so that it goes after all that could go with them. Qt's plugin loader
/// talks that late.
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

class tst_logsink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void fileAndFolderAreTheirOwnersAlone()
    {
        const auto before = ::umask(0);
        LogFile(path("logs"), "a.log").write("one");
        ::umask(before);
        QCOMPARE(modeOf(m_folder->filePath(u"logs"_s)), 0700U);
        QCOMPARE(modeOf(m_folder->filePath(u"logs/a.log"_s)), 0600U);
    }

    void fileThatOthersCanReadIsClosed()
    {
        LogFile(path("logs"), "a.log").write("one");
        ::chmod(path("logs/a.log").constData(), 0644);
        LogFile(path("logs"), "a.log").write("two");
        QCOMPARE(modeOf(m_folder->filePath(u"logs/a.log"_s)), 0600U);
        QCOMPARE(contentOf(m_folder->filePath(u"logs/a.log"_s)), QByteArray("one\ntwo\n"));
    }

    void linksAreNotFollowed()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"logs"_s));
        QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
        QVERIFY(QFile::link(m_folder->filePath(u"target"_s), m_folder->filePath(u"logs/a.log"_s)));
        LogFile(path("logs"), "a.log").write("one");
        QVERIFY(!QFile::exists(m_folder->filePath(u"target"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"elsewhere"_s), m_folder->filePath(u"linked"_s)));
        LogFile(path("linked"), "a.log").write("one");
        QVERIFY(QDir(m_folder->filePath(u"elsewhere"_s)).isEmpty());
    }

    void aPipeInItsPlaceHoldsNobodyUp()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"logs"_s));
        QCOMPARE(::mkfifo(path("logs/a.log").constData(), 0600), 0);
        LogFile(path("logs"), "a.log").write("one");
    }

    void keepsFiveFilesOfTwoMegabytes()
    {
        LogFile file(path("logs"), "a.log");
        const QByteArray line(64 * 1024 - 1, 'x');
        for (int i = 0; i < 32 * 7; ++i)
            file.write(line);
        const QFileInfoList files =
            QDir(m_folder->filePath(u"logs"_s)).entryInfoList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), LogFile::kFiles);
        for (const QFileInfo &each : files) {
            QVERIFY2(each.size() <= LogFile::kLargest, qPrintable(each.fileName()));
            QCOMPARE(modeOf(each.filePath()), 0600U);
        }
        QCOMPARE(files.first().fileName(), u"a.log"_s);
        QCOMPARE(files.last().fileName(), u"a.log.4"_s);
    }

    void twoProgramsTurnTheFileOnce()
    {
        LogFile one(path("logs"), "a.log");
        LogFile other(path("logs"), "a.log");
        const QByteArray half(LogFile::kLargest / 2, 'x');
        one.write("first");
        other.write(half);
        one.write(half);     // turns
        other.write("last"); // finds it turned
        QCOMPARE(QDir(m_folder->filePath(u"logs"_s)).entryList(QDir::Files).size(), 2);
        QVERIFY(contentOf(m_folder->filePath(u"logs/a.log.1"_s)).startsWith("first\n"));
        QVERIFY(contentOf(m_folder->filePath(u"logs/a.log.1"_s)).endsWith("last\n") ||
                contentOf(m_folder->filePath(u"logs/a.log"_s)).endsWith("last\n"));
    }

    // Last: from here on messages of this process are the sink's.
    void keepsWhatWasSaidBeforeThereWasAFile()
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
    [[nodiscard]] QByteArray path(const char *name) const
    {
        return QFile::encodeName(m_folder->filePath(QString::fromLatin1(name)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_logsink)
#include "tst_logsink.moc"
