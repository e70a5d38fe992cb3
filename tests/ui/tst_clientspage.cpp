// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation.h"
#include "presenters/clientspresenter.h"
#include "presenters/consentwording.h"
#include "store/directory/customfields.h"
#include "support/tabstops.h"
#include "support/testdirectory.h"
#include "support/testworkbook.h"
#include "ui/dialogs/documentsfolder.h"
#include "ui/dialogs/importdialog.h"
#include "ui/pages/clientspage.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;
using Domain::Subscription;
using Presenters::ClientsPresenter;
using Presenters::ClientTableModel;

namespace {

/// The page with a separate studio.
struct Page
{
    Page()
        : presenter(studio.database())
    {
    }
    void open()
    {
        page = std::make_unique<Gui::ClientsPage>(presenter);
        page->resize(1000, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(presenter.loadState() != Core::LoadState::Loading);
    }

    template <typename T> T *part(const char *name) { return page->findChild<T *>(QLatin1StringView(name)); }
    QLineEdit *line(const char *name) { return part<QLineEdit>(name); }
    QTableView *table() { return part<QTableView>("clientsTable"); }
    void click(const char *name)
    {
        auto *button = part<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char *name, const QString &text)
    {
        QVERIFY2(line(name), name);
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    }
    QString cell(int row, int column) { return presenter.clients().index(row, column).data().toString(); }
    bool isOpen(const char *dialog)
    {
        const auto *window = part<QDialog>(dialog);
        return window && window->isVisible();
    }
    /// Opens the profile of the first client.
    void openFirst()
    {
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Return);
    }
    /// Chooses a report for import and waits for the preview.
    void read(const QByteArray &report)
    {
        chooseReport(report);
        QTRY_VERIFY(part<QPushButton>("importRowsButton")->isVisible());
    }
    void chooseReport(const QByteArray &report)
    {
        click("importButton");
        QTRY_VERIFY(isOpen("importDialog"));
        click("chooseFileButton");
        auto *files = part<QFileDialog>("importFileDialog");
        QTRY_VERIFY(files && files->isVisible());
        files->selectFile(studio.file(u"report.csv"_s, report));
        QMetaObject::invokeMethod(files, "accept");
    }
    /// Drags to a widget of the page, as the window system does.
    void dragTo(const QWidget *widget, QMimeData &data)
    {
        m_place = widget->mapTo(page.get(), widget->rect().center());
        QDragEnterEvent enter(m_place, kActions, &data, Qt::LeftButton, Qt::NoModifier);
        QDragMoveEvent move(m_place, kActions, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page->windowHandle(), &enter);
        QCoreApplication::sendEvent(page->windowHandle(), &move);
    }
    /// Drops where dragTo() has dragged to.
    void drop(QMimeData &data)
    {
        QDropEvent drop(m_place, kActions, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page->windowHandle(), &drop);
    }
    void leave()
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(page->windowHandle(), &event);
    }
    /// A client who can be invited back, in a connected studio.
    Domain::ClientId wantedBack()
    {
        presenter.setService(u"the service"_s);
        studio.connectTo(u"the service"_s);
        const auto id = studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
        studio.wantBack(id);
        return id;
    }
    /// Whether the profile is open and filled.
    bool profileReady()
    {
        return isOpen("clientDialog") && part<QPushButton>("saveClientButton")->isEnabled();
    }

    Support::TestDirectory studio;
    ClientsPresenter presenter;
    std::unique_ptr<Gui::ClientsPage> page;

private:
    static constexpr Qt::DropActions kActions = Qt::CopyAction | Qt::MoveAction;
    QPoint m_place;
};

} // namespace

class ClientsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersToAddTheFirstClient();
    void opensAnEmptyProfileWithItsShortcut();
    void addsAClient();
    void editsAClientWithTheKeyboard();
    void recordsAnAnswerFromTheProfile_data();
    void recordsAnAnswerFromTheProfile();
    void recordsNothingIfTheAnswerIsUnchanged();
    void showsTheHistoryOfAnswers();
    void showsAnErrorNextToTheField();
    void acceptsABirthdayOrNone();
    void asksBeforeDiscardingChanges();
    void closesWithoutAskingIfNothingChanged();
    void namesTheClientsWhoShareTheAddress();
    void explainsWhyAClientIsNotOnTheList();
    void invitesAClientBackAfterAQuestion();
    void showsThatTheInvitationFailed();
    void addsACustomFieldFromTheProfile();
    void removesAClientAfterConfirmation();
    void keepsAClientIfRemovalIsCancelled();
    void deactivatesAClient();
    void undoesARemovalWithOneClick();
    void undoesADeactivationWithOneClick();
    void putsARemovedClientBack();
    void deletesARemovedClientForGood();
    void noticesADeletionAfterTheDialogIsClosed();
    void findsAClientBySearching();
    void typingInTheTableFillsTheSearch();
    void filterShowsTheClientsItCounts();
    void claimsNothingOfTheListWhileNotConnected();
    void tabsOnlyThroughWhatIsVisible_data();
    void tabsOnlyThroughWhatIsVisible();
    void importsAReportAndListsRejectedRows();
    void newFieldsOfAReportAreKeptHereIfTheBoxIsUnticked();
    void leadsFromTheTotalsToTheRejectedRows();
    void importsAReportThatIsDropped_data();
    void importsAReportThatIsDropped();
    void refusesADropThatIsNoReport_data();
    void refusesADropThatIsNoReport();
    void takesNoDropWhileADialogIsOpen();
    void textCanBeDroppedIntoTheSearch();
    void savesRefusedRowsFromThePreviewAndTheResult();
    void deactivatesMissingClientsOnlyIfChosen();
    void asksBeforeManyAreDeactivated();
    void readsAReportAgainAsTheOwnerSays();
    void showsThePeopleOfAReportAndDecidesAboutThem();
    void readsAnotherSheetIfTheFirstHasNoClients();
    void changesTheMeaningOfAColumnByKeyboard();
    void columnThatSaysNoKeepsItsMeaning();
    void columnThatWasChosenWronglyCanBeChosenAgain();
    void undoesAnImportFromItsResult();
    void undoesTheLastImportFromTheMenu();
    void leavesAnImportIfUndoingIsCancelled();
    void exportsClients();
    void readsOnlyTheVisibleRows();
    void showsTheFilterThatWasSetBeforeItWasOpened();
    void usesSingularAndPluralForms();
};

void ClientsPageTest::claimsNothingOfTheListWhileNotConnected()
{
    Page page;
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    const auto *listed = page.part<QPushButton>("filter_on_list");
    QCOMPARE(listed->toolTip(), u"Was on the list when the business was last connected."_s);
    page.presenter.setBusiness(Presenters::Business::Connected);
    QCOMPARE(listed->toolTip(), u"Is on the list in Constant Contact, and every change was sent."_s);
}

void ClientsPageTest::offersToAddTheFirstClient()
{
    Page page;
    page.open();
    QVERIFY(!page.table()->isVisible());
    page.click("addFirstClientButton");
    QTRY_VERIFY(page.profileReady());
}

