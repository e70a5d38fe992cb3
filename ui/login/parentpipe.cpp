// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/login/parentpipe.h"

#include "ui/login/loginrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

QByteArray outcomeLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

ParentPipe::ParentPipe()
{
    connect(&m_streams, &Core::StandardStreams::readyRead, this, [this] {
        const bool open = readMore();
        deliver();
        if (!open || m_unread.size() > kLongestLine) {
            m_streams.stopWatching();
            Q_EMIT parentGone();
        }
    });
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
    m_streams.startWatching();
    deliver();
}

void ParentPipe::sendRedirect(const QByteArray &query)
{
    send(outcomeLine({{"outcome"_L1, "redirect"_L1}, {"query"_L1, QString::fromLatin1(query)}}));
}

void ParentPipe::sendCancelled()
{
    send(outcomeLine({{"outcome"_L1, "cancelled"_L1}}));
}

void ParentPipe::sendBrowserRequested()
{
    send(outcomeLine({{"outcome"_L1, "browser"_L1}}));
}

void ParentPipe::sendFailed(const QString &reason)
{
    send(outcomeLine({{"outcome"_L1, "failed"_L1}, {"reason"_L1, reason}}));
}

void ParentPipe::send(const QByteArray &line)
{
    if (m_sent)
        return;
    m_sent = true;
    m_streams.write(line);
}

bool ParentPipe::readMore()
{
    const QByteArray bytes = m_streams.read();
    m_unread += bytes;
    return !bytes.isEmpty();
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
