// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/duplicatesdialog.h"

#include "ui/dialogs/confirmation.h"
#include "ui/dialogs/profilecomparisonview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statefulview.h"
#include "ui/widgets/windowsize.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::LoadState;
using Presenters::DuplicatesPresenter;

namespace {
constexpr int kNameCharacters = 24; ///< least width of the list of pairs
} // namespace

DuplicatesDialog::DuplicatesDialog(std::unique_ptr<DuplicatesPresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_banner(new Banner(u"success"_s, this))
{
    setObjectName(u"duplicatesDialog"_s);
    setWindowTitle(tr("Possible duplicates"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_banner->setObjectName(u"duplicatesBanner"_s);
    m_banner->hide();
    buildView();

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(makeTitle(windowTitle(), this));
    layout->addWidget(makeText(tr("These profiles have the same name, and the same birthday, phone number or "
                                  "e-mail address. Merge two profiles of one person, or note that they are "
                                  "two people."),
                               this));
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);
    layout->addWidget(buildButtons());
    resizeToText(this, 144, 36);

    connectPresenter();
    m_presenter->load();
    showState();
}

DuplicatesDialog::~DuplicatesDialog() = default;

QWidget *DuplicatesDialog::buildContent()
{
    auto *content = new QWidget(this);
    m_pairs = new QListView(content);
    m_pairs->setObjectName(u"duplicatesList"_s);
    m_pairs->setAccessibleName(windowTitle());
    m_pairs->setModel(&m_presenter->pairs());
    m_pairs->setUniformItemSizes(true);
    m_pairs->setEditTriggers(QListView::NoEditTriggers);
    m_pairs->setTextElideMode(Qt::ElideRight);
    m_pairs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pairs->setMinimumWidth(fontMetrics().averageCharWidth() * kNameCharacters);
    connect(m_pairs->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_presenter->choose(current.row()); });

    m_comparison = new ProfileComparisonView(content);
    connect(m_comparison, &ProfileComparisonView::mergeIntoOlderRequested, this,
            [this] { confirmMerge(Remaining::Older); });
    connect(m_comparison, &ProfileComparisonView::mergeIntoNewerRequested, this,
            [this] { confirmMerge(Remaining::Newer); });

    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_pairs, 2);
    layout->addWidget(m_comparison, 5);
    return content;
}

void DuplicatesDialog::buildView()
{
    m_view = new StatefulView(buildContent(), tr("Looking for duplicates…"), this);
    m_view->addPlaceholder(LoadState::Empty, u"people"_s, tr("No duplicates"),
                           tr("No two profiles look like one person."));
    m_view->addFailure(tr("The duplicates cannot be shown"), u"duplicatesRetry"_s);
    connect(m_view, &StatefulView::retryRequested, m_presenter.get(), &DuplicatesPresenter::load);
}

QWidget *DuplicatesDialog::buildButtons()
{
    auto *row = new QWidget(this);
    m_distinct = new QPushButton(tr("&Not the same person"), row);
    m_distinct->setObjectName(u"notTheSameButton"_s);
    m_skip = new QPushButton(tr("&Skip"), row);
    m_skip->setObjectName(u"skipPairButton"_s);
    m_undo = new QPushButton(tr("&Undo last merge"), row);
    m_undo->setObjectName(u"undoMergeButton"_s);
    m_close = new QPushButton(tr("Close"), row);
    m_close->setObjectName(u"duplicatesClose"_s);
    for (QPushButton *button : {m_distinct, m_skip, m_undo, m_close})
        button->setAutoDefault(false);
    connect(m_distinct, &QPushButton::clicked, m_presenter.get(), &DuplicatesPresenter::markDistinct);
    connect(m_skip, &QPushButton::clicked, this, &DuplicatesDialog::skip);
    connect(m_undo, &QPushButton::clicked, m_presenter.get(), &DuplicatesPresenter::undoMerge);
    connect(m_close, &QPushButton::clicked, this, &DuplicatesDialog::reject);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_distinct);
    layout->addWidget(m_skip);
    layout->addWidget(m_undo);
    layout->addStretch(1);
    layout->addWidget(m_close);
    return row;
}

