// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/classcard.h"

#include "presenters/classtablemodel.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ClassTableModel;

ClassCard::ClassCard(QWidget *parent)
    : QFrame(parent)
    , m_name(makeHeading({}, this))
    , m_when(makeText({}, this))
    , m_teacher(makeMuted({}, this))
    , m_series(makeMuted({}, this))
    , m_count(makeHeading({}, this))
    , m_people(new QListWidget(this))
    , m_nobody(makeMuted(tr("No clients are booked yet."), this))
    , m_book(new QPushButton(tr("&Book a client…"), this))
    , m_cancel(new QPushButton(tr("&Cancel booking…"), this))
    , m_edit(new QPushButton(tr("&Edit class…"), this))
    , m_remove(new QPushButton(tr("&Remove class…"), this))
{
    setObjectName(u"classCard"_s);
    setStyleProperty(this, "role", u"card"_s);
    m_name->setObjectName(u"chosenClassName"_s);
    m_series->setObjectName(u"classSeries"_s);
    m_count->setObjectName(u"bookedCount"_s);
    m_people->setObjectName(u"bookedList"_s);
    m_people->setAccessibleName(tr("Booked clients"));
    m_people->setTextElideMode(Qt::ElideRight);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_book->setObjectName(u"bookClientButton"_s);
    setStyleProperty(m_book, "role", u"primary"_s);
    m_cancel->setObjectName(u"cancelBookingButton"_s);
    m_edit->setObjectName(u"editClassButton"_s);
    m_remove->setObjectName(u"removeClassButton"_s);
    setStyleProperty(m_remove, "role", u"destructive"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_when);
    layout->addWidget(m_teacher);
    layout->addWidget(m_series);
    layout->addSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(m_people, 1);
    layout->addWidget(m_nobody, 1, Qt::AlignTop);
    layout->addWidget(m_book);
    layout->addWidget(m_cancel);
    layout->addWidget(m_edit);
    layout->addWidget(m_remove);

    connect(m_book, &QPushButton::clicked, this, &ClassCard::bookingRequested);
    connect(m_edit, &QPushButton::clicked, this, &ClassCard::editRequested);
    connect(m_remove, &QPushButton::clicked, this, &ClassCard::removalRequested);
    connect(m_people, &QListWidget::itemSelectionChanged, this, &ClassCard::showSelection);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        const auto items = m_people->selectedItems();
        for (const QListWidgetItem *item : items)
            Q_EMIT bookingCancellationRequested(Domain::ClientId{item->data(Qt::UserRole).toLongLong()},
                                                item->text());
    });
    setClass({}, {});
    setBooked({});
}

void ClassCard::setClass(const std::optional<Domain::StudioClass> &studioClass,
                         const QList<Domain::StudioClass> &followers)
{
    const bool chosen = studioClass.has_value();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_when, m_teacher, m_series, m_count, m_book,
                                                            m_cancel, m_edit, m_remove})
        widget->setVisible(chosen);
    if (!chosen) {
        m_name->setText(tr("Choose a class to see its bookings."));
        m_people->hide();
        m_nobody->hide();
        return;
    }
    m_name->setText(studioClass->name);
    m_when->setText(
        tr("%1, %2", "day, time")
            .arg(QLocale().toString(studioClass->startsAt.toLocalTime().date(), QLocale::LongFormat),
                 ClassTableModel::timeText(*studioClass)));
    m_teacher->setText(tr("With %1").arg(studioClass->teacher));
    m_teacher->setVisible(!studioClass->teacher.isEmpty());
    if (!followers.isEmpty()) {
        const QDate last = followers.last().startsAt.toLocalTime().date();
        m_series->setText(tr("Repeated weekly until %1").arg(QLocale().toString(last, QLocale::LongFormat)));
    }
    m_series->setVisible(!followers.isEmpty());
    const int free = studioClass->places - studioClass->booked;
    QString count = tr("%n booked", nullptr, studioClass->booked);
    if (ClassTableModel::isFull(*studioClass))
        count = tr("%1, the class is full").arg(count);
    else if (studioClass->places > 0)
        count = tr("%1, %2").arg(count, tr("%n place(s) free", nullptr, free));
    m_count->setText(count);
    m_book->setEnabled(!ClassTableModel::isFull(*studioClass));
    m_book->setToolTip(m_book->isEnabled() ? QString() : tr("The class is full."));
}

void ClassCard::setBooked(const QList<Domain::Client> &clients)
{
    m_people->clear();
    for (const Domain::Client &client : clients) {
        auto *item = new QListWidgetItem(client.displayName(), m_people);
        item->setData(Qt::UserRole, client.id.value);
        item->setToolTip(client.displayName().toHtmlEscaped());
    }
    const bool chosen = m_book->isVisibleTo(this);
    m_people->setVisible(chosen && !clients.isEmpty());
    m_nobody->setVisible(chosen && clients.isEmpty());
    showSelection();
}

void ClassCard::showSelection()
{
    m_cancel->setEnabled(!m_people->selectedItems().isEmpty());
}

} // namespace Gui
