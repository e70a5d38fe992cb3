// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/duplicatepair.h"

#include <QAbstractListModel>

#include <optional>

namespace Presenters {

/// Pairs of profiles that are likely one person: the name, and on a second line what they have in common.
class DuplicatesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPairs(const QList<Domain::DuplicatePair> &pairs);
    /// \return nothing if there is no such row
    [[nodiscard]] std::optional<Domain::DuplicatePair> pairAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Domain::DuplicatePair> m_pairs;
};

} // namespace Presenters