void DuplicatesDialog::connectPresenter()
{
    connect(m_presenter.get(), &DuplicatesPresenter::stateChanged, this, &DuplicatesDialog::showState);
    connect(m_presenter.get(), &DuplicatesPresenter::comparisonChanged, this,
            &DuplicatesDialog::showComparison);
    connect(m_presenter.get(), &DuplicatesPresenter::busyChanged, this, &DuplicatesDialog::showButtons);
    connect(m_presenter.get(), &DuplicatesPresenter::merged, this, [this](const QString &name) {
        showMessage(u"success"_s, tr("The profiles of %1 are merged.").arg(name));
    });
    connect(m_presenter.get(), &DuplicatesPresenter::markedDistinct, this, [this](const QString &name) {
        showMessage(u"success"_s, tr("The two profiles of %1 are not shown here again.").arg(name));
    });
    connect(m_presenter.get(), &DuplicatesPresenter::mergeUndone, this,
            [this] { showMessage(u"success"_s, tr("The merge was undone.")); });
    connect(m_presenter.get(), &DuplicatesPresenter::failed, this,
            [this](const Core::Error &error) { showMessage(u"error"_s, error.message); });
}

void DuplicatesDialog::showState()
{
    const LoadState state = m_presenter->state();
    m_view->setState(state, m_presenter->error().message);
    if (state == LoadState::Ready) {
        m_pairs->setFocus();
        choose(m_row);
    } else if (state != LoadState::Loading) {
        m_close->setFocus();
    }
    showButtons();
}

void DuplicatesDialog::choose(int row)
{
    const int last = m_presenter->pairs().rowCount() - 1;
    m_pairs->setCurrentIndex(m_presenter->pairs().index(std::min(row, last)));
}

void DuplicatesDialog::showComparison()
{
    if (const auto &comparison = m_presenter->comparison()) {
        m_row = m_pairs->currentIndex().row();
        m_comparison->setComparison(*comparison);
    }
    showButtons();
}

void DuplicatesDialog::showButtons()
{
    const bool isAny = m_presenter->comparison().has_value() && !m_presenter->isBusy();
    m_comparison->setMergeEnabled(isAny);
    m_distinct->setEnabled(isAny);
    m_undo->setVisible(m_presenter->canUndoMerge());
    m_undo->setEnabled(!m_presenter->isBusy());
    m_skip->setEnabled(m_presenter->pairs().rowCount() > 1);
}

void DuplicatesDialog::showMessage(const QString &tone, const QString &sentence)
{
    m_banner->setTone(tone);
    m_banner->setText(sentence);
    m_banner->show();
}

void DuplicatesDialog::skip()
{
    m_banner->hide();
    choose((m_pairs->currentIndex().row() + 1) % m_presenter->pairs().rowCount());
}

void DuplicatesDialog::confirmMerge(Remaining remaining)
{
    const auto &comparison = m_presenter->comparison();
    if (!comparison)
        return;
    const QString effect =
        remaining == Remaining::Older
            ? tr("The older profile stays. It gets the bookings of the newer one and the details that it "
                 "lacks. The newer one is deleted.")
            : tr("The newer profile stays. It gets the bookings of the older one and the details that it "
                 "lacks. The older one is deleted.");
    const QString answer =
        tr("The latest answer to news and updates counts, but a yes for another e-mail address does not "
           "replace a no of the profile that stays.");
    const QString name = comparison->pair.older.client.displayName();
    askForConfirmation(
        this, u"mergeConfirmation"_s, tr("Merge the profiles of %1?").arg(name),
        QStringList{effect, answer, tr("The merge can be undone until the next sync.")}.join(u' '),
        tr("Merge"), [this, remaining] { m_presenter->merge(remaining); });
}

} // namespace Gui