void ClientsPageTest::opensAnEmptyProfileWithItsShortcut()
{
    Page page;
    page.open();
    QTest::keyClick(page.line("clientsSearch")->window(), Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(page.profileReady());
}

void ClientsPageTest::addsAClient()
{
    Page page;
    page.open();
    QSignalSpy changed(&page.presenter, &ClientsPresenter::clientsChanged);
    page.click("addClientButton");
    QTRY_VERIFY(page.profileReady());
    page.type("firstName", u"Anna"_s);
    page.type("lastName", u"Young"_s);
    page.type("email", u"anna@example.com"_s);
    page.type("city", u"Halifax"_s);
    page.click("saveClientButton");
    QTRY_VERIFY(!page.isOpen("clientDialog"));
    QTRY_COMPARE(page.presenter.clients().rowCount(), 1);
    QTRY_COMPARE(page.cell(0, ClientTableModel::Name), u"Anna Young"_s);
    QTRY_COMPARE(changed.size(), 1);
    QTRY_VERIFY(page.table()->isVisible());
    const auto id = page.presenter.clients().entryAt(0)->client.id;
    QCOMPARE(page.studio.client(id).city, u"Halifax"_s);
    QCOMPARE(page.studio.client(id).subscribed, Subscription::NeverAsked);
}

void ClientsPageTest::editsAClientWithTheKeyboard()
{
    Page page;
    const auto id = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    page.line("clientsSearch")->setFocus();
    QTest::keyClick(page.line("clientsSearch"), Qt::Key_Down);
    QVERIFY(page.table()->hasFocus());
    QTest::keyClick(page.table(), Qt::Key_Return);
    QTRY_VERIFY(page.profileReady());
    page.type("phone", u"555 0100"_s);
    QTest::keyClick(page.line("phone"), Qt::Key_Return);
    QTRY_VERIFY(!page.isOpen("clientDialog"));
    QCOMPARE(page.studio.client(id).phone, u"555 0100"_s);
    QTRY_COMPARE(page.cell(0, ClientTableModel::Phone), u"555 0100"_s);
}

void ClientsPageTest::recordsAnAnswerFromTheProfile_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<Subscription>("answer");
    QTest::newRow("yes") << u"consentYes"_s << Subscription::Yes;
    QTest::newRow("no") << u"consentNo"_s << Subscription::No;
}

void ClientsPageTest::recordsAnAnswerFromTheProfile()
{
    QFETCH(QString, button);
    QFETCH(Subscription, answer);
    Page page;
    const auto id = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    page.table()->selectRow(0);
    page.click("editClientButton");
    QTRY_VERIFY(page.profileReady());
    QVERIFY(page.part<QLabel>("consentQuestion")->text().contains(Presenters::defaultConsentWording()));
    page.click(button.toLatin1().constData());
    page.click("saveClientButton");
    QTRY_VERIFY(!page.isOpen("clientDialog"));
    const auto ledger = page.studio.ledger(id);
    QCOMPARE(ledger.size(), 1);
    QCOMPARE(ledger.first().answer, answer);
    QCOMPARE(ledger.first().source, Domain::ConsentSource::Profile);
    QCOMPARE(ledger.first().wording, Presenters::defaultConsentWording());
}

void ClientsPageTest::recordsNothingIfTheAnswerIsUnchanged()
{
    Page page;
    const auto id = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.studio.answer(id, Subscription::Yes);
    page.open();
    page.table()->selectRow(0);
    page.click("editClientButton");
    QTRY_VERIFY(page.profileReady());
    QVERIFY(page.part<QRadioButton>("consentYes")->isChecked());
    page.click("consentNo");
    page.click("consentYes");
    page.click("saveClientButton");
    QTRY_VERIFY(!page.isOpen("clientDialog"));
    QCOMPARE(page.studio.ledger(id).size(), 1);
}

void ClientsPageTest::showsTheHistoryOfAnswers()
{
    Page page;
    const auto id = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.studio.answer(id, Subscription::Yes);
    page.studio.clock.advance(std::chrono::hours(1));
    page.studio.answer(id, Subscription::No);
    page.open();
    page.table()->selectRow(0);
    page.click("editClientButton");
    QTRY_VERIFY(page.profileReady());
    const auto *history = page.part<QTableView>("consentHistory");
    QVERIFY(history->isVisible());
    QCOMPARE(history->model()->rowCount(), 2);
    QCOMPARE(history->model()->index(0, 1).data().toString(), u"No"_s);
    QCOMPARE(history->model()->index(1, 1).data().toString(), u"Yes"_s);
}

void ClientsPageTest::showsAnErrorNextToTheField()
{
    Page page;
    page.open();
    page.click("addClientButton");
    QTRY_VERIFY(page.profileReady());
    page.type("email", u"anna@"_s);
    page.click("saveClientButton");
    QVERIFY(page.part<QLabel>("emailFault")->isVisible());
    QVERIFY(page.line("email")->hasFocus());
    page.type("email", u"anna@example.com"_s);
    QVERIFY(!page.part<QLabel>("emailFault")->isVisible());
    QCOMPARE(page.studio.clientCount(), 0);
}

void ClientsPageTest::acceptsABirthdayOrNone()
{
    Page page;
    const auto id = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    for (const auto &[typed, stored] :
         {std::pair{u"1984-5-23"_s, QDate(1984, 5, 23)}, {QString(), QDate()}}) {
        page.table()->selectRow(0);
        page.click("editClientButton");
        QTRY_VERIFY(page.profileReady());
        page.line("birthday")->clear();
        page.type("birthday", u"soon"_s);
        page.click("saveClientButton");
        QVERIFY(page.part<QLabel>("birthdayFault")->isVisible());
        page.line("birthday")->clear();
        page.type("birthday", typed);
        page.click("saveClientButton");
        QTRY_VERIFY(!page.isOpen("clientDialog"));
        QCOMPARE(page.studio.client(id).birthday, stored);
    }
}

