// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/reportpeopledialog.h"

#include "domain/enumnames.h"
#include "presenters/reportpeoplepresenter.h"
#include "ui/dialogs/contradictionview.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/groupfilter.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statefulview.h"
#include "ui/widgets/tablestyle.h"
#include "ui/widgets/windowsize.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::LoadState;
using Domain::ReportGroup;
using Presenters::ReportPeopleModel;
using Presenters::ReportPeoplePresenter;

namespace {

constexpr int kLeastLines = 8; ///< of text, for the table: its heading and three people

QString nameOf(ReportGroup group)
{
    switch (group) {
    case ReportGroup::Added:
        return ReportPeopleDialog::tr("To add", "people in a report");
    case ReportGroup::Changed:
        return ReportPeopleDialog::tr("To update", "people in a report");
    case ReportGroup::Unchanged:
        return ReportPeopleDialog::tr("Unchanged", "people in a report");
    case ReportGroup::LeftOut:
        return ReportPeopleDialog::tr("Left out", "people in a report");
    case ReportGroup::Contradictions:
        return ReportPeopleDialog::tr("To check", "people in a report");
    case ReportGroup::ConsentChanges:
        return ReportPeopleDialog::tr("Answer changes", "people in a report");
    case ReportGroup::Refused:
        break;
    }
    return ReportPeopleDialog::tr("Refused", "people in a report");
}

} // namespace

ReportPeopleDialog::ReportPeopleDialog(std::unique_ptr<ReportPeoplePresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_filter(buildFilter()) // before the others, for the order of Tab
    , m_search(new SearchField(tr("Search people"), this))
    , m_table(new QTableView(this))
    , m_whole(makeText({}, this))
    , m_found(makeMuted({}, this))
    , m_contradiction(new ContradictionView(this))
{
    setObjectName(u"reportPeopleDialog"_s);
    setWindowTitle(tr("People in the report"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(u"reportPeopleSearch"_s);
    m_search->installEventFilter(this);
    m_whole->setObjectName(u"reportPeopleWhole"_s);
    m_whole->hide();
    m_found->setObjectName(u"reportPeopleFound"_s);
    m_contradiction->setObjectName(u"contradiction"_s);
    m_contradiction->hide();
    buildTable();
    buildView();

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(makeTitle(windowTitle(), this));
    layout->addWidget(m_filter);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 2);
    layout->addWidget(m_found);
    layout->addWidget(m_whole);
    layout->addWidget(m_contradiction, 5);
    layout->addWidget(buildButtons());
    resizeToText(this, 144, 46);

    connect(m_presenter.get(), &ReportPeoplePresenter::stateChanged, this, &ReportPeopleDialog::showState);
    connect(m_presenter.get(), &ReportPeoplePresenter::comparisonChanged, this,
            &ReportPeopleDialog::showComparison);
    connect(m_filter, &GroupFilter::chosen, m_presenter.get(),
            [this](int group) { m_presenter->setGroup(static_cast<ReportGroup>(group)); });
    connect(m_search, &QLineEdit::textChanged, m_presenter.get(), &ReportPeoplePresenter::setSearch);
    connect(m_presenter.get(), &ReportPeoplePresenter::decided, this, [this] { m_hasDecided = true; });
    connect(m_contradiction, &ContradictionView::decided, m_presenter.get(), &ReportPeoplePresenter::decide);
    m_search->setFocus();
    m_presenter->load();
}

ReportPeopleDialog::~ReportPeopleDialog() = default;

GroupFilter *ReportPeopleDialog::buildFilter()
{
    auto *filter = new GroupFilter(tr("People by what happens to them"), this);
    filter->setObjectName(u"reportPeopleFilter"_s);
    const QList<ReportGroup> groups = ReportPeoplePresenter::groups();
    for (const ReportGroup group : groups)
        filter->add(int(group), nameOf(group), u"reportPeople_"_s + Domain::toName(group));
    return filter;
}

void ReportPeopleDialog::buildTable()
{
    m_table->setObjectName(u"reportPeopleTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(&m_presenter->people());
    applyTableStyle(*m_table, 14);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(fontMetrics().height() * kLeastLines);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_presenter->choose(chosenRow()); });
}

void ReportPeopleDialog::buildView()
{
    m_view = new StatefulView(m_table, tr("Looking for people…"), this);
    m_view->addPlaceholder(LoadState::NothingFound, u"people"_s, tr("Nobody"),
                           tr("No row of this kind matches the search."));
    m_view->addFailure(tr("The people cannot be shown"), u"reportPeopleRetry"_s);
    connect(m_view, &StatefulView::retryRequested, m_presenter.get(), &ReportPeoplePresenter::load);
}

QWidget *ReportPeopleDialog::buildButtons()
{
    auto *row = new QWidget(this);
    auto *close = new QPushButton(tr("Close"), row);
    close->setObjectName(u"reportPeopleClose"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &ReportPeopleDialog::accept);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(close);
    return row;
}

int ReportPeopleDialog::chosenRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void ReportPeopleDialog::showState()
{
    const LoadState state = m_presenter->state();
    m_view->setState(state, m_presenter->error().message);
    m_filter->setChosen(int(m_presenter->group()));
    const QList<ReportGroup> groups = ReportPeoplePresenter::groups();
    for (const ReportGroup group : groups) {
        const int count = m_presenter->count(group);
        m_filter->setTotal(int(group), count, count > 0);
    }
    const int shown = m_presenter->people().rowCount();
    const QLocale locale;
    fitColumns();
    // What there is to decide is in sight at once.
    if (state == LoadState::Ready && m_presenter->group() == ReportGroup::Contradictions && chosenRow() < 0)
        chooseRow(*m_table, 0);
    m_found->setText(m_presenter->found() > shown
                         ? tr("The first %1 of %2 people. Search to find the others.")
                               .arg(locale.toString(shown), locale.toString(m_presenter->found()))
                         : tr("%Ln person(s)", nullptr, m_presenter->found()));
    showComparison();
}

void ReportPeopleDialog::showComparison()
{
    const auto &comparison = m_presenter->comparison();
    m_contradiction->setVisible(comparison.has_value());
    m_found->setVisible(m_presenter->state() == LoadState::Ready && !comparison); // leaves its place to it
    if (comparison)
        m_contradiction->show(comparison->fields, comparison->decision);
    const int row = chosenRow();
    const bool isAnyone = m_presenter->state() == LoadState::Ready && row >= 0;
    m_whole->setVisible(isAnyone && !m_presenter->people().personAt(row).isDecidable());
    if (isAnyone)
        m_whole->setText(m_table->model()->index(row, ReportPeopleModel::What).data().toString());
}

void ReportPeopleDialog::fitColumns()
{
    QHeaderView *columns = m_table->horizontalHeader();
    resizeToHeading(*columns, ReportPeopleModel::Line, fontMetrics().averageCharWidth() * 8);
    resizeToHeading(*columns, ReportPeopleModel::Name, width() / 5);
    resizeToHeading(*columns, ReportPeopleModel::Address, width() / 4);
}

void ReportPeopleDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitColumns();
}

bool ReportPeopleDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Enter in the search goes to the people instead of closing the dialog.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            if (m_presenter->state() != LoadState::Ready)
                return true; // the people are not those who were searched for yet
            m_table->setFocus();
            if (chosenRow() < 0 && m_table->model()->rowCount() > 0)
                chooseRow(*m_table, 0);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ReportPeopleDialog::done(int result)
{
    QDialog::done(result);
    if (m_hasDecided)
        Q_EMIT decidedAndClosed();
}

} // namespace Gui
