// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/appdrawer.h"

#include "presenters/nameandaddress.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/style.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlideTime = 160; // ms
constexpr int kWidthInCharacters = 46;
constexpr int kIconSize = 20;
constexpr qsizetype kFewestForTopics = 3; // characters; fewer would find almost all topics
constexpr int kRoomBesideText = 88;       // margins of the panel and of an entry, and its icon

/// Whether the text contains every word, in any order.
bool containsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(
        words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Whether every word begins a word of the text.
bool beginsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&text](const QString &word) {
        const QRegularExpression beginning(u"\\b"_s + QRegularExpression::escape(word),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
        return text.contains(beginning);
    });
}

} // namespace

AppDrawer::AppDrawer(QWidget *parent)
    : QWidget(parent)
    , m_panel(new QFrame(this))
    , m_search(new SearchField(tr("Search pages, clients and help"), m_panel))
    , m_list(new QVBoxLayout)
    , m_slide(new QPropertyAnimation(m_panel, "pos", this))
    , m_clientList(new QVBoxLayout)
{
    setAccessibleName(tr("App Drawer"));
    m_panel->setObjectName(u"appDrawer"_s);
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);

    auto *top = new QHBoxLayout;
    top->addWidget(makeHeading(u"Listwell"_s, m_panel), 1);
    auto *closeButton = new QToolButton(m_panel);
    closeButton->setObjectName(u"drawerClose"_s);
    setButtonIcon(closeButton, u"close"_s, u"muted"_s);
    closeButton->setAccessibleName(tr("Close the App Drawer"));
    closeButton->setToolTip(tr("Close (Esc)"));
    connect(closeButton, &QToolButton::clicked, this, &AppDrawer::close);
    top->addWidget(closeButton);
    layout->addLayout(top);

    m_search->setObjectName(u"drawerSearch"_s);
    m_search->setAccessibleName(tr("Search in the App Drawer"));
    connect(m_search, &QLineEdit::textChanged, this, &AppDrawer::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const QList<QWidget *> all = stops();
        if (auto *first = qobject_cast<QPushButton *>(all.at(1)))
            first->click();
    });
    layout->addWidget(m_search);

    m_list->setSpacing(2);
    layout->addLayout(m_list);
    m_clientsHeading = makeMuted(tr("Clients"), m_panel);
    m_clientsHeading->hide();
    layout->addWidget(m_clientsHeading);
    m_clientList->setSpacing(2);
    layout->addLayout(m_clientList);
    m_nothing = makeMuted(tr("No page, client or help topic matches."), m_panel);
    m_nothing->setObjectName(u"drawerNothing"_s);
    m_nothing->hide();
    layout->addWidget(m_nothing);
    layout->addStretch(1);

    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QPropertyAnimation::finished, this, [this] {
        if (!m_open)
            hide();
    });
    setTabOrder(m_search, closeButton);
    parent->installEventFilter(this);
    hide();
}

QPushButton *AppDrawer::makeButton(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text, m_panel);
    setButtonIcon(button, iconName, u"muted"_s);
    button->setIconSize(QSize(kIconSize, kIconSize));
    setStyleProperty(button, "role", u"entry"_s);
    return button;
}

void AppDrawer::addEntry(PageId page, const QString &text, const QString &iconName, const QString &objectName,
                         Shown shown, const QString &searchWords)
{
    QPushButton *button = makeButton(text, iconName);
    button->setObjectName(objectName);
    button->setVisible(shown == Shown::Always);
    connect(button, &QPushButton::clicked, this, [this, page] {
        close();
        Q_EMIT pageChosen(page);
    });
    m_list->addWidget(button);
    m_entries.append({page, button, shown, QString(text).remove(u'&') + u' ' + searchWords});
}

void AppDrawer::addTopic(HelpTopic topic)
{
    const QString text = tr("Help: %1", "title of a help topic").arg(HelpTopics::title(topic));
    QPushButton *button = makeButton(text, u"help"_s);
    button->setObjectName(u"drawerTopic%1"_s.arg(static_cast<int>(topic)));
    button->hide();
    connect(button, &QPushButton::clicked, this, [this, topic] {
        close();
        Q_EMIT topicChosen(topic);
    });
    m_list->addWidget(button);
    m_entries.append({std::nullopt, button, Shown::WhenSearched, text + u' ' + HelpTopics::searchWords(topic),
                      HelpTopics::text(topic).remove(u'*')});
}

void AppDrawer::setCurrent(PageId page)
{
    for (const Entry &entry : std::as_const(m_entries))
        setStyleProperty(entry.button, "current", entry.page == page ? u"true"_s : u"false"_s);
}

