// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/classespage.h"

#include "domain/studioclass.h"
#include "presenters/bookingpresenter.h"
#include "presenters/classespresenter.h"
#include "ui/dialogs/bookingdialog.h"
#include "ui/dialogs/classdialog.h"
#include "ui/dialogs/confirmation.h"
#include "ui/pages/classcard.h"
#include "ui/pages/daydelegate.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statefulview.h"
#include "ui/widgets/tablestyle.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ClassesPresenter;
using Presenters::ClassTableModel;

ClassesPage::ClassesPage(ClassesPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
{
    setObjectName(u"classesPage"_s);
    // Created from the top down, because Tab follows the order of creation.
    QWidget *head = buildHead();
    m_banner = new Banner(u"error"_s, this);
    m_table = new QTableView(this);
    m_toast = new Toast(m_table, this);
    m_card = new ClassCard(this);
    m_banner->setObjectName(u"classesBanner"_s);
    m_banner->hide();
    buildTable();
    buildView();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);

    connect(&m_presenter, &ClassesPresenter::loadStateChanged, this, &ClassesPage::showLoadState);
    connect(&m_presenter, &ClassesPresenter::chosenChanged, this, &ClassesPage::showChosen);
    connect(&m_presenter, &ClassesPresenter::bookedChanged, this,
            [this] { m_card->setBooked(m_presenter.booked()); });
    connect(&m_presenter.classes(), &ClassTableModel::modelReset, this, &ClassesPage::showClasses);
    connect(&m_presenter, &ClassesPresenter::undoOffered, this,
            [this](const Presenters::UndoOffer &offer) { m_toast->offer(offer.sentence, offer.undo); });
    connect(&m_presenter, &ClassesPresenter::saved, this,
            [this] { announce(this, tr("The class is saved.")); });
    connect(&m_presenter, &ClassesPresenter::actionFailed, this, [this](const Core::Error &error) {
        m_banner->setText(error.message);
        m_banner->show();
    });
    connect(m_card, &ClassCard::bookingRequested, this, &ClassesPage::openBooking);
    connect(m_card, &ClassCard::editRequested, this, &ClassesPage::editClass);
    connect(m_card, &ClassCard::removalRequested, this, &ClassesPage::confirmRemoval);
    connect(m_card, &ClassCard::bookingCancellationRequested, this, &ClassesPage::confirmBookingCancellation);
    showClasses();
    setFocus(); // until there is a table
    showLoadState();
}

void ClassesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter.load(); // the day or the names of clients may have changed
}

void ClassesPage::buildTable()
{
    m_table->setObjectName(u"classesTable"_s);
    m_table->setAccessibleName(tr("Upcoming classes"));
    m_table->setModel(&m_presenter.classes());
    m_table->setItemDelegate(new DayDelegate(m_table));
    applyTableStyle(*m_table);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(ClassTableModel::Name, QHeaderView::Stretch);
    // The selected row, not the current one: Ctrl and a click, or a screen reader, change only the selection.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        m_presenter.choose(
            rows.isEmpty() ? 0 : rows.constFirst().data(ClassTableModel::ClassIdRole).toLongLong());
    });
    connect(m_table, &QTableView::activated, this, &ClassesPage::openBooking);
}

void ClassesPage::buildView()
{
    auto *content = new QWidget(this);
    auto *both = new QHBoxLayout(content);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(16);
    both->addWidget(m_table, 5);
    both->addWidget(m_card, 3);

    m_view = new StatefulView(content, tr("Loading classes…"), this);
    EmptyState *empty = m_view->addPlaceholder(
        Core::LoadState::Empty, u"calendar"_s, tr("No upcoming classes"),
        tr("Add a class, then book clients into it. Each booking asks the client about news and updates."));
    connect(empty->addButton(tr("Add a class"), u"addFirstClassButton"_s, EmptyState::Emphasis::Primary),
            &QPushButton::clicked, this, &ClassesPage::addClass);
    m_view->addFailure(tr("The classes cannot be shown"), u"classesRetryButton"_s);
    connect(m_view, &StatefulView::retryRequested, &m_presenter, &ClassesPresenter::load);
}

QWidget *ClassesPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *add = new QPushButton(tr("&Add class"), head);
    add->setObjectName(u"addClassButton"_s);
    connect(add, &QPushButton::clicked, this, &ClassesPage::addClass);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeTitle(tr("Classes"), head), 1);
    layout->addWidget(add);
    return head;
}