void ClientsPageTest::asksBeforeDiscardingChanges()
{
    Page page;
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    page.table()->selectRow(0);
    page.click("editClientButton");
    QTRY_VERIFY(page.profileReady());
    page.type("city", u"Halifax"_s);
    QTest::keyClick(page.line("city"), Qt::Key_Escape);
    QTRY_VERIFY(page.isOpen("unsavedChanges"));
    auto *box = page.part<QMessageBox>("unsavedChanges");
    QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(!page.isOpen("unsavedChanges"));
    QVERIFY(page.isOpen("clientDialog"));

    page.click("cancelClientButton");
    QTRY_VERIFY(page.isOpen("unsavedChanges"));
    box = page.part<QMessageBox>("unsavedChanges");
    QTest::mouseClick(box->button(QMessageBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!page.isOpen("clientDialog"));
    QCOMPARE(page.studio.client(page.presenter.clients().entryAt(0)->client.id).city, u"Halifax"_s);
}

void ClientsPageTest::closesWithoutAskingIfNothingChanged()
{
    Page page;
    page.open();
    page.click("addClientButton");
    QTRY_VERIFY(page.profileReady());
    page.click("cancelClientButton");
    QTRY_VERIFY(!page.isOpen("clientDialog"));
    QVERIFY(!page.isOpen("unsavedChanges"));
}

void ClientsPageTest::namesTheClientsWhoShareTheAddress()
{
    Page page;
    page.studio.add(u"Ben"_s, u"Adler"_s, u"family@example.com"_s);
    page.open();
    page.click("addClientButton");
    QTRY_VERIFY(page.profileReady());
    QVERIFY(!page.part<QLabel>("consentNote")->isVisible());
    page.type("email", u"Family@example.com"_s);
    QTRY_VERIFY(page.part<QLabel>("consentNote")->isVisible());
    QVERIFY(page.part<QLabel>("consentNote")->text().contains("Ben Adler"_L1));
}

void ClientsPageTest::explainsWhyAClientIsNotOnTheList()
{
    Page page;
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    page.openFirst();
    QTRY_VERIFY(page.profileReady());
    QVERIFY(page.part<QLabel>("clientReason")->text().contains("not asked"_L1));
    QVERIFY(page.part<QLabel>("clientRemedy")->text().contains("Ask"_L1));
    QVERIFY(!page.part<QPushButton>("askBackButton")->isVisible());
}

void ClientsPageTest::invitesAClientBackAfterAQuestion()
{
    Page page;
    const auto id = page.wantedBack();
    page.open();
    page.openFirst();
    QTRY_VERIFY(page.profileReady());
    page.type("city", u"Halifax"_s);
    QSignalSpy wanted(&page.presenter, &ClientsPresenter::askBackRequested);
    QVERIFY(QTest::qWaitForWindowActive(page.part<QDialog>("clientDialog")));
    QTest::keyClick(page.line("city"), Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(page.isOpen("askBackConfirmation"));
    page.click("confirmButton");
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Domain::ClientId>(), id);
    QVERIFY(!page.part<QPushButton>("askBackButton")->isEnabled());

    page.studio.changeAddressRecord(id, [at = page.studio.clock.now()](Domain::AddressRecord &addressRecord) {
        addressRecord.askBack = Domain::AskBack::Sent;
        addressRecord.askedBackAt = at;
    });
    page.presenter.takeAskBack(id, {});
    QTRY_VERIFY(!page.part<QPushButton>("askBackButton")->isVisible());
    QVERIFY(page.part<QLabel>("clientReason")->text().contains("was sent"_L1));
    QCOMPARE(page.line("city")->text(), u"Halifax"_s);
}

void ClientsPageTest::showsThatTheInvitationFailed()
{
    Page page;
    const auto id = page.wantedBack();
    page.open();
    page.openFirst();
    QTRY_VERIFY(page.profileReady());
    page.click("askBackButton");
    QTRY_VERIFY(page.isOpen("askBackConfirmation"));
    page.click("confirmButton");
    page.presenter.takeAskBack(id, Core::Error{Core::Error::Kind::Network, u"Not there."_s, {}, {}});
    QTRY_VERIFY(page.part<QWidget>("clientFailure")->isVisible());
    QTRY_VERIFY(page.part<QPushButton>("askBackButton")->isEnabled());
}

void ClientsPageTest::addsACustomFieldFromTheProfile()
{
    Page page;
    page.open();
    page.click("addClientButton");
    QTRY_VERIFY(page.profileReady());
    page.type("lastName", u"Young"_s);
    page.click("addFieldButton");
    QTRY_VERIFY(page.isOpen("customFieldDialog"));
    page.type("fieldLabel", u"Locker"_s);
    page.part<QComboBox>("fieldType")->setCurrentIndex(1);
    page.click("addFieldOk");
    QTRY_VERIFY(!page.isOpen("customFieldDialog"));
    QCOMPARE(page.line("lastName")->text(), u"Young"_s);
    page.type("customField0", u"twelve"_s);
    page.click("saveClientButton");
    QTRY_VERIFY(page.part<QLabel>("customField0Fault")->isVisible());
    page.type("customField0", u"12"_s);
    page.click("saveClientButton");
    QTRY_VERIFY(!page.isOpen("clientDialog"));
    QTRY_COMPARE(page.presenter.clients().rowCount(), 1);
    QCOMPARE(page.presenter.clients().entryAt(0)->client.custom.value(u"Locker"_s), u"12"_s);
}

void ClientsPageTest::removesAClientAfterConfirmation()
{
    Page page;
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    page.table()->selectRow(0);
    page.table()->setFocus();
    QTest::keyClick(page.table(), Qt::Key_Delete);
    QTRY_VERIFY(page.isOpen("removeConfirmation"));
    auto *box = page.part<QMessageBox>("removeConfirmation");
    QVERIFY(box->text().contains("Anna Young"_L1));
    QVERIFY(box->informativeText().contains("stays subscribed"_L1));
    QTRY_VERIFY(box->button(QMessageBox::Cancel)->hasFocus());
    page.click("confirmButton");
    QTRY_COMPARE(page.presenter.loadState(), Core::LoadState::Empty);
    QCOMPARE(page.studio.clientCount(), 0);
}

void ClientsPageTest::keepsAClientIfRemovalIsCancelled()
{
    Page page;
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    page.table()->selectRow(0);
    page.click("removeClientButton");
    QTRY_VERIFY(page.isOpen("removeConfirmation"));
    QTest::keyClick(page.part<QMessageBox>("removeConfirmation"), Qt::Key_Escape);
    QTRY_VERIFY(!page.isOpen("removeConfirmation"));
    QCOMPARE(page.studio.clientCount(), 1);
}

void ClientsPageTest::deactivatesAClient()
{
    Page page;
    const auto id = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    QVERIFY(!page.part<QPushButton>("toggleActiveButton")->isEnabled());
    page.table()->selectRow(0);
    page.click("toggleActiveButton");
    QTRY_COMPARE(page.studio.client(id).status, Domain::ClientStatus::Deactivated);
    QTRY_COMPARE(page.part<QPushButton>("toggleActiveButton")->text(), u"&Activate"_s);
    page.click("toggleActiveButton");
    QTRY_COMPARE(page.studio.client(id).status, Domain::ClientStatus::Active);
}

void ClientsPageTest::undoesARemovalWithOneClick()
{
    Page page;
    const auto id = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.studio.answer(id, Subscription::Yes);
    page.open();
    page.table()->selectRow(0);
    page.click("removeClientButton");
    QTRY_VERIFY(page.isOpen("removeConfirmation"));
    page.click("confirmButton");
    QTRY_COMPARE(page.studio.clientCount(), 0);
    QTRY_VERIFY(page.part<QLabel>("toastText")->isVisible());
    QCOMPARE(page.part<QLabel>("toastText")->text(), u"Anna Young was removed."_s);
    QSignalSpy changed(&page.presenter, &ClientsPresenter::clientsChanged);
    page.click("toastUndo");
    QTRY_COMPARE(page.presenter.clients().rowCount(), 1);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(page.studio.client(id).subscribed, Subscription::Yes);
    QTRY_COMPARE(page.part<QLabel>("toastText")->text(), u"Anna Young is back."_s);
    QVERIFY(!page.part<QPushButton>("toastUndo")->isVisible());
}

void ClientsPageTest::undoesADeactivationWithOneClick()
{
    Page page;
    const auto id = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    page.table()->selectRow(0);
    page.click("toggleActiveButton");
    QTRY_COMPARE(page.studio.client(id).status, Domain::ClientStatus::Deactivated);
    QTRY_VERIFY(page.part<QLabel>("toastText")->isVisible());
    QCOMPARE(page.part<QLabel>("toastText")->text(), u"Anna Young was deactivated."_s);
    page.click("toastUndo");
    QTRY_COMPARE(page.studio.client(id).status, Domain::ClientStatus::Active);
    QVERIFY(!page.part<QLabel>("toastText")->isVisible());
}

void ClientsPageTest::putsARemovedClientBack()
{
    Page page;
    const auto id = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    QVERIFY(!page.part<QPushButton>("removedClientsButton")->isVisible());
    QVERIFY(page.studio.ask<void>(
        [id](Store::Database &database) { return Store::ClientDirectory(database).remove(id); }));
    page.presenter.load();
    QTRY_COMPARE(page.presenter.loadState(), Core::LoadState::Empty);
    QTRY_VERIFY(page.part<QPushButton>("removedClientsButton")->isVisible());
    page.click("removedClientsButton");
    QTRY_VERIFY(page.isOpen("removedClientsDialog"));
    auto *table = page.part<QTableView>("removedClientsTable");
    QTRY_VERIFY(table->hasFocus());
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Anna Young"_s);
    QVERIFY(table->model()->index(0, 3).data().toString().startsWith("30 day"_L1));
    page.click("putBackButton");
    QTRY_COMPARE(page.studio.clientCount(), 1);
    QTRY_VERIFY(page.part<QPushButton>("removedClientsClose")->hasFocus());
    QVERIFY(!page.part<QPushButton>("putBackButton")->isEnabled());
    QTest::keyClick(page.part<QPushButton>("removedClientsClose"), Qt::Key_Space);
    QTRY_VERIFY(!page.isOpen("removedClientsDialog"));
    QTRY_COMPARE(page.presenter.clients().rowCount(), 1);
    QTRY_VERIFY(!page.part<QPushButton>("removedClientsButton")->isVisible());
}

void ClientsPageTest::deletesARemovedClientForGood()
{
    Page page;
    const auto id = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    QVERIFY(page.studio.ask<void>(
        [id](Store::Database &database) { return Store::ClientDirectory(database).remove(id); }));
    page.presenter.load();
    QTRY_VERIFY(page.part<QPushButton>("removedClientsButton")->isVisible());
    page.click("removedClientsButton");
    QTRY_VERIFY(page.isOpen("removedClientsDialog"));
    QTRY_VERIFY(page.part<QTableView>("removedClientsTable")->hasFocus());
    page.click("forgetButton");
    QTRY_VERIFY(page.isOpen("forgetConfirmation"));
    page.click("confirmButton");
    QTRY_VERIFY(page.part<QWidget>("removedClientsBanner")->isVisible());
    const auto *dialog = page.part<QWidget>("removedClientsDialog");
    QTRY_COMPARE(dialog->focusWidget(), page.part<QWidget>("removedClientsClose"));
    QVERIFY(!page.part<QPushButton>("forgetButton")->isEnabled());
    page.click("removedClientsClose");
    QTRY_VERIFY(!page.part<QPushButton>("removedClientsButton")->isVisible());
    QCOMPARE(page.studio.clientCount(), 0);
}

// The dialog is closed before it is notified that the client is deleted.
void ClientsPageTest::noticesADeletionAfterTheDialogIsClosed()
{
    Page page;
    const auto id = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    QVERIFY(page.studio.ask<void>(
        [id](Store::Database &database) { return Store::ClientDirectory(database).remove(id); }));
    page.presenter.load();
    QTRY_VERIFY(page.part<QPushButton>("removedClientsButton")->isVisible());
    page.click("removedClientsButton");
    QTRY_VERIFY(page.isOpen("removedClientsDialog"));
    QTRY_VERIFY(page.part<QPushButton>("forgetButton")->isEnabled());
    page.click("forgetButton");
    QTRY_VERIFY(page.isOpen("forgetConfirmation"));
    page.click("confirmButton");
    page.part<QPushButton>("removedClientsClose")->click();
    QTRY_VERIFY(!page.part<QPushButton>("removedClientsButton")->isVisible());
}

void ClientsPageTest::findsAClientBySearching()
{
    Page page;
    page.studio.addMany(20);
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    page.type("clientsSearch", u"young ann"_s);
    QTRY_COMPARE(page.presenter.clients().rowCount(), 1);
    QTRY_COMPARE(page.part<QLabel>("clientsCount")->text(), u"1 of 21 clients"_s);
    page.type("clientsSearch", u"xyzzy"_s);
    QTRY_COMPARE(page.presenter.loadState(), Core::LoadState::NothingFound);
    page.click("showAllButton");
    QTRY_COMPARE(page.presenter.clients().rowCount(), 21);
}

void ClientsPageTest::typingInTheTableFillsTheSearch()
{
    Page page;
    page.studio.addMany(20);
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    page.table()->setFocus();
    QTest::keyClicks(page.table(), u"y"_s);
    QVERIFY(page.line("clientsSearch")->hasFocus());
    QTest::keyClicks(page.line("clientsSearch"), u"oung"_s);
    QTRY_COMPARE(page.presenter.clients().rowCount(), 1);
}

void ClientsPageTest::filterShowsTheClientsItCounts()
{
    Page page;
    page.studio.addMany(3);
    page.studio.answer(page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s), Subscription::Yes);
    page.open();
    QTRY_VERIFY(page.part<QPushButton>("filterAll")->text().endsWith('4'_L1));
    QTRY_VERIFY(page.part<QPushButton>("filter_waiting")->isVisible());
    QVERIFY(!page.part<QPushButton>("filter_left_list")->isVisible());
    page.click("filter_waiting");
    QTRY_COMPARE(page.presenter.clients().rowCount(), 1);
    QTRY_COMPARE(page.cell(0, ClientTableModel::Name), u"Anna Young"_s);
    page.click("filterAll");
    QTRY_COMPARE(page.presenter.clients().rowCount(), 4);
}

