// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/helppanel.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidthInCharacters = 52;
constexpr int kSmallestPage = 700; // px beside the panel
constexpr int kIndent = 22;        // px
constexpr int kTextMargin = 10;    // px
constexpr int kAboveHeading = 14;  // px

/// Sets headings apart from the steps above them, which Qt does not.
void spaceHeadings(QTextDocument &document)
{
    for (QTextBlock block = document.begin().next(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(kAboveHeading);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

HelpPanel::HelpPanel(QWidget *page, QHBoxLayout *row, QWidget *parent)
    : QFrame(parent)
    , m_page(page)
    , m_row(row)
{
    setObjectName(u"helpPanel"_s);
    setAccessibleName(tr("Help"));
    hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(buildHead());
    m_text = new QTextBrowser(this);
    m_text->setObjectName(u"helpText"_s);
    m_text->setTabChangesFocus(true);
    m_text->document()->setIndentWidth(kIndent);
    m_text->document()->setDocumentMargin(kTextMargin);
    layout->addWidget(m_text, 2);
    layout->addWidget(makeMuted(tr("All topics"), this));
    buildList();
    layout->addWidget(m_list, 1);

    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HelpPanel::close);
    m_page->installEventFilter(this);
    parent->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &HelpPanel::uncover);
}

QWidget *HelpPanel::buildHead()
{
    auto *head = new QWidget(this);
    m_title = makeHeading({}, head);
    m_title->setObjectName(u"helpTitle"_s);
    m_title->setWordWrap(true);
    auto *close = new QToolButton(head);
    close->setObjectName(u"helpClose"_s);
    setButtonIcon(close, u"close"_s, u"muted"_s);
    close->setAccessibleName(tr("Close the help"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &HelpPanel::close);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    return head;
}

void HelpPanel::buildList()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"helpTopics"_s);
    m_list->setAccessibleName(tr("Topics of the help"));
    for (const HelpTopic topic : HelpTopics::all())
        m_list->addItem(HelpTopics::title(topic));
    m_list->setMaximumHeight(m_list->sizeHintForRow(0) * m_list->count() + 2 * m_list->frameWidth());
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpPanel::choose);
}

void HelpPanel::openWith(HelpTopic topic)
{
    m_isFollowing = false;
    showTopic(topic);
    open();
}

void HelpPanel::openFor(PageId page)
{
    m_isFollowing = true;
    showTopic(HelpTopics::of(page));
    open();
}

void HelpPanel::follow(PageId page)
{
    if (m_isFollowing)
        showTopic(HelpTopics::of(page));
}

void HelpPanel::open()
{
    if (!isOpen()) {
        m_focusBefore = QApplication::focusWidget();
        setVisible(true);
        raise();
        place();
        Q_EMIT openChanged(true);
    }
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->verticalScrollBar()->setValue(0); // the text was laid out for another size
}

void HelpPanel::close()
{
    if (!isOpen())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    setVisible(false);
    place();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_page->setFocus(Qt::OtherFocusReason);
    Q_EMIT openChanged(false);
}

void HelpPanel::choose(int row)
{
    const auto topics = HelpTopics::all();
    if (row < 0 || row >= topics.size())
        return;
    m_isFollowing = false;
    showTopic(topics.at(row));
}

void HelpPanel::showTopic(HelpTopic topic)
{
    m_topic = topic;
    m_title->setText(HelpTopics::title(topic));
    m_text->setAccessibleName(m_title->text());
    m_text->setMarkdown(HelpTopics::text(topic));
    spaceHeadings(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    const QSignalBlocker blocker(m_list); // only the owner chooses
    m_list->setCurrentRow(static_cast<int>(HelpTopics::all().indexOf(topic)));
}

void HelpPanel::place()
{
    const int all = parentWidget()->width();
    const int width = std::min(fontMetrics().averageCharWidth() * kWidthInCharacters, all);
    const bool isBeside = isOpen() && all - width >= kSmallestPage;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int beside = isBeside ? width : 0;
    const QMargins room(isMirrored ? beside : 0, 0, isMirrored ? 0 : beside, 0);
    if (m_row->contentsMargins() != room)
        m_row->setContentsMargins(room);
    setGeometry(isMirrored ? 0 : all - width, m_page->y(), width, m_page->height());
}

// The focus must not be hidden below the panel.
void HelpPanel::uncover(QWidget *, QWidget *now)
{
    if (!isOpen() || !now || !m_page->isAncestorOf(now))
        return;
    if (geometry().contains(QRect(now->mapTo(parentWidget(), QPoint()), now->size())))
        close();
}

bool HelpPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (isMoved && isOpen() && (watched == m_page || watched == parent()))
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace Gui
