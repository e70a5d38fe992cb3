#include "ui/login/parentpipe.h"

#include "ui/login/loginrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

/// Moves a standard stream to a descriptor that no child inherits, and leaves a harmless one in its place.
int takeStandardStream(int standard, int replacement)
{
    const int own = fcntl(standard, F_DUPFD_CLOEXEC, 3);
    if (replacement >= 0)
        dup2(replacement, standard);
    return own;
}

QByteArray outcomeLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

ParentPipe::ParentPipe()
{
    // A parent that is gone is noticed at standard input; writing to it must not kill us.
    (void)std::signal(SIGPIPE, SIG_IGN);
    const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    m_in = takeStandardStream(STDIN_FILENO, nothing);
    m_out = takeStandardStream(STDOUT_FILENO, STDERR_FILENO);
    close(nothing);
}

ParentPipe::~ParentPipe()
{
    m_notifier.reset();
    close(m_in);
    close(m_out);
}

std::optional<QByteArray> ParentPipe::waitForFirstLine()
{
    while (true) {
        if (const auto line = takeLine())
            return line;
        if (m_unread.size() > kLongestLine)
            return m_unread;
        if (!readMore())
            return std::nullopt;
    }
}

void ParentPipe::watch()
{
    m_notifier = std::make_unique<QSocketNotifier>(m_in, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        const bool open = readMore();
        deliver();
        if (!open || m_unread.size() > kLongestLine) {
            m_notifier->setEnabled(false);
            Q_EMIT parentGone();
        }
    });
    deliver();
}

void ParentPipe::sayRedirect(const QByteArray &query)
{
    say(outcomeLine({{"outcome"_L1, "redirect"_L1}, {"query"_L1, QString::fromLatin1(query)}}));
}

void ParentPipe::sayCancelled()
{
    say(outcomeLine({{"outcome"_L1, "cancelled"_L1}}));
}

void ParentPipe::sayBrowserWanted()
{
    say(outcomeLine({{"outcome"_L1, "browser"_L1}}));
}

void ParentPipe::sayFailed(const QString &reason)
{
    say(outcomeLine({{"outcome"_L1, "failed"_L1}, {"reason"_L1, reason}}));
}

void ParentPipe::say(const QByteArray &line)
{
    if (m_said)
        return;
    m_said = true;
    QByteArrayView rest(line);
    while (!rest.isEmpty()) {
        const ssize_t written = write(m_out, rest.data(), static_cast<size_t>(rest.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return; // nobody is there to hear it
        rest = rest.sliced(written);
    }
}

bool ParentPipe::readMore()
{
    std::array<char, 4096> buffer;
    ssize_t count = 0;
    do {
        count = read(m_in, buffer.data(), buffer.size());
    } while (count < 0 && errno == EINTR);
    if (count <= 0)
        return false;
    m_unread.append(buffer.data(), count);
    return true;
}

std::optional<QByteArray> ParentPipe::takeLine()
{
    const auto end = m_unread.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QByteArray line = m_unread.left(end);
    m_unread.remove(0, end + 1);
    return line;
}

void ParentPipe::deliver()
{
    while (const auto line = takeLine())
        Q_EMIT lineArrived(*line);
}

} // namespace Gui
