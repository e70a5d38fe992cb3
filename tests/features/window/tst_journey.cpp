// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "store/directory/clientimport.h"
#include "store/directory/stagedreport.h"
#include "store/recovery/backups.h"
#include "ui/widgets/banner.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using Support::BrowserUser;
using Support::kPatience;
using Support::WindowFixture;

/// Simulates the desktop's file manager.
class FolderOpener : public QObject
{
    Q_OBJECT

public:
    FolderOpener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~FolderOpener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    Q_SLOT void open(const QUrl &folder) { opened.append(folder); }

    QList<QUrl> opened;
};

/// All text that a screen reader can read from an item and its children.
static QString spokenOf(QAccessibleInterface *item)
{
    QString spoken;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                            QAccessible::Help, QAccessible::Accelerator})
        spoken += item->text(kind) + u'\n';
    if (QAccessibleTextInterface *text = item->textInterface())
        spoken += text->text(0, text->characterCount()) + u'\n';
    for (int i = 0; i < item->childCount(); ++i) {
        if (QAccessibleInterface *child = item->child(i))
            spoken += spokenOf(child);
    }
    return spoken;
}

static QString spokenOfAllWindows()
{
    QString spoken;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible())
            spoken += spokenOf(QAccessible::queryAccessibleInterface(window));
    }
    return spoken;
}

/// Imports a report of twelve people who said yes.
static void importPeople(WindowFixture &studio, const QString &fileName, Domain::ClientStatus status)
{
    const std::function<Core::Result<void>(Store::Database &)> work =
        [=](Store::Database &database) -> Core::Result<void> {
        Store::ClientImport import(database);
        QList<Domain::ReportRow> rows;
        for (int i = 0; i < 12; ++i) {
            Domain::ReportRow row;
            row.client.firstName = u"Person"_s;
            row.client.email = u"person%1@example.com"_s.arg(i);
            row.client.status = status;
            row.told = QStringList{u"first_name"_s, u"email"_s, u"status"_s};
            row.subscribed = Domain::Subscription::Yes;
            rows << row;
        }
        Store::StagedReport staged(database);
        if (const auto filled = staged.fill({}, rows); !filled)
            return filled;
        const auto taken = import.takeAll({fileName, 12}, staged);
        return taken ? Core::Result<void>() : taken.error();
    };
    auto future = studio.application().database().run<void>(work);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatience);
    QVERIFY(future.result());
}

static void chooseFile(QFileDialog &dialog, const QString &path)
{
    dialog.findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    QMetaObject::invokeMethod(&dialog, "accept");
}

