// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadstate.h"
#include "core/result.h"
#include "presenters/profilecomparison.h"
#include "presenters/reportpeoplemodel.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace Store {
class BackgroundDatabase;
class StagedReport;
} // namespace Store

namespace Presenters {

/// What the owner decided about a row, and about which client.
struct ReportDecision
{
    Domain::RowDecision decision = Domain::RowDecision::Undecided;
    Domain::ClientId known;
};

/// The people of a report behind the numbers of its preview, by name: searched by the database, of which only
/// the first few hundred come to the model. A row that contradicts a known client is shown beside that
/// client, and the owner decides who it is. Lives in the GUI thread; every result arrives by a signal.
class ReportPeoplePresenter : public QObject
{
    Q_OBJECT

public:
    /// A row beside the client whom it contradicts.
    struct Comparison
    {
        int line = 0;
        Domain::ClientId known;
        QList<ComparedField> fields;
        Domain::RowDecision decision = Domain::RowDecision::Undecided;
    };

    static constexpr int kMostPeople = 500; ///< in the model; a search finds the others

    /// \param importer  connection that holds the staged report; must outlive the presenter
    /// \param report  judged report
    /// \param group  the people who are shown first
    /// \param parent  owner
    ReportPeoplePresenter(Store::BackgroundDatabase &importer, std::shared_ptr<Store::StagedReport> report,
                          Domain::ReportGroup group, QObject *parent = nullptr);

    /// Ready, NothingFound, Loading or Failed.
    [[nodiscard]] Core::LoadState state() const { return m_state; }
    [[nodiscard]] const Core::Error &error() const { return m_error; }

    /// Groups in the order of their buttons.
    [[nodiscard]] static QList<Domain::ReportGroup> groups();
    [[nodiscard]] int count(Domain::ReportGroup group) const { return m_counts.value(group); }
    [[nodiscard]] Domain::ReportGroup group() const { return m_group; }
    [[nodiscard]] ReportPeopleModel &people() { return m_people; }
    /// Number of people in the group who match the search.
    [[nodiscard]] int found() const { return m_found; }

    void load();
    void setGroup(Domain::ReportGroup group);
    void setSearch(const QString &text);

    /// Reads the client whom a row contradicts. Ends in comparisonChanged(), or in the state Failed. Chooses
    /// none unless the state is Ready.
    /// \param row  row of people(); -1 chooses none
    void choose(int row);
    /// The chosen row beside the client whom it contradicts; nothing if there is none, or it is being read.
    [[nodiscard]] const std::optional<Comparison> &comparison() const { return m_comparison; }
    /// Decides about the compared row. Does nothing without comparison().
    void decide(Domain::RowDecision decision);

Q_SIGNALS:
    void stateChanged();
    void comparisonChanged();
    /// The owner decided about a row, so that the report must be judged again.
    void decided(int line, const Presenters::ReportDecision &decision);

private:
    struct Found
    {
        QHash<Domain::ReportGroup, int> counts;
        QList<Domain::ReportPerson> people;
        int found = 0;
    };

    void setState(Core::LoadState state);
    void fail(const Core::Error &error);

    Store::BackgroundDatabase &m_importer;
    std::shared_ptr<Store::StagedReport> m_report;
    Core::LoadState m_state = Core::LoadState::Loading;
    Core::Error m_error;
    Domain::ReportGroup m_group;
    QString m_search;
    QHash<Domain::ReportGroup, int> m_counts;
    ReportPeopleModel m_people;
    int m_found = 0;
    std::optional<Comparison> m_comparison;
    int m_asked = 0;  ///< number of the last load(); an answer to an earlier one is out of date
    int m_chosen = 0; ///< number of the last choose()
};

} // namespace Presenters