void ClientsPageTest::tabsOnlyThroughWhatIsVisible_data()
{
    using Core::LoadState;
    QTest::addColumn<LoadState>("state");
    QTest::newRow("loading") << LoadState::Loading;
    QTest::newRow("empty") << LoadState::Empty;
    QTest::newRow("error") << LoadState::Failed;
    QTest::newRow("filled") << LoadState::Ready;
    QTest::newRow("nothing found") << LoadState::NothingFound;
}

void ClientsPageTest::tabsOnlyThroughWhatIsVisible()
{
    using Core::LoadState;
    QFETCH(LoadState, state);
    Support::TestDirectory studio;
    if (state == LoadState::Ready || state == LoadState::NothingFound)
        studio.addMany(30);
    std::promise<void> gate;
    const auto openGate = qScopeGuard([&gate] { gate.set_value(); });
    if (state == LoadState::Loading) {
        auto busy = studio.database().run<void>([opened = gate.get_future().share()](Store::Database &) {
            opened.wait();
            return Core::Result<void>();
        });
    }
    Store::BackgroundDatabase unusable(studio.file(u"in the way"_s, "x"), studio.clock);
    ClientsPresenter presenter(state == LoadState::Failed ? unusable : studio.database());
    Gui::ClientsPage page(presenter);
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    if (state == LoadState::NothingFound)
        presenter.setSearch(u"pilates"_s);
    QTRY_COMPARE(presenter.loadState(), state);
    if (state == LoadState::Ready)
        page.findChild<QTableView *>(u"clientsTable"_s)->selectRow(0); // enables the buttons below
    QList<QPoint> places;
    QStringList names;
    for (const QWidget *stop : Support::tabStops(page)) {
        QVERIFY2(Support::canBeSeen(*stop), qPrintable(stop->objectName()));
        names << stop->objectName();
        places << stop->mapTo(&page, stop->rect().center());
    }
    // Tab goes around once, from the top and row by row.
    const auto isBefore = [](QPoint one, QPoint other) {
        constexpr int kSameRow = 8; // px
        return qAbs(one.y() - other.y()) > kSameRow ? one.y() < other.y() : one.x() < other.x();
    };
    if (!places.isEmpty())
        std::rotate(places.begin(), std::ranges::min_element(places, isBefore), places.end());
    QVERIFY2(std::ranges::is_sorted(places, isBefore), qPrintable(names.join(u' ')));
}

