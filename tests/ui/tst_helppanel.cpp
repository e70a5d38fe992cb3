// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tabstops.h"
#include "ui/shell/appdrawer.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/style.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Gui::HelpTopic;
using Gui::HelpTopics;
using Gui::PageId;

/// The help beside the pages.
class HelpPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Gui::Style::apply(*qApp, Gui::Style::Scheme::Light); }
    void init();

    void opensAndClosesWithF1();
    void closesWithEscapeAndGivesTheFocusBack();
    void closesWithEscapeOnThePage();
    void opensWithTheButtonInTheHeader();
    void showsTheTopicOfThePage();
    void keepsAChosenTopicOnOtherPages();
    void everyTopicHasATitleAndAText();
    void stepsToConnectAreNumberedInTheWordsOfTheScreen();
    void isFoundByTheSearchOfTheDrawer();
    void standsBesideThePageIfThereIsRoom();
    void isMadeAgainInAnotherLanguage();
    void tabReachesItAfterThePage();

private:
    template <typename Widget = QWidget> Widget *find(const char *name)
    {
        return m_window->findChild<Widget *>(QLatin1StringView(name));
    }
    [[nodiscard]] bool isOpen()
    {
        const auto *panel = find("helpPanel");
        return panel && panel->isVisible();
    }
    void pressF1() { QTest::keyClick(m_window.get(), Qt::Key_F1); }
    [[nodiscard]] QString title() { return find<QLabel>("helpTitle")->text(); }

    std::unique_ptr<Gui::MainWindow> m_window;
};

