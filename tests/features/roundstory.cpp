// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundstory.h"

#include <QTest>

using namespace Qt::StringLiterals;

int RoundStory::calls(const QJsonArray &log, const QString &method, const QString &path)
{
    int count = 0;
    for (const auto &value : log) {
        const QJsonObject entry = value.toObject();
        const bool same = entry.value("method"_L1).toString() == method;
        count += same && entry.value("path"_L1).toString().contains(path) ? 1 : 0;
    }
    return count;
}

void RoundStory::init()
{
    m_studio = std::make_unique<Support::ConnectedStudio>();
    QVERIFY2(m_studio->open(), qPrintable(m_studio->practice.errorOutput()));
    QVERIFY(m_studio->choose(m_listName));
}

void RoundStory::cleanup()
{
    m_studio.reset();
}