void AppDrawer::open()
{
    if (m_open)
        return close();
    m_open = true;
    m_search->clear();
    setGeometry(parentWidget()->rect());
    const int width = std::min(fontMetrics().averageCharWidth() * kWidthInCharacters, this->width());
    m_panel->resize(width, height());
    m_panel->move(panelX(false), 0);
    show();
    raise();
    m_search->setFocus(Qt::PopupFocusReason);
    slideTo(panelX(true));
}

void AppDrawer::close()
{
    if (!m_open)
        return;
    m_open = false;
    Q_EMIT closed();
    slideTo(panelX(false));
}

int AppDrawer::panelX(bool isShown) const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (isShown)
        return isMirrored ? width() - m_panel->width() : 0;
    return isMirrored ? width() : -m_panel->width();
}

void AppDrawer::slideTo(int x)
{
    // The duration is 0 on a desktop with animations turned off.
    const bool animated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_slide->stop();
    m_slide->setDuration(animated ? kSlideTime : 0);
    m_slide->setStartValue(m_panel->pos());
    m_slide->setEndValue(QPoint(x, 0));
    m_slide->start();
}

void AppDrawer::filter(const QString &text)
{
    const QString search = text.simplified();
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    for (const Entry &entry : std::as_const(m_entries)) {
        const qsizetype fewest = entry.shown == Shown::Always ? 0 : entry.page ? 1 : kFewestForTopics;
        entry.button->setVisible(search.size() >= fewest && containsAll(entry.words, words));
    }
    m_nothing->hide();
    Q_EMIT searchChanged(search);
}

bool AppDrawer::showTopicsByText()
{
    const QString search = m_search->text().simplified();
    if (search.size() < kFewestForTopics)
        return false;
    bool isAny = false;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.text.isEmpty() || !beginsAll(entry.text, search.split(u' ')))
            continue;
        entry.button->show();
        isAny = true;
    }
    return isAny;
}

void AppDrawer::clearClients()
{
    for (QPushButton *client : std::exchange(m_clients, {})) {
        client->hide();
        client->deleteLater(); // it may be the one that was clicked
    }
}

void AppDrawer::setFoundClients(const QList<Domain::ClientEntry> &clients)
{
    clearClients();
    for (const Domain::ClientEntry &entry : clients) {
        QPushButton *button = makeButton({}, u"person"_s);
        const QString text = Presenters::nameAndAddress(entry.client.displayName(), entry.client.email);
        const int width = m_panel->width() - kRoomBesideText;
        // An ampersand in a name would become a mnemonic.
        button->setText(button->fontMetrics().elidedText(text, Qt::ElideRight, width).replace(u'&', u"&&"_s));
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setObjectName(u"drawerClient"_s);
        connect(button, &QPushButton::clicked, this, [this, id = entry.client.id] {
            close();
            Q_EMIT clientChosen(id);
        });
        m_clientList->addWidget(button);
        button->show();
        m_clients.append(button);
    }
    m_clientsHeading->setVisible(!m_clients.isEmpty());
    // Besides the search field and the close button. A name may be a word of the help, so the clients come
    // first.
    const bool isAny = stops().size() > 2 || showTopicsByText();
    m_nothing->setVisible(!isAny);
    if (!isAny)
        announce(this, m_nothing->text());
}

QList<QWidget *> AppDrawer::stops() const
{
    QList<QWidget *> all{m_search};
    for (const Entry &entry : m_entries) {
        if (entry.button->isVisibleTo(m_panel))
            all.append(entry.button);
    }
    for (QPushButton *client : m_clients)
        all.append(client);
    all.append(m_panel->findChild<QToolButton *>(u"drawerClose"_s));
    return all;
}

void AppDrawer::moveFocus(int by)
{
    const QList<QWidget *> all = stops();
    const auto count = all.size();
    const qsizetype at = all.indexOf(focusWidget());
    all.at((at + by + count) % count)->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

bool AppDrawer::focusNextPrevChild(bool next)
{
    moveFocus(next ? 1 : -1);
    return true;
}

bool AppDrawer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        m_panel->resize(m_panel->width(), height());
        if (m_open && m_slide->state() == QAbstractAnimation::Stopped)
            m_panel->move(panelX(true), 0);
    }
    return QWidget::eventFilter(watched, event);
}

void AppDrawer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return close();
    case Qt::Key_Down:
        return moveFocus(1);
    case Qt::Key_Up:
        return moveFocus(-1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void AppDrawer::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (!m_panel->geometry().contains(event->pos()))
        close();
}

void AppDrawer::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Style::color(u"shade"_s));
}

} // namespace Gui
