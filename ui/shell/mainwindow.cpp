// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/shell/appdrawer.h"
#include "ui/shell/header.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/shellaccessibility.h"
#include "ui/shell/windowcontent.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/taborder.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

#include <memory>
#include <optional>
#include <utility>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kUsual(1100, 760);
constexpr QSize kSmallest(800, 480); // fits 1920 × 1080 at 200 %

QString nameOf(PageId page)
{
    switch (page) {
    case PageId::Welcome:
        return MainWindow::tr("Welcome");
    case PageId::Home:
        return MainWindow::tr("Home");
    case PageId::Clients:
        return MainWindow::tr("Clients");
    case PageId::Classes:
        return MainWindow::tr("Classes");
    case PageId::Activity:
        return MainWindow::tr("Activity");
    case PageId::Setup:
        return MainWindow::tr("Setup");
    case PageId::ClientReports:
        return MainWindow::tr("Client reports");
    case PageId::ClientFields:
        return MainWindow::tr("Client fields");
    case PageId::Integrations:
        return MainWindow::tr("Integrations");
    case PageId::ConstantContact:
        return MainWindow::tr("Constant Contact");
    case PageId::Settings:
        return MainWindow::tr("Settings");
    }
    return {};
}

std::optional<PageId> parentOf(PageId page)
{
    switch (page) {
    case PageId::ConstantContact:
        return PageId::Integrations;
    case PageId::ClientReports:
    case PageId::ClientFields:
    case PageId::Integrations:
    case PageId::Settings:
        return PageId::Setup;
    default:
        return std::nullopt;
    }
}

QList<Crumb> wayTo(PageId page)
{
    QList<Crumb> way;
    for (std::optional<PageId> at = page; at; at = parentOf(*at))
        way.prepend({*at, nameOf(*at)});
    return way;
}

/// Name of the control of a page that has the keyboard; empty if there is none.
QString focusedOn(const QWidget *page)
{
    const QWidget *control = page ? page->focusWidget() : nullptr;
    return control ? control->objectName() : QString();
}

} // namespace

MainWindow::MainWindow(AccountMode mode, QWidget *parent)
    : QMainWindow(parent)
    , m_mode(mode)
{
    setMinimumSize(kSmallest);
    resize(kUsual.boundedTo(screen()->availableSize() * 9 / 10));
    installShellAccessibility();
    auto *central = new WindowContent(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack = new QStackedWidget(central);
    m_stack->setObjectName(u"pageStack"_s);
    m_pageRow = new QHBoxLayout;
    m_pageRow->setContentsMargins(0, 0, 0, 0);
    m_pageRow->addWidget(m_stack);
    layout->addLayout(m_pageRow, 1);
    setCentralWidget(central);
    makeFrame();
    bindKeys();
}

// Everything around the page that has a text or an icon.
void MainWindow::makeFrame()
{
    setWindowTitle(m_mode == AccountMode::Practice ? tr("Listwell – practice account") : u"Listwell"_s);
    delete m_header;
    delete m_hint;
    auto *layout = static_cast<QVBoxLayout *>(centralWidget()->layout());
    m_header = new Header(m_mode, centralWidget());
    layout->insertWidget(0, m_header);
    m_hint = new Banner(u"progress"_s, centralWidget());
    m_hint->setObjectName(u"hintBar"_s);
    connect(m_hint->addButton(tr("&Go to Constant Contact"), u"hintButton"_s), &QPushButton::clicked, this,
            [this] { showPage(PageId::ConstantContact); });
    m_hint->hide();
    layout->insertWidget(1, m_hint);
    m_stack->raise(); // screen readers find the frame first
    connect(m_header, &Header::drawerRequested, this, &MainWindow::openDrawer);
    connect(m_header, &Header::pageRequested, this, &MainWindow::showPage);
    connect(m_header, &Header::chipClicked, this, [this] { showPage(PageId::ConstantContact); });
    connect(m_header, &Header::helpRequested, this, &MainWindow::toggleHelp);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        remake();
}

// Pages set their texts and icons only once. What was typed on them is lost.
void MainWindow::remake()
{
    delete m_drawer;
    m_drawer = nullptr;
    makeFrame();
    const QString focused = focusedOn(m_pages.value(m_current));
    const bool showsPage = !m_pages.isEmpty();
    qDeleteAll(std::exchange(m_pages, {}));
    if (showsPage)
        showPage(m_current);
    auto *again = focused.isEmpty() ? nullptr : m_stack->findChild<QWidget *>(focused);
    if (again && again->isEnabled())
        again->setFocus();
    remakeHelp();
    Q_EMIT remade();
}

void MainWindow::bindKeys()
{
    const auto bind = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    for (const QKeySequence &keys : {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)})
        bind(keys, [this] { goBack(); });
    for (const QKeySequence &keys : {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)})
        bind(keys, [this] { goForward(); });
    bind(Qt::CTRL | Qt::Key_K, [this] {
        if (!isCovered())
            openDrawer();
    });
    bind(Qt::Key_F1, [this] { toggleHelp(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] {
        Q_EMIT quitRequested();
        close();
    });
}