void ClientsPageTest::importsAReportAndListsRejectedRows()
{
    Page page;
    page.open();
    page.read("First Name,Email,News and Updates,Tea\nAnna,anna@example.com,yes,Assam\nBen,ben@,,\n");
    QCOMPARE(page.studio.clientCount(), 0);
    QVERIFY(page.part<QLabel>("importNewFields")->text().contains("Tea"_L1));
    const auto *refused = page.part<QTableView>("refusedTable");
    QCOMPARE(refused->model()->rowCount(), 1);
    QCOMPARE(refused->model()->index(0, 0).data().toInt(), 3);
    QCOMPARE(refused->model()->index(0, 1).data().toString(), u"Ben"_s);
    QCOMPARE(refused->model()->index(0, 2).data().toString(), u"ben@"_s);

    page.click("importRowsButton");
    // Both buttons are hidden during the import.
    QTRY_VERIFY(!page.part<QPushButton>("importRowsButton")->isVisible() &&
                page.part<QPushButton>("copyResultButton")->isVisible());
    QCOMPARE(page.studio.clientCount(), 1);
    page.click("copyResultButton");
    QVERIFY(QGuiApplication::clipboard()->text().contains("Line 3"_L1));
    page.click("closeImportButton");
    QTRY_COMPARE(page.presenter.clients().rowCount(), 1);
}

void ClientsPageTest::newFieldsOfAReportAreKeptHereIfTheBoxIsUnticked()
{
    Page page;
    page.open();
    page.read("First Name,Email,Injuries\nAnna,anna@example.com,Knee\n");
    QVERIFY(page.part<QCheckBox>("sendNewFields")->isChecked());
    page.click("sendNewFields");
    page.click("importRowsButton");
    QTRY_VERIFY(page.part<QPushButton>("copyResultButton")->isVisible());
    QVERIFY(!page.part<QCheckBox>("sendNewFields")->isVisible()); // decided
    const auto fields = page.studio.ask<QList<Domain::CustomField>>(
        [](Store::Database &database) { return Store::CustomFields(database).all(); });
    QVERIFY(fields && fields->size() == 1);
    QVERIFY(!fields->first().isSent);

    // The next report begins anew.
    page.click("closeImportButton");
    page.read("First Name,Email,Towel\nAnna,anna@example.com,Blue\n");
    QVERIFY(page.part<QCheckBox>("sendNewFields")->isChecked());
}

void ClientsPageTest::leadsFromTheTotalsToTheRejectedRows()
{
    Page page;
    page.open();
    page.read("First Name,Email,News and Updates\nAnna,anna@example.com,yes\nBen,ben@,\n");
    // The totals are seen first, without scrolling.
    const auto *counts = page.part<QLabel>("importCounts");
    const auto *columns = page.part<QTableView>("reportColumns");
    QVERIFY(!counts->visibleRegion().isEmpty());
    QVERIFY(counts->mapToGlobal(QPoint()).y() < columns->mapToGlobal(QPoint()).y());
    QVERIFY(page.part<QLabel>("importProblems")->text().contains("cannot be imported"_L1));
    page.click("showRefusedButton");
    const auto *refused = page.part<QTableView>("refusedTable");
    QCOMPARE(page.part<Gui::ImportDialog>("importDialog")->focusWidget(), refused);
    QTRY_VERIFY(!refused->visibleRegion().isEmpty());

    page.part<Gui::ImportDialog>("importDialog")
        ->read(page.studio.file(u"april.csv"_s, "First Name,Email\nAnna,anna@example.com\n"));
    QTRY_VERIFY(page.part<QLabel>("importCounts")->isVisible() &&
                page.part<QLabel>("importProblems")->text().isEmpty());
    QVERIFY(!page.part<QPushButton>("showRefusedButton")->isVisible());
}

void ClientsPageTest::importsAReportThatIsDropped_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("on the table") << QByteArray("clientsTable");
    QTest::newRow("on the search, which takes text") << QByteArray("clientsSearch");
}

void ClientsPageTest::importsAReportThatIsDropped()
{
    QFETCH(QByteArray, place);
    Page page;
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    QMimeData report;
    report.setUrls(
        {QUrl::fromLocalFile(page.studio.file(u"march.CSV"_s, "First Name,Email\nBen,ben@example.com\n"))});
    report.setText(u"march.CSV"_s);
    const auto *hint = page.part<QWidget>("reportDrop");
    page.dragTo(page.part<QWidget>(place.constData()), report);
    QVERIFY(hint->isVisible());
    page.leave();
    QVERIFY(!hint->isVisible());

    page.dragTo(page.part<QWidget>(place.constData()), report);
    page.drop(report);
    QVERIFY(!hint->isVisible());
    QTRY_VERIFY(page.isOpen("importDialog") && page.part<QPushButton>("importRowsButton")->isVisible());
    page.click("importRowsButton");
    QTRY_COMPARE(page.studio.clientCount(), 2);
    QVERIFY(page.line("clientsSearch")->text().isEmpty());
}

void ClientsPageTest::refusesADropThatIsNoReport_data()
{
    QTest::addColumn<QStringList>("files"); // inside the data directory, or addresses
    QTest::addColumn<QString>("reason");
    QTest::newRow("a folder") << QStringList{u"reports.csv/"_s} << u"“reports.csv” is a folder."_s;
    QTest::newRow("several files") << QStringList{u"a.csv"_s, u"b.csv"_s} << u"one client report at a time"_s;
    QTest::newRow("another kind of file")
        << QStringList{u"photo.jpg"_s} << u"“photo.jpg” is not a client report."_s;
    QTest::newRow("a remote file") << QStringList{u"https://studio.example.com/a.csv"_s}
                                   << u"not on this computer"_s;
    QTest::newRow("a file that is gone")
        << QStringList{u"file:///not/there.csv"_s} << u"not on this computer"_s;
}

void ClientsPageTest::refusesADropThatIsNoReport()
{
    QFETCH(QStringList, files);
    QFETCH(QString, reason);
    Page page;
    page.open();
    QList<QUrl> urls;
    for (const QString &file : files) {
        if (file.endsWith(u'/'))
            QVERIFY(QDir().mkpath(page.studio.path(file)));
        const bool isAddress = file.contains("://"_L1);
        urls << (isAddress ? QUrl(file)
                           : QUrl::fromLocalFile(file.endsWith(u'/') ? page.studio.path(file)
                                                                     : page.studio.file(file, "x")));
    }
    QMimeData data;
    data.setUrls(urls);
    page.dragTo(page.part<QWidget>("addFirstClientButton"), data);
    QVERIFY(page.part<QWidget>("reportDrop")->isVisible());
    QVERIFY(page.part<QLabel>("reportDropText")->text().contains(reason));
    page.drop(data);
    QVERIFY(!page.part<QWidget>("reportDrop")->isVisible());
    QVERIFY(page.part<Gui::Banner>("clientsBanner")->isVisible());
    QVERIFY(page.part<Gui::Banner>("clientsBanner")->text().contains(reason));
    QVERIFY(!page.part<QDialog>("importDialog"));
}