void HelpPanelTest::init()
{
    m_window = std::make_unique<Gui::MainWindow>(Gui::AccountMode::Live);
    for (const PageId page :
         {PageId::Home, PageId::Clients, PageId::Classes, PageId::Activity, PageId::Setup,
          PageId::ClientReports, PageId::ClientFields, PageId::Integrations, PageId::ConstantContact}) {
        m_window->addPage(page, [page](QWidget *parent) {
            auto *content = new QWidget(parent);
            auto *button = new QPushButton(u"A button of the page"_s, content);
            button->setObjectName(u"button%1"_s.arg(static_cast<int>(page)));
            return content;
        });
    }
    m_window->showPage(PageId::Clients);
    m_window->resize(1300, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void HelpPanelTest::opensAndClosesWithF1()
{
    QVERIFY(!isOpen());
    pressF1();
    QVERIFY(isOpen());
    QVERIFY(find("helpText")->hasFocus());
    pressF1();
    QVERIFY(!isOpen());
}

void HelpPanelTest::closesWithEscapeAndGivesTheFocusBack()
{
    QWidget *before = QApplication::focusWidget();
    QVERIFY(before);
    for (const char *part : {"helpText", "helpTopics", "helpClose"}) {
        pressF1();
        find(part)->setFocus();
        QTest::keyClick(find(part), Qt::Key_Escape);
        QVERIFY2(!isOpen(), part);
        QCOMPARE(QApplication::focusWidget(), before);
    }
}

void HelpPanelTest::closesWithEscapeOnThePage()
{
    pressF1();
    QWidget *button = find("button2");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Escape);
    QVERIFY(!isOpen());
    QVERIFY(button->hasFocus());
}

void HelpPanelTest::opensWithTheButtonInTheHeader()
{
    auto *button = find<QToolButton>("helpButton");
    QCOMPARE(button->accessibleName(), u"Help"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(isOpen());
    QVERIFY(button->isChecked());
    QTest::mouseClick(find("helpClose"), Qt::LeftButton);
    QVERIFY(!isOpen());
    QVERIFY(!button->isChecked());
}

void HelpPanelTest::showsTheTopicOfThePage()
{
    pressF1();
    QCOMPARE(title(), u"The Clients page"_s);
    m_window->showPage(PageId::Activity);
    QCOMPARE(title(), u"The Activity page"_s);
    m_window->showPage(PageId::ConstantContact);
    QCOMPARE(title(), u"Connect your business"_s);
    QCOMPARE(find<QListWidget>("helpTopics")->currentItem()->text(), title());
}

// The steps to connect lead through several pages.
void HelpPanelTest::keepsAChosenTopicOnOtherPages()
{
    pressF1();
    auto *topics = find<QListWidget>("helpTopics");
    topics->setFocus();
    QTest::keyClick(topics, Qt::Key_Home);
    QCOMPARE(title(), u"Connect your business"_s);
    m_window->showPage(PageId::Setup);
    QCOMPARE(title(), u"Connect your business"_s);
    pressF1();
    pressF1();
    QCOMPARE(title(), u"The Setup menu"_s);
}

void HelpPanelTest::everyTopicHasATitleAndAText()
{
    pressF1();
    auto *topics = find<QListWidget>("helpTopics");
    QCOMPARE(topics->count(), HelpTopics::all().size());
    QSet<QString> titles;
    for (int row = 0; row < topics->count(); ++row) {
        topics->setCurrentRow(row);
        titles.insert(title());
        const QString text = find<QTextBrowser>("helpText")->toPlainText();
        QVERIFY2(text.size() > 100, qPrintable(title()));
        // What Markdown did not understand would be shown as it is.
        for (const char *mark : {"**", "####", "- "})
            QVERIFY2(!text.contains(QLatin1StringView(mark)), qPrintable(text));
    }
    QCOMPARE(titles.size(), topics->count());
}

void HelpPanelTest::stepsToConnectAreNumberedInTheWordsOfTheScreen()
{
    const QString text = HelpTopics::text(HelpTopic::Connect);
    qsizetype at = 0;
    for (const QString &step :
         {u"1. Click the **App Drawer** button."_s, u"2. In the App Drawer, click **Setup**"_s,
          u"3. On the Setup menu, click **Integrations**"_s,
          u"4. On the Integrations menu, click **Constant Contact**"_s, u"5. Click **CONNECT BUSINESS**"_s,
          u"6. "_s, u"7. Click **Choose list**"_s, u"8. "_s, u"9. Click **SAVE**"_s}) {
        at = text.indexOf(step, at);
        QVERIFY2(at >= 0, qPrintable(step));
    }
    QVERIFY(HelpTopics::text(HelpTopic::Disconnect).contains(u"5. Click the **X** to the right"_s));
}

void HelpPanelTest::isFoundByTheSearchOfTheDrawer()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(find("drawerSearch") && find("drawerSearch")->isVisible());
    pressF1(); // nothing opens below the drawer
    QVERIFY(!isOpen());
    QTest::keyClicks(find("drawerSearch"), u"mailchimp"_s);
    QTest::keyClick(find("drawerSearch"), Qt::Key_Return);
    QVERIFY(isOpen());
    QCOMPARE(title(), u"Other mailing list integrations"_s);
    QVERIFY(find("helpText")->hasFocus());
    m_window->showPage(PageId::Setup);
    QCOMPARE(title(), u"Other mailing list integrations"_s);
}

void HelpPanelTest::standsBesideThePageIfThereIsRoom()
{
    const auto *stack = find("pageStack");
    const auto *panel = [this] {
        pressF1();
        return find("helpPanel");
    }();
    QTRY_COMPARE(stack->geometry().right() + 1, panel->x());
    QCOMPARE(panel->geometry().right(), m_window->centralWidget()->rect().right());
    QCOMPARE(panel->height(), stack->height());
    m_window->resize(820, 600); // too narrow: over the page
    QTRY_COMPARE(stack->width(), m_window->centralWidget()->width());
    QTRY_COMPARE(panel->geometry().right(), m_window->centralWidget()->rect().right());
    m_window->resize(1300, 800);
    QTRY_COMPARE(stack->geometry().right() + 1, panel->x());
    pressF1();
    QTRY_COMPARE(stack->width(), m_window->centralWidget()->width());
}

void HelpPanelTest::isMadeAgainInAnotherLanguage()
{
    pressF1();
    find<QListWidget>("helpTopics")->setCurrentRow(1);
    const QPointer<QWidget> before = find("helpPanel");
    m_window->remake();
    QVERIFY(!before);
    QVERIFY(isOpen());
    QCOMPARE(title(), u"Disconnect your business"_s);
    QVERIFY(find<QToolButton>("helpButton")->isChecked());
}

void HelpPanelTest::tabReachesItAfterThePage()
{
    pressF1();
    const auto order = [this] {
        QStringList names;
        for (const QWidget *stop : Support::tabStops(*m_window))
            names << stop->objectName();
        while (names.contains("appDrawerButton"_L1) && names.first() != "appDrawerButton"_L1)
            names.append(names.takeFirst());
        return names;
    };
    const QStringList panel{u"helpClose"_s, u"helpText"_s, u"helpTopics"_s};
    QCOMPARE(order(),
             (QStringList{u"appDrawerButton"_s, u"statusChip"_s, u"helpButton"_s, u"button2"_s} + panel));
    m_window->showPage(PageId::Classes); // created after the panel
    QCOMPARE(order(),
             (QStringList{u"appDrawerButton"_s, u"statusChip"_s, u"helpButton"_s, u"button3"_s} + panel));
}

QTEST_MAIN(HelpPanelTest)
#include "tst_helppanel.moc"
