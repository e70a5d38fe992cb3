// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/supportfilepresenter.h"

#include "presenters/onresult.h"
#include "presenters/supportfile.h"
#include "store/sqlite/backgrounddatabase.h"

#include <QDate>

namespace Presenters {

using namespace Qt::StringLiterals;
using Core::Result;
using Opened = Result<Store::Database *>;

SupportFilePresenter::SupportFilePresenter(const Store::BackgroundDatabase &database,
                                           Core::Environment environment, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_database(database.another())
{
}

SupportFilePresenter::~SupportFilePresenter() = default;

void SupportFilePresenter::load()
{
    const auto work = [environment = m_environment](const Opened &database) -> Result<QString> {
        // The computer's own time, which is also that of the log.
        return supportText(environment, database, QDateTime::currentDateTimeUtc());
    };
    onResult(this, m_database->runAlways<QString>(work), [this](const Result<QString> &text) {
        m_text = *text;
        Q_EMIT made();
    });
}

QString SupportFilePresenter::fileName() const
{
    return u"listwell-support-%1.txt"_s.arg(QDate::currentDate().toString(Qt::ISODate));
}

void SupportFilePresenter::saveTo(const QString &path)
{
    const auto work = [path, text = m_text](const Opened &) { return writeSupportFile(path, text); };
    onResult(this, m_database->runAlways<void>(work), [this, path](const Result<void> &written) {
        if (written)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(written.error());
    });
}

} // namespace Presenters
