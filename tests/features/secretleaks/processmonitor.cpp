// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "processmonitor.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <chrono>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fourth field of /proc/<pid>/stat; the second field can contain blanks and brackets.
int parentOf(int process)
{
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(process));
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toInt();
}

QSet<int> ourDescendants()
{
    QHash<int, int> parents;
    const QStringList names = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &name : names) {
        bool isProcess = false;
        const int process = name.toInt(&isProcess);
        if (isProcess)
            parents.insert(process, parentOf(process));
    }
    QSet<int> ours{::getpid()};
    qsizetype before = 0;
    while (before != ours.size()) {
        before = ours.size();
        for (auto entry = parents.cbegin(); entry != parents.cend(); ++entry) {
            if (ours.contains(entry.value()))
                ours.insert(entry.key());
        }
    }
    ours.remove(::getpid());
    return ours;
}

} // namespace

ProcessMonitor::ProcessMonitor()
    : m_thread([this] {
        while (!m_stopping) {
            look();
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    })
{
}

ProcessMonitor::~ProcessMonitor()
{
    m_stopping = true;
    m_thread.join();
}

QSet<QByteArray> ProcessMonitor::commandLines() const
{
    const std::lock_guard lock(m_mutex);
    return m_commandLines;
}

QSet<QByteArray> ProcessMonitor::environments() const
{
    const std::lock_guard lock(m_mutex);
    return m_environments;
}

void ProcessMonitor::look()
{
    const QSet<int> ours = ourDescendants();
    for (const int process : ours) {
        QByteArray line = contentOf(u"/proc/%1/cmdline"_s.arg(process));
        const QByteArray program = line.left(line.indexOf('\0'));
        const QByteArray environment = contentOf(u"/proc/%1/environ"_s.arg(process));
        line.replace('\0', ' ');
        const std::lock_guard lock(m_mutex);
        if (!line.isEmpty())
            m_commandLines.insert(line);
        if (!environment.isEmpty())
            m_environments.insert(program + '\0' + environment);
    }
}
