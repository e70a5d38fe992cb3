// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tabstops.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/style.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QWindow>

using namespace Qt::StringLiterals;
using Gui::PageId;

/// The parts of the window around the pages: header, App Drawer, hint.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Gui::Style::apply(*qApp, Gui::Style::Scheme::Light); }

    void init()
    {
        m_window = std::make_unique<Gui::MainWindow>(Gui::AccountMode::Live);
        for (const PageId page :
             {PageId::Home, PageId::Clients, PageId::Classes, PageId::Activity, PageId::Setup,
              PageId::Integrations, PageId::ConstantContact, PageId::Settings}) {
            m_window->addPage(page, [this, page](QWidget *parent) {
                m_made.append(page);
                auto *content = new QWidget(parent);
                content->setFocusPolicy(Qt::StrongFocus);
                return content;
            });
        }
        m_made.clear();
        m_window->setChip(u"Up to date"_s, Core::Tone::Success);
        m_window->showPage(PageId::Clients);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void createsAPageWhenItIsFirstShown()
    {
        QCOMPARE(m_made, QList<PageId>{PageId::Clients});
        m_window->showPage(PageId::Classes);
        m_window->showPage(PageId::Clients);
        QCOMPARE(m_made, (QList<PageId>{PageId::Clients, PageId::Classes}));
    }

    void opensTheDrawerWithAKeyAndGivesItTheFocus()
    {
        openDrawer();
        QVERIFY(find<QLineEdit>("drawerSearch")->hasFocus());
    }

    void closesTheDrawerWithEscape()
    {
        openDrawer();
        QTest::keyClick(find<QLineEdit>("drawerSearch"), Qt::Key_Escape);
        QTRY_VERIFY(!find("appDrawer")->isVisible());
        QVERIFY(find("appDrawerButton")->hasFocus());
        QCOMPARE(m_window->currentPage(), PageId::Clients);
    }

    void selectsAnEntryByTypingItsName()
    {
        openDrawer();
        QTest::keyClicks(find("drawerSearch"), u"class"_s);
        QVERIFY(!find("drawerSetup")->isVisible());
        QTest::keyClick(find("drawerSearch"), Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), PageId::Classes);
        QTRY_VERIFY(!find("appDrawer")->isVisible());
    }

    void findsAPageBehindAMenu()
    {
        openDrawer();
        QVERIFY(!find("drawerConstantContact")->isVisible());
        QTest::keyClicks(find("drawerSearch"), u"const"_s);
        QVERIFY(find("drawerConstantContact")->isVisible());
        find<QLineEdit>("drawerSearch")->clear();
        QVERIFY(!find("drawerConstantContact")->isVisible());
        QTest::keyClicks(find("drawerSearch"), u"const"_s);
        QTest::keyClick(find("drawerSearch"), Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), PageId::ConstantContact);
    }

    void findsTheSettingsByTheirWords_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word :
             {"settings", "tray", "notif", "session", "interval", "language", "appearance", "folder"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }
    void findsTheSettingsByTheirWords()
    {
        QFETCH(QString, word);
        openDrawer();
        QVERIFY(!find("drawerSettings")->isVisible());
        QTest::keyClicks(find("drawerSearch"), word);
        QTest::keyClick(find("drawerSearch"), Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), PageId::Settings);
    }

    void findsHelpByItsText_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("title");
        QTest::newRow("words in another order") << u"business disconnect"_s << u"Disconnect your business"_s;
        QTest::newRow("a question") << u"why not on the list"_s << u"The Clients page"_s;
        QTest::newRow("the beginning of a word") << u"credent"_s << u"Connect your business"_s;
    }
    void findsHelpByItsText()
    {
        QFETCH(const QString, search);
        QFETCH(const QString, title);
        openDrawer();
        QTest::keyClicks(find("drawerSearch"), search);
        m_window->setFoundClients({});
        QStringList found;
        for (const auto *button : find("appDrawer")->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->objectName().startsWith("drawer"_L1))
                found.append(button->text());
        }
        QVERIFY2(found.contains(u"Help: "_s + title), qPrintable(found.join(u", ")));
        // A name is not found within the words of the help.
        find<QLineEdit>("drawerSearch")->setText(u"redentials"_s);
        m_window->setFoundClients({});
        QVERIFY(find("drawerNothing")->isVisible());
    }

    void findsAClientWhoseNameIsAWordOfTheHelp()
    {
        QSignalSpy opened(m_window.get(), &Gui::MainWindow::profileRequested);
        openDrawer();
        QTest::keyClicks(find("drawerSearch"), u"will"_s);
        Domain::ClientEntry will;
        will.client.id = {7};
        will.client.firstName = u"Will"_s;
        m_window->setFoundClients({will});
        QTest::keyClick(find("drawerSearch"), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void findsClientsAndOpensTheProfile()
    {
        QSignalSpy asked(m_window.get(), &Gui::MainWindow::clientSearchRequested);
        QSignalSpy opened(m_window.get(), &Gui::MainWindow::profileRequested);
        openDrawer();
        QTest::keyClicks(find("drawerSearch"), u"jane"_s);
        QCOMPARE(asked.last().first().toString(), u"jane"_s);
        Domain::ClientEntry jane;
        jane.client.id = {7};
        jane.client.firstName = u"Jane"_s;
        jane.client.lastName = u"Winter & Sons"_s;
        jane.client.email = u"jane@example.com"_s;
        m_window->setFoundClients({jane});
        QCOMPARE(find("drawerClient")->accessibleName(), u"Jane Winter & Sons – jane@example.com"_s);
        QTest::keyClick(find("drawerSearch"), Qt::Key_Down);
        QVERIFY(find("drawerClient")->hasFocus());
        QTest::keyClick(find("drawerClient"), Qt::Key_Space);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<Domain::ClientId>(), Domain::ClientId{7});
        QTRY_VERIFY(!find("appDrawer")->isVisible());
    }

    void saysThatNothingWasFoundOnceTheClientsAreKnown()
    {
        openDrawer();
        const auto *nothing = find<QLabel>("drawerNothing");
        QTest::keyClicks(find("drawerSearch"), u"xyz"_s);
        QVERIFY(!nothing->isVisible());
        m_window->setFoundClients({});
        QVERIFY(nothing->isVisible());
        find<QLineEdit>("drawerSearch")->clear();
        QVERIFY(!nothing->isVisible());
    }

    void reachesEveryEntryWithArrowKeys()
    {
        openDrawer();
        for (const char *name :
             {"drawerHome", "drawerClients", "drawerClasses", "drawerActivity", "drawerSetup"}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
            QVERIFY2(find(name)->hasFocus(), name);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(m_window->currentPage(), PageId::Setup);
    }

    void keepsTheFocusWithinTheOpenDrawer()
    {
        openDrawer();
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(find("appDrawer")->isAncestorOf(QApplication::focusWidget()));
        }
    }

    void opensTheSearchOfTheDrawerWithCtrlK()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(find("appDrawer") && find("appDrawer")->isVisible());
        QVERIFY(find<QLineEdit>("drawerSearch")->hasFocus());
    }

    void closesWithCtrlQ()
    {
        const QSignalSpy quit(m_window.get(), &Gui::MainWindow::quitRequested);
        QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(quit.size(), 1);
    }

    void openDrawerIsADialogThatHidesTheRest()
    {
        QAccessibleInterface *content = QAccessible::queryAccessibleInterface(m_window->centralWidget());
        QVERIFY(content->childCount() > 1);
        openDrawer();
        QCOMPARE(content->childCount(), 1);
        QAccessibleInterface *drawer = content->child(0);
        QCOMPARE(drawer->role(), QAccessible::Dialog);
        QVERIFY(drawer->state().modal);
        QCOMPARE(drawer->text(QAccessible::Name), u"App Drawer"_s);
        QCOMPARE(content->indexOfChild(drawer), 0);
        QTest::keyClick(find("drawerSearch"), Qt::Key_Escape);
        QVERIFY(content->childCount() > 1);
    }

    void pagesHaveNames()
    {
        for (const PageId page : {PageId::Classes, PageId::ConstantContact})
            m_window->showPage(page);
        const auto *stack = find<QStackedWidget>("pageStack");
        QCOMPARE(stack->currentWidget()->accessibleName(), u"Constant Contact"_s);
        m_window->showPage(PageId::Classes);
        QCOMPARE(stack->currentWidget()->accessibleName(), u"Classes"_s);
    }

    // Not on the breadcrumb, nor on a control that was disabled meanwhile.
    void givesTheFocusToTheFirstUsableControlOfAPage()
    {
        QPushButton *first = nullptr;
        QPushButton *second = nullptr;
        m_window->addPage(PageId::Setup, [&](QWidget *parent) {
            auto *content = new QWidget(parent);
            first = new QPushButton(u"First"_s, content);
            second = new QPushButton(u"Second"_s, content);
            return content;
        });
        m_window->showPage(PageId::Setup);
        QVERIFY(first->hasFocus());
        m_window->showPage(PageId::Clients);
        first->setEnabled(false);
        m_window->showPage(PageId::Setup);
        QVERIFY(second->hasFocus());
    }

    void tabsThroughTheHeaderFromLeftToRight()
    {
        m_window->showPage(PageId::ConstantContact);
        QTRY_VERIFY(find("crumb1")->isVisible());
        QStringList names;
        for (const QWidget *stop : Support::tabStops(*m_window))
            names << stop->objectName();
        const qsizetype drawer = names.indexOf("appDrawerButton"_L1);
        QCOMPARE(names.mid(drawer, 3), (QStringList{u"appDrawerButton"_s, u"crumb0"_s, u"crumb1"_s}));
    }

    void goesBackWithTheBreadcrumb()
    {
        m_window->showPage(PageId::ConstantContact);
        QTRY_COMPARE(find<QLabel>("currentCrumb")->text(), u"Constant Contact"_s);
        QTest::mouseClick(find("crumb0"), Qt::LeftButton);
        QCOMPARE(m_window->currentPage(), PageId::Setup);
    }

    void goesBackAndForwardThroughTheVisitedPages()
    {
        m_window->showPage(PageId::Classes);
        m_window->showPage(PageId::ConstantContact);
        const auto press = [this](Qt::Key key) {
            QTest::keyClick(m_window.get(), key, Qt::AltModifier);
            return m_window->currentPage();
        };
        QCOMPARE(press(Qt::Key_Left), PageId::Classes);
        QCOMPARE(press(Qt::Key_Left), PageId::Clients);
        QCOMPARE(press(Qt::Key_Left), PageId::Clients);
        QCOMPARE(press(Qt::Key_Right), PageId::Classes);
        QCOMPARE(press(Qt::Key_Right), PageId::ConstantContact);
        QCOMPARE(press(Qt::Key_Right), PageId::ConstantContact);
        QCOMPARE(press(Qt::Key_Left), PageId::Classes);
        m_window->showPage(PageId::Activity); // another way forward
        QCOMPARE(press(Qt::Key_Right), PageId::Activity);
        QCOMPARE(press(Qt::Key_Left), PageId::Classes);
    }

    void goesUpFromTheFirstPage()
    {
        Gui::MainWindow window(Gui::AccountMode::Live);
        for (const PageId page : {PageId::Setup, PageId::Integrations, PageId::ConstantContact})
            window.addPage(page, [](QWidget *parent) { return new QWidget(parent); });
        window.showPage(PageId::ConstantContact);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.currentPage(), PageId::Integrations);
    }

    void goesBackAndForwardWithTheMouse()
    {
        m_window->showPage(PageId::Classes);
        QTest::mouseClick(m_window->windowHandle(), Qt::BackButton, {}, QPoint(200, 300));
        QCOMPARE(m_window->currentPage(), PageId::Clients);
        QTest::mouseClick(m_window->windowHandle(), Qt::ForwardButton, {}, QPoint(200, 300));
        QCOMPARE(m_window->currentPage(), PageId::Classes);
    }

    void staysOnThePageBehindTheDrawer()
    {
        m_window->showPage(PageId::Classes);
        openDrawer();
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->currentPage(), PageId::Classes);
    }

    void showsTheHintOnlyOutsideSetup()
    {
        m_window->setHint(u"Not connected yet."_s);
        QVERIFY(find("hintBar")->isVisible());
        QTest::mouseClick(find("hintButton"), Qt::LeftButton);
        QCOMPARE(m_window->currentPage(), PageId::ConstantContact);
        QVERIFY(!find("hintBar")->isVisible());
    }

    void everyButtonHasAnAccessibleName()
    {
        openDrawer();
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            // The icons inside a search field belong to Qt.
            if (button->isVisible() && !qobject_cast<QLineEdit *>(button->parent()))
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         qPrintable(button->objectName()));
        }
    }

private:
    template <typename Widget = QWidget> Widget *find(const char *name)
    {
        // The breadcrumb is rebuilt on each change; only the visible one counts.
        const auto all = m_window->findChildren<Widget *>(QLatin1StringView(name));
        for (Widget *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return all.value(0);
    }

    void openDrawer()
    {
        QTest::keyClick(m_window.get(), Qt::Key_M, Qt::AltModifier);
        QTRY_VERIFY(find("appDrawer") && find("appDrawer")->isVisible());
        QTRY_COMPARE(find("appDrawer")->x(), 0);
    }

    std::unique_ptr<Gui::MainWindow> m_window;
    QList<PageId> m_made;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
