// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientfieldspresenter.h"

#include "core/try.h"
#include "domain/servicelimits.h"
#include "presenters/onresult.h"
#include "store/directory/customfields.h"
#include "store/sqlite/backgrounddatabase.h"

#include <QLocale>

#include <algorithm>

namespace Presenters {

using Core::LoadState;
using Core::Result;
using Domain::CustomField;
using Store::CustomFields;

namespace {
constexpr qsizetype kNearTheLimit = 10; ///< fields that are left for the account
} // namespace

ClientFieldsPresenter::ClientFieldsPresenter(Store::BackgroundDatabase &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&m_fields, &ClientFieldsModel::sendingChosen, this, &ClientFieldsPresenter::setSent);
}

QString ClientFieldsPresenter::warning() const
{
    const auto sent = std::ranges::count_if(m_fields.fields(), &CustomField::isSent);
    if (sent > Domain::kMostFieldsOfAccount) {
        return tr("More than %1 fields are sent, and a Constant Contact account takes no more. Choose those "
                  "that you need there.")
            .arg(Domain::kMostFieldsOfAccount);
    }
    if (sent > Domain::kMostFieldsOfAccount - kNearTheLimit) {
        return tr("%1 fields are sent. A Constant Contact account takes %2.")
            .arg(sent)
            .arg(Domain::kMostFieldsOfAccount);
    }
    if (sent > Domain::kMostFieldsOfContact) {
        return tr("%1 fields are sent. Constant Contact takes values in %2 of them for each client; if a "
                  "client "
                  "has more, the first %2 by name are sent.")
            .arg(sent)
            .arg(Domain::kMostFieldsOfContact);
    }
    return {};
}

void ClientFieldsPresenter::load()
{
    const auto work = [](Store::Database &database) { return CustomFields(database).all(); };
    onResult(this, m_database.run<QList<CustomField>>(work),
             [this](const Result<QList<CustomField>> &fields) {
                 if (!fields) {
                     m_error = fields.error();
                     return setState(LoadState::Failed);
                 }
                 m_fields.setFields(*fields);
                 setState(fields->isEmpty() ? LoadState::Empty : LoadState::Ready);
             });
}

template <typename Change, typename Then>
void ClientFieldsPresenter::change(const Change &what, const Then &then)
{
    const auto work = [what](Store::Database &database) -> Result<void> {
        CustomFields fields(database);
        return what(fields);
    };
    onResult(this, m_database.run<void>(work), [this, then](const Result<void> &done) {
        then(done);
        load();
        if (done)
            Q_EMIT changed();
    });
}

template <typename Change> void ClientFieldsPresenter::changeOrTell(const Change &what)
{
    change(what, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

template <typename Change> void ClientFieldsPresenter::changeLabel(const QString &label, const Change &what)
{
    change(what, [this, label](const Result<void> &done) {
        if (done)
            Q_EMIT labelAccepted(label);
        else
            Q_EMIT labelRefused(done.error());
    });
}

void ClientFieldsPresenter::add(const QString &label, Domain::CustomFieldType type)
{
    changeLabel(label, [=](CustomFields &fields) { return fields.add(label, type); });
}

void ClientFieldsPresenter::rename(const QString &label, const QString &newLabel)
{
    changeLabel(newLabel, [=](CustomFields &fields) { return fields.rename(label, newLabel); });
}

void ClientFieldsPresenter::remove(const QString &label)
{
    changeOrTell([=](CustomFields &fields) { return fields.remove(label); });
}

void ClientFieldsPresenter::move(const QString &label, int place)
{
    changeOrTell([=](CustomFields &fields) { return fields.move(label, place); });
}

void ClientFieldsPresenter::setSent(const QString &label, bool isSent)
{
    changeOrTell([=](CustomFields &fields) { return fields.setSent(label, isSent); });
}

void ClientFieldsPresenter::setState(LoadState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Presenters