/// The owner's journey in the real window, with the practice account.
class JourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectsSyncsAndDisconnectsStartingFromTheDrawer()
    {
        WindowFixture studio;
        studio.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        studio.connectBusiness();
        QCOMPARE(studio.text("businessName"), u"Quiet Harbor Yoga"_s);
        QCOMPARE(studio.text("statusChip"), u"Connected – choose a list"_s);
        QVERIFY(!studio.isReady("saveButton"));
        const QString list = aList(studio);
        studio.pickList(list);
        QVERIFY(!studio.server.addressesOn(list).contains(u"maya.lind@example.com"_s));
        studio.saveAndWaitForRound();
        QTRY_VERIFY_WITH_TIMEOUT(studio.server.addressesOn(list).contains(u"maya.lind@example.com"_s),
                                 kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("statusChip"), u"Up to date"_s, kPatience);
        QVERIFY(studio.text("lastRound").contains("1 added"_L1));
        studio.click("appDrawerButton");
        studio.click("drawerActivity");
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("chosenRoundOutcome"), u"1 added"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("roundPeople"), kPatience);
        QCOMPARE(studio.shown<QTableView>("roundPeople")->model()->index(0, 0).data().toString(), u"Maya"_s);
        studio.window().showPage(Gui::PageId::ConstantContact);

        studio.click("disconnectButton");
        studio.click("disconnectOk");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("connectBusinessButton"), kPatience);
        QCOMPARE(studio.text("statusChip"), u"Not connected"_s);
        QVERIFY(!QFile::exists(studio.tokenFile()));
    }

    void isLedFromConnectingToTheFirstSync()
    {
        WindowFixture studio;
        studio.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        studio.goToConstantContact();
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("setupGuide"), kPatience);
        QCOMPARE(studio.text("guideStep0"), u"1 Connect"_s);
        studio.connectBusiness();
        QCOMPARE(studio.text("guideStep0"), u"✓ Connect"_s);
        QVERIFY(!studio.isShown("guideBackButton"));
        studio.pickList(aList(studio));
        QCOMPARE(studio.text("guideStep1"), u"✓ Choose list"_s);
        studio.click("guideBackButton");
        QCOMPARE(studio.text("listName"), u"No list chosen yet"_s);
        QVERIFY(!studio.isReady("saveButton"));
        studio.pickList(aList(studio));
        studio.saveAndWaitForRound();
        QTRY_VERIFY_WITH_TIMEOUT(studio.text("guideHint").contains(u"1 added"_s), kPatience);
        QCOMPARE(studio.text("guideStep3"), u"✓ Sync"_s);
        studio.click("guideNextButton");
        QTRY_VERIFY(studio.isShown("homePage"));
        studio.window().showPage(Gui::PageId::ConstantContact);
        studio.click("guideEndButton");
        QVERIFY(!studio.isShown("setupGuide"));
    }

    void undoesTheImportThatTheBrakeNames()
    {
        WindowFixture studio;
        importPeople(studio, u"right.csv"_s, Domain::ClientStatus::Active);
        studio.connectBusiness();
        const QString list = aList(studio);
        studio.pickList(list);
        studio.saveAndWaitForRound();
        QVERIFY2(studio.text("lastRound").contains("12 added"_L1), qPrintable(studio.text("lastRound")));

        importPeople(studio, u"wrong.csv"_s, Domain::ClientStatus::Deactivated);
        studio.click("syncNowButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("brake"), kPatience);
        QVERIFY(studio.shown<Gui::Banner>("brake")->text().contains("wrong.csv"_L1));
        studio.click("brakeUndoButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.text("undoImportReport").contains("wrong.csv"_L1), kPatience);
        studio.click("undoImportNowButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("undoImportRestored"),
                                  u"12 clients are as before the import."_s, kPatience);
        studio.click("closeUndoButton");
        // The sync that follows has nothing to remove any more.
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("statusChip"), u"Up to date"_s, kPatience);
        QVERIFY(!studio.isShown("brake"));
        QVERIFY(studio.server.addressesOn(list).contains(u"person11@example.com"_s));
    }

    void backsUpTheClientsBeforeConnecting()
    {
        WindowFixture studio;
        const Store::Backups copies(studio.dataDirectory());
        QVERIFY(copies.all().isEmpty());
        studio.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        QTRY_COMPARE_WITH_TIMEOUT(copies.all().size(), 1, kPatience);
    }

    void opensTheLogFolder()
    {
        WindowFixture studio;
        FolderOpener opener;
        studio.click("appDrawerButton");
        studio.click("drawerSetup");
        studio.click("setupLogFolder");
        QTRY_COMPARE(opener.opened.size(), 1);
        QVERIFY(opener.opened.first().toLocalFile().endsWith("/data/logs"_L1));
    }

    void showsTheSupportFileBeforeItIsSaved()
    {
        WindowFixture studio;
        studio.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        studio.click("appDrawerButton");
        studio.click("drawerSetup");
        studio.click("setupSupportFile");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("supportText"), kPatience);
        const QString text = studio.shown<QPlainTextEdit>("supportText")->toPlainText();
        QVERIFY(text.contains(u"clients: 1"_s));
        QVERIFY(!text.contains(u"maya"_s, Qt::CaseInsensitive));
        studio.click("supportCopy");
        QCOMPARE(QApplication::clipboard()->text(), text);
        studio.click("supportSave");
        QTRY_VERIFY(studio.shown<QFileDialog>("supportFileChooser"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"support.txt"_s);
        chooseFile(*studio.shown<QFileDialog>("supportFileChooser"), path);
        QTRY_VERIFY(QFileInfo::exists(path));
        QTRY_VERIFY(studio.shown<Gui::Banner>("supportBanner")->text().contains(u"support.txt"_s));
    }

    void importsTheReportsOfAFolderAfterTheFirst()
    {
        WindowFixture studio;
        const QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &row) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("First Name,Email\n" + row);
        };
        write(u"march.csv"_s, "Ana,ana@example.com\n");
        studio.click("appDrawerButton");
        studio.click("drawerSetup");
        studio.click("setupClientReports");
        studio.click("chooseFirstFolderButton");
        QTRY_VERIFY(studio.shown<QFileDialog>("reportsFolderDialog"));
        chooseFile(*studio.shown<QFileDialog>("reportsFolderDialog"), folder.path());
        // The headings are new, so the owner is asked, here and on Home.
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("openReportButton"), kPatience);
        studio.click("appDrawerButton");
        studio.click("drawerHome");
        studio.click("homeReportButton");
        studio.click("importRowsButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("closeImportButton"), u"Close"_s, kPatience);
        QVERIFY(QFile::exists(folder.filePath(u"march.csv"_s)));
        studio.click("closeImportButton");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"done/march.csv.result.txt"_s)), kPatience);
        QTRY_VERIFY(!studio.isShown("homeWaitingReport"));

        studio.open(); // the folder is remembered
        write(u"april.csv"_s, "Ben,ben@example.com\n");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"done/april.csv"_s)), kPatience);
        studio.click("appDrawerButton");
        studio.click("drawerHome");
        QTRY_VERIFY_WITH_TIMEOUT(studio.shown<QPushButton>("sumAll") &&
                                     studio.shown<QPushButton>("sumAll")->accessibleName() ==
                                         u"2 All clients"_s,
                                 kPatience);

        studio.click("appDrawerButton");
        studio.click("drawerSetup");
        studio.click("setupClientReports");
        QTRY_COMPARE(studio.text("reportOutcome"), u"Imported"_s);
        studio.click("stopWatchingButton");
        QTRY_VERIFY(studio.isShown("chooseFirstFolderButton"));
        QVERIFY(Presenters::Preferences(studio.dataDirectory()).reportsFolder().isEmpty());
    }

    void keepsAClientFieldInTheStudio()
    {
        WindowFixture studio;
        studio.click("appDrawerButton");
        studio.click("drawerSetup");
        studio.click("setupClientFields");
        studio.click("addClientFieldButton");
        QTRY_VERIFY(studio.shown<QLineEdit>("fieldLabel"));
        studio.shown<QLineEdit>("fieldLabel")->setText(u"Locker"_s);
        studio.click("addFieldOk");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("clientFieldsTable"), kPatience);
        auto *table = studio.shown<QTableView>("clientFieldsTable");
        const QModelIndex sent = table->model()->index(0, 2);
        table->setFocus();
        table->setCurrentIndex(sent);
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_COMPARE(sent.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));

        studio.click("appDrawerButton");
        studio.click("drawerClients");
        studio.click("addFirstClientButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.shown<QLineEdit>("customField0"), kPatience);
    }

    void keepsTheConnectionWhenDisconnectIsCancelled()
    {
        WindowFixture studio;
        studio.connectBusiness();
        studio.click("disconnectButton");
        studio.click("disconnectCancel");
        QTRY_VERIFY(!studio.isShown("disconnectQuestion"));
        QVERIFY(studio.isShown("businessName"));
        QVERIFY(QFile::exists(studio.tokenFile()));
    }

    void disconnectingDeletesTheLogin()
    {
        WindowFixture studio;
        studio.connectBusiness();
        studio.click("disconnectButton");
        studio.click("disconnectOk");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("connectBusinessButton"), kPatience);
        studio.open();
        studio.goToConstantContact();
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("connectBusinessButton"), kPatience);
    }

    void showsTheActualStateAfterARestart()
    {
        WindowFixture studio;
        studio.connectBusiness();
        studio.open();
        studio.goToConstantContact();
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("businessName"), u"Quiet Harbor Yoga"_s, kPatience);
        const QString list = aList(studio);
        studio.pickList(list);
        studio.saveAndWaitForRound();
        studio.open();
        studio.goToConstantContact();
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("listName"), list, kPatience);
        QVERIFY(!studio.isReady("saveButton"));
        QTRY_VERIFY_WITH_TIMEOUT(studio.text("lastRound").contains("call"_L1), kPatience);
    }

    void discardsAListThatWasNotSaved()
    {
        WindowFixture studio;
        studio.connectBusiness();
        studio.pickList(aList(studio));
        studio.open();
        studio.goToConstantContact();
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("listName"), u"No list chosen yet"_s, kPatience);
    }

    void reportsThatTheLoginWasDenied()
    {
        WindowFixture studio;
        studio.person.behaviour = BrowserUser::Behaviour::Denies;
        studio.goToConstantContact();
        studio.click("connectBusinessButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("noteAction") && studio.isShown("connectBusinessButton"),
                                 kPatience);
        studio.person.behaviour = BrowserUser::Behaviour::Allows;
        studio.click("connectBusinessButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("businessName"), kPatience);
        QVERIFY(!studio.isShown("noteAction"));
    }

    void allowsASecondPasswordAttempt()
    {
        WindowFixture studio;
        studio.person.behaviour = BrowserUser::Behaviour::MistypesFirst;
        studio.connectBusiness();
        QVERIFY(studio.person.sawError);
    }

    void showsTheAddressAndCanBeCancelledDuringLogin()
    {
        WindowFixture studio;
        studio.person.behaviour = BrowserUser::Behaviour::DoesNothing;
        studio.goToConstantContact();
        studio.click("connectBusinessButton");
        QTRY_VERIFY(studio.isShown("loginAddress"));
        studio.click("openAgainButton");
        QTRY_COMPARE(studio.person.opened.size(), 2);
        QCOMPARE(studio.person.opened.at(0), studio.person.opened.at(1));
        studio.click("cancelConnecting");
        QTRY_VERIFY(studio.isShown("connectBusinessButton"));
        QVERIFY(!studio.isShown("noteAction"));
    }

    void listDialogReportsThatTheServiceIsUnavailable()
    {
        WindowFixture studio;
        studio.connectBusiness();
        studio.server.hook(u"faults"_s,
                           {{u"count"_s, 50}, {u"path"_s, u"contact_lists"_s}, {u"status"_s, 503}});
        studio.click("chooseListButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("listRetry"), kPatience);
        QVERIFY(!studio.isReady("chooseListOk"));
        studio.server.hook(u"clear-faults"_s);
        studio.click("listRetry");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("listTable"), kPatience);
    }

    void reportsThatTheListWasDeletedBeforeSaving()
    {
        WindowFixture studio;
        studio.connectBusiness();
        const QString list = aList(studio);
        studio.pickList(list);
        studio.server.hook(u"delete-list"_s, {{u"list"_s, list}});
        studio.click("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("previewRetry"), kPatience);
        QVERIFY(!studio.isReady("previewOk"));
        studio.click("previewCancel");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("noteAction"), kPatience);
        QTRY_COMPARE(studio.text("listName"), u"No list chosen yet"_s);
        QVERIFY(studio.isReady("chooseListButton"));
    }

    void showsByNameWhatSaveDoesAndCancelChangesNothing()
    {
        WindowFixture studio;
        studio.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        studio.connectBusiness();
        const QString list = aList(studio);
        const QStringList before = studio.server.addressesOn(list);
        studio.pickList(list);
        studio.click("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReady("previewTable"), kPatience);
        const QAbstractItemModel *people = studio.shown<QTableView>("previewTable")->model();
        QCOMPARE(people->rowCount(), 1);
        QCOMPARE(people->index(0, 0).data().toString(), u"Maya"_s);
        QCOMPARE(people->index(0, 2).data().toString(), u"Is added"_s);
        QVERIFY(studio.text("previewAdd").contains("1"_L1));
        QVERIFY(studio.isShown("previewConsequences"));

        studio.click("previewPdf");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("previewFileDialog"), kPatience);
        const QString pdf = studio.dataDirectory() + "/preview.pdf"_L1;
        chooseFile(*studio.shown<QFileDialog>("previewFileDialog"), pdf);
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("previewPdf"), u"Saved as &PDF"_s, kPatience);
        QFile printed(pdf);
        QVERIFY(printed.open(QIODevice::ReadOnly));
        QVERIFY(printed.readAll().startsWith("%PDF"));
        QVERIFY(!printed.permissions().testFlag(QFile::ReadGroup));
        QVERIFY(!printed.permissions().testFlag(QFile::ReadOther));

        // Enter in the search starts nothing.
        QTest::keyClicks(studio.shown("previewSearch"), u"nobody"_s);
        QTRY_COMPARE(people->rowCount(), 0);
        QTest::keyClick(studio.shown("previewSearch"), Qt::Key_Return);
        QVERIFY(studio.isShown("previewDialog"));
        studio.click("previewCancel");
        QTRY_VERIFY(!studio.isShown("previewDialog"));
        QCOMPARE(studio.text("listName"), list);
        QVERIFY(studio.isReady("saveButton"));
        QCOMPARE(studio.text("statusChip"), u"Connected – choose a list"_s);
        QCOMPARE(studio.server.addressesOn(list), before);
        QVERIFY(!studio.isShown("syncNowButton"));
    }

    void createsAListInThePicker()
    {
        WindowFixture studio;
        studio.connectBusiness();
        const QString taken = aList(studio);
        studio.click("chooseListButton");
        studio.click("newListButton");
        QTRY_VERIFY(studio.isReady("newListName"));
        QTest::keyClicks(studio.shown("newListName"), taken);
        QTest::keyClick(studio.shown("newListName"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(studio.text("newListNameFault").contains("exists already"_L1), kPatience);
        studio.shown<QLineEdit>("newListName")->clear();
        QTest::keyClicks(studio.shown("newListName"), u"Newcomers"_s);
        QTest::keyClick(studio.shown("newListName"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReady("chooseListOk"), kPatience); // it is selected
        studio.click("chooseListOk");
        QTRY_COMPARE(studio.text("listName"), u"Newcomers"_s);
        studio.saveAndWaitForRound();
        QCOMPARE(studio.text("listName"), u"Newcomers"_s);
    }

    void showsOnDemandWhatTheNextSyncDoes()
    {
        WindowFixture studio;
        studio.connectBusiness();
        const QString list = aList(studio);
        studio.pickList(list);
        studio.saveAndWaitForRound();
        studio.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        studio.click("previewButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReady("previewOk"), kPatience);
        QCOMPARE(studio.shown<QTableView>("previewTable")->model()->index(0, 0).data().toString(), u"Maya"_s);
        studio.click("previewOk");
        QTRY_VERIFY_WITH_TIMEOUT(studio.server.addressesOn(list).contains(u"maya.lind@example.com"_s),
                                 kPatience);
    }

    void takesTheClientsOffThePreviousListOnRequest_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("left there") << false;
        QTest::newRow("taken off") << true;
    }
    void takesTheClientsOffThePreviousListOnRequest()
    {
        QFETCH(bool, isRemoved);
        const QString maya = u"maya.lind@example.com"_s;
        WindowFixture studio;
        studio.addConsentingClient(u"Maya"_s, maya);
        studio.connectBusiness();
        const QString first = aList(studio);
        studio.pickList(first);
        studio.saveAndWaitForRound();
        QTRY_VERIFY_WITH_TIMEOUT(studio.server.addressesOn(first).contains(maya), kPatience);

        const QString second = aList(studio, 1);
        studio.pickList(second);
        studio.click("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReady("previousListKeep"), kPatience);
        QVERIFY2(studio.text("previousListNumbers").contains(u"1 of its "_s),
                 qPrintable(studio.text("previousListNumbers")));
        QVERIFY(studio.shown<QAbstractButton>("previousListKeep")->isChecked());
        if (isRemoved)
            studio.click("previousListTakeOff");
        studio.click("previewOk");
        QTRY_VERIFY_WITH_TIMEOUT(studio.server.addressesOn(second).contains(maya), kPatience);
        QCOMPARE(studio.server.addressesOn(first).contains(maya), !isRemoved);
        QVERIFY(studio.server.contact(maya)["permission"_L1].toString() != "unsubscribed"_L1);
    }

    void mapsAClientFieldToOneInConstantContact()
    {
        WindowFixture studio;
        studio.connectBusiness();
        (void)studio.server.call("POST", "/v3/contact_custom_fields", studio.server.accessToken(),
                                 {{"label"_L1, u"Spind"_s}, {"type"_L1, u"string"_s}});
        studio.window().showPage(Gui::PageId::ClientFields);
        studio.click("addClientFieldButton");
        QTest::keyClicks(studio.shown("fieldLabel"), u"Locker"_s);
        studio.click("addFieldOk");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReady("clientFieldsTable"), kPatience);
        auto *table = studio.shown<QTableView>("clientFieldsTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        studio.click("mapFieldButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReady("fieldMappingList"), kPatience);
        auto *list = studio.shown<QListWidget>("fieldMappingList");
        const auto found = list->findItems(u"Spind"_s, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.first());
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.isShown("fieldMappingDialog"), kPatience);
        QTRY_COMPARE(table->model()->index(0, 3).data().toString(), u"Spind"_s);
    }

    void showsThePeopleAtTheBrake()
    {
        WindowFixture studio;
        importPeople(studio, u"right.csv"_s, Domain::ClientStatus::Active);
        studio.connectBusiness();
        const QString list = aList(studio);
        studio.pickList(list);
        studio.saveAndWaitForRound();
        importPeople(studio, u"wrong.csv"_s, Domain::ClientStatus::Deactivated);
        studio.click("syncNowButton");
        studio.click("brakePeopleButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReady("previewTable"), kPatience);
        QCOMPARE(studio.shown<QTableView>("previewTable")->model()->rowCount(), 12);
        QVERIFY(studio.shown<Gui::Banner>("previewReason")->text().contains("wrong.csv"_L1));
        QTest::keyClick(studio.shown("previewDialog"), Qt::Key_Return); // presses Leave it
        QTRY_VERIFY(!studio.isShown("previewDialog"));
        QVERIFY(studio.server.addressesOn(list).contains(u"person11@example.com"_s));
        QVERIFY(!studio.isShown("brake"));
        studio.click("syncNowButton");
        studio.click("brakePeopleButton");
        studio.click("previewUndoImport");
        QTRY_VERIFY_WITH_TIMEOUT(studio.text("undoImportReport").contains("wrong.csv"_L1), kPatience);
        studio.click("closeUndoButton");
        studio.click("brakePeopleButton");
        studio.click("previewOk");
        QTRY_VERIFY_WITH_TIMEOUT(!studio.server.addressesOn(list).contains(u"person11@example.com"_s),
                                 kPatience);
    }

    void goodbyeTakesTheClientsOffAndSavesThemOnRequest()
    {
        const QString maya = u"maya.lind@example.com"_s;
        WindowFixture studio;
        studio.addConsentingClient(u"Maya"_s, maya);
        studio.connectBusiness();
        const QString list = aList(studio);
        studio.pickList(list);
        studio.saveAndWaitForRound();
        QTRY_VERIFY_WITH_TIMEOUT(studio.server.addressesOn(list).contains(maya), kPatience);
        studio.click("disconnectButton");
        QTRY_VERIFY(studio.isReady("disconnectTakeOff"));
        QVERIFY(studio.text("disconnectTitle").contains("Quiet Harbor Yoga"_L1));
        QVERIFY(studio.text("disconnectKept").contains(list));
        QVERIFY(!studio.shown<QAbstractButton>("disconnectTakeOff")->isChecked());
        QVERIFY(!studio.shown<QAbstractButton>("disconnectSave")->isChecked());
        QTRY_VERIFY(studio.shown("disconnectCancel")->hasFocus());
        studio.click("disconnectTakeOff");
        QVERIFY(studio.text("disconnectKept").contains("without your clients"_L1));
        studio.click("disconnectSave");
        studio.click("disconnectOk");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("disconnectFileDialog"), kPatience);
        const QString file = studio.dataDirectory() + "/mine.csv"_L1;
        chooseFile(*studio.shown<QFileDialog>("disconnectFileDialog"), file);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("connectBusinessButton"), kPatience);
        QVERIFY(!studio.server.addressesOn(list).contains(maya));
        QVERIFY(studio.server.contact(maya)["permission"_L1].toString() != "unsubscribed"_L1);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().contains(maya.toUtf8()));
    }

    void staysConnectedIfTheClientsCannotBeTakenOff()
    {
        WindowFixture studio;
        studio.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        studio.connectBusiness();
        studio.pickList(aList(studio));
        studio.saveAndWaitForRound();
        studio.server.hook(u"faults"_s,
                           {{u"count"_s, 50}, {u"path"_s, u"remove_list_memberships"_s}, {u"status"_s, 400}});
        studio.click("disconnectButton");
        studio.click("disconnectTakeOff");
        studio.click("disconnectOk");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("businessName") && studio.isShown("noteAction"), kPatience);
        QVERIFY(QFile::exists(studio.tokenFile()));
    }

    void asksForAnotherListAfterTheListIsDeleted()
    {
        WindowFixture studio;
        studio.connectBusiness();
        const QString list = aList(studio);
        studio.pickList(list);
        studio.saveAndWaitForRound();
        studio.server.hook(u"delete-list"_s, {{u"list"_s, list}});
        studio.click("syncNowButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("statusChip"), u"Action needed"_s, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("noteAction"), u"Choose list"_s, kPatience);
    }

    void asksToLogInAgainAfterTheLoginBecomesInvalid()
    {
        WindowFixture studio;
        studio.connectBusiness();
        const QString list = aList(studio);
        studio.pickList(list);
        studio.saveAndWaitForRound();
        studio.server.hook(u"revoke"_s);
        studio.click("syncNowButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("noteAction"), u"Log in again"_s, kPatience);
        QCOMPARE(studio.text("statusChip"), u"Action needed"_s);
        studio.click("noteAction");
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("listName"), list, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.isShown("noteAction"), kPatience);
    }

    void exposesNothingOfTheLoginToScreenReaders()
    {
        QGuiApplication::clipboard()->clear(); // another story may have copied something
        WindowFixture studio;
        studio.connectBusiness();
        QFile kept(studio.tokenFile());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QJsonObject tokens = QJsonDocument::fromJson(kept.readAll()).object();
        const QStringList secrets{tokens["access"_L1].toString(), tokens["refresh"_L1].toString(),
                                  QUrlQuery(studio.person.opened.first()).queryItemValue(u"state"_s)};
        const auto told = [&secrets](const QString &spoken) {
            return std::count_if(secrets.begin(), secrets.end(), [&spoken](const QString &secret) {
                return secret.size() > 20 && spoken.contains(secret);
            });
        };
        studio.pickList(aList(studio));
        studio.saveAndWaitForRound();
        QVERIFY(spokenOfAllWindows().contains("Quiet Harbor Yoga"_L1));
        QCOMPARE(told(spokenOfAllWindows()), 0);
        studio.click("disconnectButton");
        QTRY_VERIFY(studio.isShown("disconnectQuestion"));
        QCOMPARE(told(spokenOfAllWindows()), 0);
        studio.click("disconnectCancel");
        for (const Gui::PageId page : {Gui::PageId::Clients, Gui::PageId::Classes, Gui::PageId::Setup}) {
            studio.window().showPage(page);
            QCOMPARE(told(spokenOfAllWindows()), 0);
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        // Verifies that the search finds exposed text at all.
        studio.window().setAccessibleDescription(secrets.join(u' '));
        QCOMPARE(told(spokenOfAllWindows()), secrets.size());
    }

    void invitesAClientBackFromTheProfile()
    {
        const QString maya = u"maya.lind@example.com"_s;
        WindowFixture studio;
        studio.server.hook(u"add-contact"_s, {{u"email"_s, maya}});
        studio.server.optOut(maya);
        studio.connectBusiness();
        studio.pickList(aList(studio));
        studio.saveAndWaitForRound();
        studio.addConsentingClient(u"Maya"_s, maya); // a yes counts only after the opt-out became known
        studio.click("appDrawerButton");
        studio.click("drawerClients");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReady("clientsTable"), kPatience);
        studio.shown<QTableView>("clientsTable")->selectRow(0);
        QTest::keyClick(studio.shown("clientsTable"), Qt::Key_Return);
        studio.click("askBackButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("askBackConfirmation"), kPatience);
        studio.click("confirmButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.text("clientReason").contains("was sent"_L1), kPatience);
        QVERIFY(!studio.isShown("askBackButton"));
        QVERIFY(studio.server.contact(maya).value("resubscribe_mail_sent"_L1).toBool());
    }

    void anotherAccountClearsTheChosenList()
    {
        WindowFixture studio;
        studio.connectBusiness();
        studio.pickList(aList(studio));
        studio.saveAndWaitForRound();
        studio.click("disconnectButton");
        studio.click("disconnectOk");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("connectBusinessButton"), kPatience);
        studio.person.user = u"northlight"_s;
        studio.click("connectBusinessButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("businessName"), u"Northlight Pilates"_s, kPatience);
        QCOMPARE(studio.text("listName"), u"No list chosen yet"_s);
        QVERIFY(studio.text("bannerText").contains("different Constant Contact account"_L1));
    }

private:
    static QString aList(WindowFixture &studio, int index = 0)
    {
        const QJsonArray lists = studio.server.look(u"account"_s).value("lists"_L1).toArray();
        return lists.at(index).toObject().value("name"_L1).toString();
    }
};

QTEST_MAIN(JourneyTest)
#include "tst_journey.moc"