bool MainWindow::isCovered() const
{
    return m_drawer && m_drawer->isOpen();
}

void MainWindow::goBack()
{
    if (isCovered())
        return;
    const auto page = m_history.back();
    if (const auto target = page ? page : parentOf(m_current))
        showPage(*target);
}

void MainWindow::goForward()
{
    if (isCovered())
        return;
    if (const auto page = m_history.forward())
        showPage(*page);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Filters mouse buttons before the widgets receive them, because some widgets would consume them.
    windowHandle()->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != windowHandle() || event->type() != QEvent::MouseButtonPress)
        return QMainWindow::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button == Qt::BackButton)
        goBack();
    else if (button == Qt::ForwardButton)
        goForward();
    return button == Qt::BackButton || button == Qt::ForwardButton;
}

// Esc that no control of the page used.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_help && m_help->isOpen())
        m_help->close();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::toggleHelp()
{
    if (isCovered())
        return;
    if (help().isOpen())
        help().close();
    else
        help().openFor(m_current);
    placeHelpInTabOrder();
}

HelpPanel &MainWindow::help()
{
    if (!m_help) {
        m_help = new HelpPanel(m_stack, m_pageRow, centralWidget());
        connect(m_help, &HelpPanel::openChanged, this,
                [this](bool isOpen) { m_header->setHelpOpen(isOpen); });
    }
    return *m_help;
}

void MainWindow::remakeHelp()
{
    const std::unique_ptr<HelpPanel> old(std::exchange(m_help, nullptr));
    if (!old || !old->isOpen())
        return;
    const QPointer<QWidget> focused = focusWidget();
    if (old->isFollowing())
        help().openFor(m_current);
    else
        help().openWith(old->topic());
    if (focused)
        focused->setFocus();
    placeHelpInTabOrder();
}

// After all pages, the last of which may have been created later.
void MainWindow::placeHelpInTabOrder()
{
    if (!m_help)
        return;
    const auto isUsable = [this](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) != 0 && !m_help->isAncestorOf(widget);
    };
    QWidget *last = previousInFocusChain();
    while (last != this && !isUsable(last))
        last = last->previousInFocusChain();
    if (last != this)
        placeInTabOrder(last, m_help);
}

void MainWindow::openDrawer()
{
    if (!m_drawer)
        fillDrawer();
    m_drawer->setCurrent(wayTo(m_current).constFirst().page);
    m_drawer->open();
}