void ClassesPage::showLoadState()
{
    m_view->setState(m_presenter.loadState(), m_presenter.error().message);
    if (m_presenter.loadState() == Core::LoadState::Ready && isFocusFree(this))
        m_table->setFocus();
}

void ClassesPage::showClasses()
{
    m_table->clearSpans();
    const ClassTableModel &classes = m_presenter.classes();
    for (int row = 0; row < classes.rowCount(); ++row) {
        if (classes.index(row, 0).data(ClassTableModel::IsDayRole).toBool())
            m_table->setSpan(row, 0, 1, ClassTableModel::ColumnCount);
    }
    showChosen();
}

void ClassesPage::showChosen()
{
    const auto chosen = m_presenter.chosen();
    if (chosen) {
        const int row = m_presenter.classes().rowOf(chosen->id);
        if (m_table->currentIndex().row() != row)
            m_table->setCurrentIndex(m_presenter.classes().index(row, ClassTableModel::Name));
    }
    m_card->setClass(chosen,
                     chosen ? m_presenter.classes().followers(*chosen) : QList<Domain::StudioClass>{});
    m_card->setBooked(m_presenter.booked());
}

ClassDialog *ClassesPage::openClassDialog(const std::optional<Domain::StudioClass> &edited)
{
    m_banner->hide();
    auto *dialog = new ClassDialog(
        edited, m_presenter.now(),
        [this](const Domain::StudioClass &studioClass) { return m_presenter.validationErrors(studioClass); },
        this);
    dialog->open();
    return dialog;
}

void ClassesPage::addClass()
{
    ClassDialog *dialog = openClassDialog({});
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_presenter.add(dialog->studioClass(), dialog->repeatUntil()); });
}

void ClassesPage::editClass()
{
    const auto chosen = m_presenter.chosen();
    if (!chosen)
        return;
    ClassDialog *dialog = openClassDialog(chosen);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_presenter.update(dialog->studioClass()); });
}

void ClassesPage::openBooking()
{
    const auto chosen = m_presenter.chosen();
    if (!chosen || ClassTableModel::isFull(*chosen))
        return;
    m_banner->hide();
    auto *dialog = new BookingDialog(m_presenter.booking(*chosen), this);
    dialog->open();
}

void ClassesPage::confirmRemoval()
{
    const auto chosen = m_presenter.chosen();
    if (!chosen)
        return;
    const auto followers = m_presenter.classes().followers(*chosen);
    if (!followers.isEmpty()) {
        confirmSeriesRemoval(*chosen, int(followers.size()));
        return;
    }
    askForConfirmation(this, u"removeClassConfirmation"_s, tr("Remove %1?").arg(chosen->name),
                       chosen->booked > 0
                           ? tr("%n booking(s) will be removed too. Answers about news and updates are kept.",
                                nullptr, chosen->booked)
                           : tr("This class has no bookings."),
                       tr("Remove class"), [this, id = chosen->id] { m_presenter.remove(id); });
}

void ClassesPage::confirmSeriesRemoval(const Domain::StudioClass &studioClass, int followers)
{
    using Domain::ClassExtent;
    const auto remove = [this, id = studioClass.id](ClassExtent extent) {
        return [this, id, extent] { m_presenter.remove(id, extent); };
    };
    askForConfirmation(
        this, u"removeClassConfirmation"_s, tr("Remove class"), tr("Remove %1?").arg(studioClass.name),
        tr("This class is repeated weekly, and %n class(es) follow. The bookings of a removed class are "
           "removed too. Answers about news and updates are kept.",
           nullptr, followers),
        {{tr("This and following classes"), u"removeFollowingButton"_s,
          remove(ClassExtent::ThisAndFollowing)},
         {tr("Only this class"), u"confirmButton"_s, remove(ClassExtent::ThisClass)}});
}

void ClassesPage::confirmBookingCancellation(Domain::ClientId client, const QString &name)
{
    const auto chosen = m_presenter.chosen();
    if (!chosen)
        return;
    askForConfirmation(
        this, u"cancelBookingConfirmation"_s, tr("Cancel the booking for %1?").arg(name),
        tr("The place becomes free. The answer about news and updates is kept."), tr("Cancel booking"),
        [this, id = chosen->id, client] { m_presenter.cancelBooking(id, client); }, tr("Keep booking"));
}

} // namespace Gui