void ClientsPageTest::takesNoDropWhileADialogIsOpen()
{
    Page page;
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    page.table()->selectRow(0);
    page.click("removeClientButton");
    QTRY_VERIFY(page.isOpen("removeConfirmation"));
    QMimeData report;
    report.setUrls({QUrl::fromLocalFile(page.studio.file(u"march.csv"_s, "First Name\nBen\n"))});
    page.dragTo(page.page.get(), report);
    QVERIFY(!page.part<QWidget>("reportDrop")->isVisible());
    page.drop(report);
    QVERIFY(!page.part<QDialog>("importDialog"));
}

void ClientsPageTest::textCanBeDroppedIntoTheSearch()
{
    Page page;
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    QMimeData text;
    text.setText(u"anna"_s);
    page.dragTo(page.line("clientsSearch"), text);
    QVERIFY(!page.part<QWidget>("reportDrop")->isVisible());
    page.drop(text);
    QCOMPARE(page.line("clientsSearch")->text(), u"anna"_s);
}

void ClientsPageTest::deactivatesMissingClientsOnlyIfChosen()
{
    Page page;
    const auto anna = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    const auto ben = page.studio.add(u"Ben"_s, u"Cole"_s, u"ben@example.com"_s);
    page.open();
    page.read("First Name,Last Name,Email\nAnna,Young,anna@example.com\n");
    QTRY_VERIFY(page.part<QWidget>("missingClients")->isVisible());
    QVERIFY(page.part<QLabel>("missingCount")->text().startsWith("1 active client"_L1));
    QVERIFY(!page.part<QPushButton>("importRowsButton")->isEnabled()); // nothing else changes
    QVERIFY(!page.part<QTableView>("missingTable")->isVisible());
    page.click("showMissingButton");
    QVERIFY(page.part<QTableView>("missingTable")->isVisible());
    QCOMPARE(page.part<QTableView>("missingTable")->model()->index(0, 0).data().toString(), u"Ben Cole"_s);

    auto *choice = page.part<QCheckBox>("deactivateMissing");
    QVERIFY(choice->isEnabled() && !choice->isChecked());
    choice->setChecked(true);
    page.click("importRowsButton");
    QTRY_VERIFY(page.part<QPushButton>("copyResultButton")->isVisible());
    QVERIFY(page.part<QLabel>("importCounts")->text().contains("Deactivated: 1"_L1));
    QVERIFY(!page.part<QWidget>("missingClients")->isVisible());
    QCOMPARE(page.studio.client(ben).status, Domain::ClientStatus::Deactivated);
    QCOMPARE(page.studio.client(anna).status, Domain::ClientStatus::Active);
    QVERIFY(page.part<QPushButton>("undoThisImportButton")->isVisible());
}

void ClientsPageTest::asksBeforeManyAreDeactivated()
{
    constexpr int kMany = 20;
    Page page;
    page.studio.addMany(kMany);
    page.open();
    page.read("First Name,Email\nAnna,anna@example.com\n");
    QTRY_VERIFY(page.part<QWidget>("missingClients")->isVisible());
    page.part<QCheckBox>("deactivateMissing")->setChecked(true);
    page.click("importRowsButton");
    QTRY_VERIFY(page.isOpen("deactivateManyQuestion"));
    page.part<QDialog>("deactivateManyQuestion")->reject();
    QTRY_VERIFY(!page.isOpen("deactivateManyQuestion"));
    QCOMPARE(page.studio.clientCount(), kMany); // nothing was imported

    page.click("importRowsButton");
    QTRY_VERIFY(page.isOpen("deactivateManyQuestion"));
    page.click("confirmButton");
    QTRY_VERIFY(page.part<QLabel>("importCounts")->text().contains("Deactivated: 20"_L1));
    QCOMPARE(page.studio.clientCount(), kMany + 1);
}

void ClientsPageTest::savesRefusedRowsFromThePreviewAndTheResult()
{
    Page page;
    page.open();
    page.read("First Name,Email\nAnna,anna@example.com\nBen,ben@\n");
    const auto *message = page.part<Gui::Banner>("importMessage");
    const auto save = [&](const QString &name) {
        page.click("saveRefusedButton");
        auto *files = page.part<QFileDialog>("refusedFileDialog");
        QTRY_VERIFY(files && files->isVisible());
        QCOMPARE(QFileInfo(files->selectedFiles().value(0)).fileName(), u"report - refused.csv"_s);
        files->selectFile(page.studio.path(name));
        QMetaObject::invokeMethod(files, "accept");
        QTRY_VERIFY(!page.part<QFileDialog>("refusedFileDialog"));
    };
    save(u"first.csv"_s);
    QTRY_VERIFY(message->isVisible() && message->text().contains("first.csv"_L1));
    QVERIFY(QFile::exists(page.studio.path(u"first.csv"_s)));

    page.click("importRowsButton");
    QTRY_VERIFY(page.part<QPushButton>("saveRefusedButton")->isVisible() &&
                !page.part<QPushButton>("importRowsButton")->isVisible());
    QVERIFY(!message->isVisible());
    save(u"second.csv"_s);
    QTRY_VERIFY(message->isVisible() && message->text().contains("second.csv"_L1));
    QFile rows(page.studio.path(u"second.csv"_s));
    QVERIFY(rows.open(QIODevice::ReadOnly));
    QVERIFY(rows.readAll().contains("\nBen,ben@,"));
    QCOMPARE(page.studio.clientCount(), 1);
}