void MainWindow::fillDrawer()
{
    m_drawer = new AppDrawer(centralWidget());
    m_drawer->addEntry(PageId::Home, tr("&Home"), u"home"_s, u"drawerHome"_s);
    m_drawer->addEntry(PageId::Clients, tr("&Clients"), u"people"_s, u"drawerClients"_s);
    m_drawer->addEntry(PageId::Classes, tr("C&lasses"), u"calendar"_s, u"drawerClasses"_s);
    m_drawer->addEntry(PageId::Activity, tr("&Activity"), u"refresh"_s, u"drawerActivity"_s);
    m_drawer->addEntry(PageId::Setup, tr("&Setup"), u"gear"_s, u"drawerSetup"_s);
    const auto behindSetup = AppDrawer::Shown::WhenSearched;
    m_drawer->addEntry(PageId::Integrations, nameOf(PageId::Integrations), u"link"_s, u"drawerIntegrations"_s,
                       behindSetup);
    m_drawer->addEntry(PageId::ClientReports, nameOf(PageId::ClientReports), u"import"_s,
                       u"drawerClientReports"_s, behindSetup);
    m_drawer->addEntry(PageId::ClientFields, nameOf(PageId::ClientFields), u"pencil"_s,
                       u"drawerClientFields"_s, behindSetup,
                       tr("custom fields, columns, order, rename, send", "words to search for"));
    m_drawer->addEntry(PageId::ConstantContact, nameOf(PageId::ConstantContact), u"mail"_s,
                       u"drawerConstantContact"_s, behindSetup);
    m_drawer->addEntry(
        PageId::Settings, nameOf(PageId::Settings), u"gear"_s, u"drawerSettings"_s, behindSetup,
        tr("language, appearance, dark, tray, icon, background, close, quit, notifications, start "
           "with the session, autostart, sync interval, how often, consent question, wording, data folder, "
           "backup, restore",
           "words to search for"));
    connect(m_drawer, &AppDrawer::pageChosen, this, &MainWindow::showPage);
    for (const HelpTopic topic : HelpTopics::all())
        m_drawer->addTopic(topic);
    connect(m_drawer, &AppDrawer::topicChosen, this, [this](HelpTopic topic) {
        help().openWith(topic);
        placeHelpInTabOrder();
    });
    connect(m_drawer, &AppDrawer::searchChanged, this, &MainWindow::clientSearchRequested);
    connect(m_drawer, &AppDrawer::clientChosen, this, &MainWindow::profileRequested);
    connect(m_drawer, &AppDrawer::closed, this,
            [this] { m_header->drawerButton()->setFocus(Qt::PopupFocusReason); });
}

void MainWindow::setFoundClients(const QList<Domain::ClientEntry> &clients)
{
    if (m_drawer && m_drawer->isOpen())
        m_drawer->setFoundClients(clients);
}

void MainWindow::addPage(PageId page, const PageFactory &make)
{
    m_factories.insert(page, make);
    delete m_pages.take(page);
}

void MainWindow::showPage(PageId page)
{
    QWidget *&widget = m_pages[page];
    if (!widget) {
        widget = m_factories.value(page)(m_stack);
        m_stack->addWidget(widget);
    }
    widget->setAccessibleName(nameOf(page));
    m_current = page;
    if (page != PageId::Welcome) // Back does not lead there
        m_history.visit(page);
    m_stack->setCurrentWidget(widget);
    m_header->setCrumbs(wayTo(page));
    showHint();
    focusPage(widget);
    if (m_help)
        m_help->follow(page);
    placeHelpInTabOrder();
}

// Moves the keyboard focus from the header to the page: to the control used last, or to the first.
void MainWindow::focusPage(QWidget *page)
{
    QWidget *next = page->focusWidget();
    if (!next || !next->isVisibleTo(page) || !next->isEnabled())
        next = firstControlIn(page);
    (next ? next : page)->setFocus();
}

void MainWindow::setChip(const QString &text, Core::Tone tone, const QString &sentence)
{
    m_header->setChip(text, tone, sentence);
}

void MainWindow::setHint(const QString &text)
{
    m_hint->setText(text);
    showHint();
}

void MainWindow::showHint()
{
    // No hint there, because Home, Setup and the welcome page contain the same information.
    const PageId part = wayTo(m_current).constFirst().page;
    const bool isHelpful = part != PageId::Home && part != PageId::Setup && part != PageId::Welcome;
    m_hint->setVisible(isHelpful && !m_hint->text().isEmpty());
}

} // namespace Gui
