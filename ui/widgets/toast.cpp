// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/toast.h"

#include "ui/widgets/announcement.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <utility>

namespace Gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kDuration = 10s;
constexpr int kGap = 16; // px to the edges of the anchor

} // namespace

Toast::Toast(QWidget *anchor, QWidget *parent)
    : QFrame(parent)
    , m_anchor(anchor)
    , m_text(makeText({}, this))
    , m_undoButton(new QPushButton(tr("&Undo"), this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"toast"_s);
    setStyleProperty(this, "role", u"toast"_s);
    m_text->setObjectName(u"toastText"_s);
    m_undoButton->setObjectName(u"toastUndo"_s);
    m_close->setObjectName(u"toastClose"_s);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    setButtonIcon(m_close, u"close"_s, u"toasttext"_s);
    // A click does not move the focus; Tab and the mnemonic reach the buttons.
    m_undoButton->setFocusPolicy(Qt::TabFocus);
    m_close->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undoButton);
    layout->addWidget(m_close);

    m_timer.setSingleShot(true);
    setDuration(kDuration);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_undoButton, &QPushButton::clicked, this, &Toast::takeBack);
    connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
    // In a text field the keys undo the typing; while the toast is hidden, they do nothing.
    auto *keys = new QShortcut(QKeySequence::Undo, this);
    connect(keys, &QShortcut::activated, this, [this] {
        if (m_undo)
            takeBack();
    });
    m_undoButton->setToolTip(tr("Undo (%1)").arg(keys->key().toString(QKeySequence::NativeText)));
    connect(qApp, &QApplication::focusChanged, this, &Toast::watchFocus);
    m_anchor->installEventFilter(this);
    hide();
}

void Toast::setDuration(std::chrono::milliseconds duration)
{
    m_timer.setInterval(duration);
}

void Toast::offer(const QString &sentence, const std::function<void()> &undo)
{
    m_undo = undo;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_undoButton->setAccessibleDescription(sentence);
    m_undoButton->setVisible(static_cast<bool>(undo));
    place();
    show();
    raise();
    announce(this, sentence);
    m_timer.start();
    wait();
}

// As wide as the sentence needs in one line, but inside the anchor.
void Toast::place()
{
    ensurePolished();
    const QRect area(m_anchor->mapTo(parentWidget(), QPoint()), m_anchor->size());
    const int most = std::max(area.width() - 2 * kGap, minimumSizeHint().width());
    const int text = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 1;
    m_text->setMinimumWidth(std::min(text, most / 2));
    layout()->activate();
    const int around = sizeHint().width() - std::max(m_text->sizeHint().width(), m_text->minimumWidth());
    const int width = std::min(most, around + text);
    const int height = layout()->totalHeightForWidth(width);
    setGeometry(area.center().x() - width / 2, area.bottom() - kGap - height, width, height);
}

/// The time runs only while neither pointer nor keyboard is on the toast.
void Toast::wait()
{
    const bool isInUse = underMouse() || isAncestorOf(QApplication::focusWidget());
    if (isInUse)
        m_timer.stop();
    else if (isVisible() && !m_timer.isActive())
        m_timer.start();
}

void Toast::watchFocus(QWidget *before, QWidget *now)
{
    if (isAncestorOf(now) && before && !isAncestorOf(before))
        m_focusBefore = before;
    wait();
}

void Toast::takeBack()
{
    const auto undo = std::exchange(m_undo, {});
    dismiss();
    if (undo)
        undo();
}

void Toast::dismiss()
{
    m_timer.stop();
    // Otherwise the focus would move to the next control in the tab order.
    if (isAncestorOf(QApplication::focusWidget()) && m_focusBefore)
        m_focusBefore->setFocus();
    hide();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (isMoved && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

bool Toast::event(QEvent *event)
{
    const bool isHandled = QFrame::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        wait();
    return isHandled;
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Gui