void ClientsPageTest::showsThePeopleOfAReportAndDecidesAboutThem()
{
    Page page;
    Domain::Client known;
    known.studioNumber = u"7"_s;
    known.firstName = u"Anna"_s;
    known.lastName = u"Young"_s;
    known.email = u"anna@example.com"_s;
    page.studio.add(known);
    page.open();
    page.read(
        "Client ID,First Name,Last Name,Email\n7,Ann,Old,ann@example.com\n8,Ben,Adler,ben@example.com\n");
    QVERIFY(page.part<QLabel>("importCounts")->text().contains("To add: 2"_L1));

    page.click("showPeopleButton");
    QTRY_VERIFY(page.isOpen("reportPeopleDialog"));
    auto *table = page.part<QTableView>("reportPeopleTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(page.part<QLabel>("reportPeopleFound")->isVisible());
    page.type("reportPeopleSearch", u"ben"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(page.line("reportPeopleSearch"), Qt::Key_Return);
    QVERIFY(page.isOpen("reportPeopleDialog"));
    QVERIFY(table->selectionModel()->isRowSelected(0));
    QVERIFY(page.part<QLabel>("reportPeopleWhole")->isVisible());
    page.click("reportPeopleClose");
    QTRY_VERIFY(!page.part<QDialog>("reportPeopleDialog"));

    page.click("compareRowsButton");
    QTRY_VERIFY(page.isOpen("reportPeopleDialog"));
    table = page.part<QTableView>("reportPeopleTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    // The first of them is compared at once.
    QTRY_VERIFY(page.part<QWidget>("contradiction")->isVisible());
    QVERIFY(table->selectionModel()->isRowSelected(0));
    QVERIFY(!page.part<QLabel>("reportPeopleWhole")->isVisible());
    QVERIFY(!page.part<QAbstractButton>("anotherPersonChoice")->isChecked()); // nothing is decided yet
    page.click("samePersonChoice");
    QVERIFY(page.part<QAbstractButton>("samePersonChoice")->isChecked());
    page.click("reportPeopleClose");
    QTRY_VERIFY(page.part<QLabel>("importCounts")->text().contains("To add: 1. To update: 1"_L1));
    QTRY_VERIFY(page.part<QPushButton>("importRowsButton")->isEnabled());
    QVERIFY(!page.part<QPushButton>("compareRowsButton")->isVisible()); // nothing is left to decide
    QCOMPARE(page.part<Gui::ImportDialog>("importDialog")->focusWidget(),
             page.part<QWidget>("importRowsButton"));
    page.click("importRowsButton");
    QTRY_VERIFY(page.part<QPushButton>("copyResultButton")->isVisible());
    QCOMPARE(page.studio.clientCount(), 2);
    QVERIFY(!page.part<QPushButton>("showPeopleButton")->isVisible());
}

void ClientsPageTest::readsAReportAgainAsTheOwnerSays()
{
    Page page;
    page.open();
    page.read("First Name;Email;Birthday\nAnna;anna@example.com;03/04/1985\n");
    QCOMPARE(page.part<QComboBox>("reportEncoding")->currentText(), u"Automatic: UTF-8"_s);
    QCOMPARE(page.part<QComboBox>("reportSeparator")->currentText(), u"Automatic: semicolon"_s);
    QVERIFY(!page.part<QComboBox>("reportSheet")->isVisible());
    auto *order = page.part<QComboBox>("reportDateOrder");
    QCOMPARE(order->currentText(), u"Automatic: not clear"_s);
    QVERIFY(!page.part<QLabel>("importNotes")->text().isEmpty());

    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down);
    QVERIFY(!page.part<QPushButton>("importRowsButton")->isEnabled());
    QTRY_VERIFY(page.part<QPushButton>("importRowsButton")->isEnabled());
    QCOMPARE(order->currentText(), u"day first"_s);
    QCOMPARE(order->window()->focusWidget(), order);
    QVERIFY(page.part<QLabel>("importNotes")->text().isEmpty());
    page.click("importRowsButton");
    QTRY_COMPARE(page.studio.clientCount(), 1);
    QTRY_VERIFY(page.part<QPushButton>("copyResultButton")->isVisible());
    QVERIFY(!order->isVisible());
    QCOMPARE(page.studio
                 .ask<Domain::ClientEntry>(
                     [](Store::Database &database) { return Store::ClientDirectory(database).entry({1}); })
                 ->client.birthday,
             QDate(1985, 4, 3));
}

void ClientsPageTest::readsAnotherSheetIfTheFirstHasNoClients()
{
    const auto row = [](const QByteArray &a, const QByteArray &b) {
        return "<row><c t=\"str\"><v>" + a + "</v></c><c t=\"str\"><v>" + b + "</v></c></row>";
    };
    Support::TestWorkbook workbook(row("Notes", "of the studio"));
    workbook.addSheet("People", row("First Name", "Email") + row("Anna", "anna@example.com"));
    Page page;
    page.open();
    page.chooseReport(workbook.bytes());
    QTRY_VERIFY(page.part<QWidget>("importMessage")->isVisible());
    auto *sheet = page.part<QComboBox>("reportSheet");
    QVERIFY(sheet->isVisible() && sheet->currentIndex() < 0);
    QVERIFY(!page.part<QComboBox>("reportEncoding")->isVisible());

    QCOMPARE(sheet->window()->focusWidget(), sheet);
    QTest::keyClicks(sheet, u"P"_s);
    QTRY_VERIFY(page.part<QPushButton>("importRowsButton")->isVisible() &&
                page.part<QPushButton>("importRowsButton")->isEnabled());
    QVERIFY(!page.part<QWidget>("importMessage")->isVisible());
    QCOMPARE(sheet->currentText(), u"People"_s);
}

void ClientsPageTest::changesTheMeaningOfAColumnByKeyboard()
{
    const QByteArray report = "First Name,Email,Mailing list\nAnna,anna@example.com,Yes\n"
                              "Ben,ben@example.com,maybe\n";
    Page page;
    page.open();
    page.read(report);
    auto *columns = page.part<QTableView>("reportColumns");
    auto *field = page.part<QComboBox>("columnField");
    QCOMPARE(columns->model()->rowCount(), 3);
    QCOMPARE(columns->model()->index(1, 2).data().toString(), u"anna@example.com"_s);
    QVERIFY(page.part<QLabel>("noConsentAnswers")->isVisible());

    columns->setFocus();
    QTest::keyClick(columns, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(field->currentText(), u"Automatic: Custom field: Mailing list"_s);
    QTest::keyClick(columns, Qt::Key_Return);
    QCOMPARE(field->window()->focusWidget(), field);
    // Not by letters: on a slow machine, the pause between two of them would begin another word.
    for (int steps = field->findData(u"news_and_updates"_s) - field->currentIndex(); steps > 0; --steps)
        QTest::keyClick(field, Qt::Key_Down);
    const auto *answers = page.part<QTableView>("consentAnswers");
    QTRY_COMPARE(answers->model()->rowCount(), 2);
    QCOMPARE(field->window()->focusWidget(), field);
    QCOMPARE(field->currentText(), u"Agreed to e-mails"_s);
    QCOMPARE(columns->model()->index(2, 1).data().toString(), u"Agreed to e-mails"_s);
    QStringList meanings;
    for (int row = 0; row < 2; ++row)
        meanings.append(answers->model()->index(row, 0).data().toString() + u' ' +
                        answers->model()->index(row, 2).data().toString());
    meanings.sort();
    QCOMPARE(meanings, (QStringList{u"Yes agreed"_s, u"maybe not understood"_s}));

    QTRY_VERIFY(page.part<QPushButton>("importRowsButton")->isEnabled());
    page.click("importRowsButton");
    QTRY_VERIFY(page.part<QPushButton>("copyResultButton")->isVisible());
    QVERIFY(!columns->isVisible());
    const auto clients = page.studio.ask<QList<Domain::ClientEntry>>(
        [](Store::Database &database) { return Store::ClientDirectory(database).clients(); });
    QVERIFY(clients && clients->size() == 2);
    for (const Domain::ClientEntry &entry : *clients)
        QCOMPARE(entry.client.subscribed, entry.client.firstName == "Anna"_L1
                                              ? Domain::Subscription::Yes
                                              : Domain::Subscription::NeverAsked);
    page.click("closeImportButton");
    QTRY_VERIFY(!page.isOpen("importDialog"));

    // The next report with these headings is read in the same way.
    page.read(report);
    QCOMPARE(page.part<QTableView>("consentAnswers")->model()->rowCount(), 2);
}

void ClientsPageTest::columnThatSaysNoKeepsItsMeaning()
{
    Page page;
    page.open();
    page.read("Do Not Email,Email\nYes,anna@example.com\n");
    const auto *field = page.part<QComboBox>("columnField");
    QCOMPARE(field->currentText(), u"Automatic: Declined e-mails"_s);
    QVERIFY(!field->isEnabled());
    QCOMPARE(page.part<QTableView>("consentAnswers")->model()->index(0, 2).data().toString(), u"declined"_s);
}

void ClientsPageTest::columnThatWasChosenWronglyCanBeChosenAgain()
{
    Page page;
    page.open();
    page.read("Email,Tea\nanna@example.com,Assam\n");
    auto *field = page.part<QComboBox>("columnField");
    QTest::keyClick(field, Qt::Key_End); // left out, so that no column tells who it is
    QTRY_VERIFY(page.part<QWidget>("importMessage")->isVisible());
    QVERIFY(field->isVisible());
    QCOMPARE(field->currentText(), u"Leave out"_s);
    QTest::keyClick(field, Qt::Key_Home);
    QTRY_VERIFY(page.part<QPushButton>("importRowsButton")->isVisible() &&
                page.part<QPushButton>("importRowsButton")->isEnabled());
    QVERIFY(!page.part<QWidget>("importMessage")->isVisible());
    QCOMPARE(field->currentText(), u"Automatic: E-mail address"_s);
}

void ClientsPageTest::undoesAnImportFromItsResult()
{
    Page page;
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    QVERIFY(!page.part<QPushButton>("importMenuButton")->isEnabled());
    page.read("First Name,Last Name,Email,City,News and Updates\n"
              "Anna,Young,anna@example.com,Dover,no\nBen,Adler,ben@example.com,Dover,yes\n");
    QVERIFY(!page.part<QPushButton>("undoThisImportButton")->isVisible());
    page.click("importRowsButton");
    QTRY_VERIFY(page.part<QPushButton>("undoThisImportButton")->isVisible());
    page.click("undoThisImportButton");
    QTRY_VERIFY(!page.isOpen("importDialog"));
    QTRY_VERIFY(page.isOpen("undoImportDialog") &&
                page.part<QPushButton>("undoImportNowButton")->isVisible());
    QVERIFY(page.part<QLabel>("undoImportReport")->text().contains("report.csv"_L1));
    QVERIFY(page.part<QLabel>("undoImportAdded")->text().startsWith("1 client"_L1));
    QCOMPARE(page.studio.clientCount(), 2);

    page.click("undoImportNowButton");
    auto *kept = page.part<QTableView>("keptClientsTable");
    QTRY_VERIFY(kept->isVisible());
    QCOMPARE(kept->model()->rowCount(), 1);
    QCOMPARE(kept->model()->index(0, 0).data().toString(), u"Anna Young"_s);
    QVERIFY(kept->model()->index(0, 1).data().toString().contains("no"_L1));
    page.click("copyUndoResultButton");
    QVERIFY(QGuiApplication::clipboard()->text().contains("Anna Young (anna@example.com)"_L1));
    page.click("closeUndoButton");
    QTRY_VERIFY(!page.isOpen("undoImportDialog"));
    QTRY_COMPARE(page.presenter.clients().rowCount(), 1);
    QTRY_VERIFY(!page.part<QPushButton>("importMenuButton")->isEnabled());
}

void ClientsPageTest::undoesTheLastImportFromTheMenu()
{
    Page page;
    page.open();
    page.read("First Name,Email\nBen,ben@example.com\n");
    page.click("importRowsButton");
    QTRY_VERIFY(page.part<QPushButton>("undoThisImportButton")->isVisible());
    page.click("closeImportButton");
    auto *button = page.part<QPushButton>("importMenuButton");
    QTRY_VERIFY(button->isEnabled());
    QCOMPARE(button->menu()->actions().size(), 1);
    button->menu()->actions().constFirst()->trigger();
    QTRY_VERIFY(page.isOpen("undoImportDialog") &&
                page.part<QPushButton>("undoImportNowButton")->isVisible());
    page.click("undoImportNowButton");
    QTRY_VERIFY(page.part<QLabel>("undoImportRestored")->isVisible());
    QCOMPARE(page.studio.clientCount(), 0);
    QVERIFY(!page.part<QTableView>("keptClientsTable")->isVisible());
}

void ClientsPageTest::leavesAnImportIfUndoingIsCancelled()
{
    Page page;
    page.open();
    page.read("First Name,Email\nBen,ben@example.com\n");
    page.click("importRowsButton");
    QTRY_VERIFY(page.part<QPushButton>("undoThisImportButton")->isVisible());
    page.click("undoThisImportButton");
    auto *cancel = page.part<QPushButton>("closeUndoButton");
    QTRY_VERIFY(page.isOpen("undoImportDialog") &&
                page.part<QPushButton>("undoImportNowButton")->isVisible());
    QVERIFY(cancel->isDefault() && cancel->hasFocus());
    QTest::keyClick(cancel, Qt::Key_Return);
    QTRY_VERIFY(!page.isOpen("undoImportDialog"));
    QCOMPARE(page.studio.clientCount(), 1);
    QVERIFY(page.part<QPushButton>("importMenuButton")->isEnabled());
}

void ClientsPageTest::exportsClients()
{
    Page page;
    page.studio.addMany(3);
    page.open();
    page.click("exportButton");
    auto *files = page.part<QFileDialog>("exportFileDialog");
    QTRY_VERIFY(files && files->isVisible());
    QCOMPARE(files->directory(), QDir(Gui::documentsFolder()));
    files->selectFile(page.studio.path(u"out.csv"_s));
    QMetaObject::invokeMethod(files, "accept");
    QTRY_VERIFY(page.part<QWidget>("clientsBanner")->isVisible());
    QVERIFY(QFile::exists(page.studio.path(u"out.csv"_s)));
}

void ClientsPageTest::readsOnlyTheVisibleRows()
{
    Page page;
    page.studio.addMany(10000);
    page.open();
    QTRY_COMPARE(page.presenter.clients().rowCount(), 10000);
    page.table()->setFocus();
    QTest::keyClick(page.table(), Qt::Key_End);
    QTRY_COMPARE(page.cell(9999, ClientTableModel::Name), u"Person 09999"_s);
    int read = 0;
    for (int row = 0; row < 10000; ++row)
        read += page.presenter.clients().entryAt(row) ? 1 : 0;
    QVERIFY2(read <= 4 * ClientTableModel::kPageSize, qPrintable(QString::number(read)));
}

void ClientsPageTest::showsTheFilterThatWasSetBeforeItWasOpened()
{
    Page page;
    page.studio.addMany(3);
    page.presenter.setStateFilter(Domain::ClientState::NoConsent);
    page.presenter.setSearch(u"Person 00001"_s);
    page.open();
    QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    QCOMPARE(page.line("clientsSearch")->text(), u"Person 00001"_s);
    QVERIFY(!page.part<QPushButton>("filterAll")->isChecked());
    // As after a change of language.
    page.open();
    QCOMPARE(page.line("clientsSearch")->text(), u"Person 00001"_s);
    QTRY_VERIFY(page.part<QPushButton>("filterAll")->text().contains(u'3'));
}

void ClientsPageTest::usesSingularAndPluralForms()
{
    Core::Translation translation;
    translation.use(u"en"_s);
    Page page;
    page.studio.addMany(1);
    page.open();
    auto *count = page.part<QLabel>("clientsCount");
    QTRY_COMPARE(count->text(), u"1 client"_s);
    page.studio.addMany(1);
    page.presenter.refresh();
    QTRY_COMPARE(count->text(), u"2 clients"_s);
}

QTEST_MAIN(ClientsPageTest)
#include "tst_clientspage.moc"
