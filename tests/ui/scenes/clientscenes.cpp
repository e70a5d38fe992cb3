// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "studioscene.h"

#include "presenters/clientimportpresenter.h"
#include "presenters/clientprofilepresenter.h"
#include "presenters/clientspresenter.h"
#include "presenters/importundopresenter.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientimport.h"
#include "support/testworkbook.h"
#include "ui/dialogs/clientdialog.h"
#include "ui/dialogs/customfielddialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/undoimportdialog.h"
#include "ui/pages/clientspage.h"
#include "ui/widgets/tablestyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Screenshots;
using Domain::Subscription;
using Presenters::ClientImportPresenter;
using Presenters::ClientProfilePresenter;
using Presenters::ClientsPresenter;
using Presenters::ImportUndoPresenter;

namespace {

const QSize kPage(1000, 640);
const QSize kWidePage(1400, 760); ///< enough for the details beside the table, also at 150 %
const QString kLongName = u"Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh"_s;

template <typename T> T *part(QWidget *widget, const char *name)
{
    return widget->findChild<T *>(QLatin1StringView(name));
}

/// Sets the address record to its state after a round.
void place(Support::TestDirectory &studio, const QString &address, Domain::Membership membership,
           const QString &attentionReason = {})
{
    (void)studio.ask<void>([=](Store::Database &database) -> Core::Result<void> {
        Store::AddressRecords addressRecords(database);
        const auto view = addressRecords.view(address);
        if (!view)
            return view.error();
        Domain::AddressRecord addressRecord = view->addressRecord;
        addressRecord.address = address;
        addressRecord.membership = membership;
        addressRecord.leftAt = membership == Domain::Membership::Left ? database.now() : QDateTime();
        addressRecord.attentionReason = attentionReason;
        addressRecord.doneRevision = addressRecord.dirtyRevision;
        return addressRecords.save(addressRecord);
    });
}

StudioPointer filledStudio()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    const QStringList first{u"Amélie"_s, u"Ben"_s,  u"Chidi"_s, u"Dora"_s, u"Esra"_s,  u"Finn"_s,  u"Grace"_s,
                            u"Hiro"_s,   u"Inés"_s, u"Jonas"_s, u"Kira"_s, u"Leila"_s, u"Mateo"_s, u"Noor"_s};
    const QStringList last{u"Adler"_s,   u"Boucher"_s, u"Chen"_s,   u"Dubois"_s, u"Evans"_s,
                           u"Fischer"_s, u"Gagnon"_s,  u"Haddad"_s, u"Ito"_s,    u"Jones"_s,
                           u"Kaya"_s,    u"Laurent"_s, u"Moreau"_s, u"Novak"_s};
    for (int i = 0; i < 14; ++i) {
        Domain::Client client;
        client.firstName = first.at(i);
        client.lastName = last.at(i);
        client.email = i == 4 ? QString() : u"%1@example.com"_s.arg(last.at(i).toLower());
        client.phone = i % 3 == 0 ? QString() : u"+1 902 555 01%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        client.studioNumber = u"%1"_s.arg(10440 + i * 17);
        if (i == 9)
            client.status = Domain::ClientStatus::Deactivated;
        const auto id = studio->add(client);
        if (i == 4 || i == 8)
            continue;
        studio->answer(id, i == 3 ? Subscription::No : Subscription::Yes);
        if (i == 6)
            place(*studio, client.email, Domain::Membership::Left);
        else if (i == 7)
            place(*studio, client.email, Domain::Membership::Listed,
                  translated("The phone number is too long."));
        else if (i != 3 && i != 5 && i != 9)
            place(*studio, client.email, Domain::Membership::Listed);
    }
    studio->add(u"Wilhelmina Theodora Alexandrina"_s, kLongName,
                u"wilhelmina.theodora.alexandrina.wolfeschlegelsteinhausen@mail.studio.example.com"_s);
    return studio;
}

QWidget *clientsPage(const StudioPointer &studio)
{
    auto presenter = std::make_shared<ClientsPresenter>(studio->database());
    auto *page = new Gui::ClientsPage(*presenter);
    page->resize(kPage);
    keepFor(page, studio, presenter);
    return page;
}

bool tableFilled(QWidget *page)
{
    const auto *table = part<QTableView>(page, "clientsTable");
    return table->isVisible() && !table->model()->index(0, 0).data().toString().isEmpty() &&
           part<QPushButton>(page, "filterAll")->text().contains("15"_L1);
}

bool shows(QWidget *page, const char *name)
{
    const auto *widget = part<QWidget>(page, name);
    return widget && widget->isVisible();
}

QWidget *selectedPage()
{
    return clientsPage(filledStudio());
}

/// \return whether the client is selected and, in a wide window, shown beside the table
bool select(QWidget *page, int row)
{
    if (!tableFilled(page))
        return false;
    Gui::chooseRow(*part<QTableView>(page, "clientsTable"), row);
    return !shows(page, "clientPane") || shows(page, "detailsReason");
}

bool selectRow(QWidget *page)
{
    return select(page, 2);
}

QWidget *narrowPage()
{
    QWidget *page = selectedPage();
    page->resize(700, 640);
    return page;
}

QWidget *wideSelectedPage()
{
    QWidget *page = selectedPage();
    page->resize(kWidePage);
    return page;
}

bool nobodyFound(QWidget *page)
{
    part<QLineEdit>(page, "clientsSearch")->setText(u"pilates teacher"_s);
    return shows(page, "showAllButton");
}

QWidget *failedPage()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    auto clock = std::make_shared<Support::ManualClock>();
    const QString inTheWay = studio->file(u"in the way"_s, "x");
    auto database = std::make_shared<Store::BackgroundDatabase>(inTheWay, *clock);
    auto presenter = std::make_shared<ClientsPresenter>(*database);
    auto *page = new Gui::ClientsPage(*presenter);
    page->resize(kPage);
    keepFor(page, studio, clock, database, presenter);
    return page;
}

/// A profile with all fields filled.
Domain::ClientId fullClient(Support::TestDirectory &studio)
{
    using Domain::CustomFieldType;
    studio.addField(u"Favourite tea"_s, CustomFieldType::Text);
    studio.addField(u"Locker"_s, CustomFieldType::Number);
    studio.addField(u"Member since"_s, CustomFieldType::Date);
    studio.addField(u"Brings own mat"_s, CustomFieldType::Checkbox);
    Domain::Client client;
    client.firstName = u"Amélie"_s;
    client.lastName = u"Gagnon"_s;
    client.email = u"gagnon.family@example.com"_s;
    client.phone = u"+1 902 555 0142"_s;
    client.homePhone = u"+1 902 555 0177"_s;
    client.street = u"1800 Argyle Street"_s;
    client.city = u"Halifax"_s;
    client.state = u"Nova Scotia"_s;
    client.postalCode = u"B3J 3N8"_s;
    client.country = u"Canada"_s;
    client.birthday = QDate(1984, 5, 23);
    client.studioNumber = u"10542"_s;
    client.custom = {{u"Favourite tea"_s, u"Rooibos"_s},
                     {u"Locker"_s, u"12"_s},
                     {u"Member since"_s, u"2019-09-01"_s},
                     {u"Brings own mat"_s, u"true"_s}};
    const auto id = studio.add(client);
    studio.answer(id, Subscription::No, Domain::ConsentSource::Import);
    studio.clock.advance(std::chrono::hours(26));
    (void)studio.ask<void>([id](Store::Database &database) {
        return Store::ClientDirectory(database).recordConsent(
            id, Subscription::Yes, Domain::ConsentSource::Booking, u"Send me news and updates by e-mail"_s);
    });
    place(studio, client.email, Domain::Membership::Listed);
    return id;
}

/// A wide page with a client who can be invited back, with answers and bookings.
QWidget *detailsPage()
{
    auto studio = filledStudio();
    studio->connectTo(u"the service"_s);
    const auto id = fullClient(*studio);
    studio->wantBack(id);
    for (const auto &name :
         {u"Yin yoga"_s, u"Power pilates for early birds and night owls"_s, u"Morning flow"_s})
        studio->book(studio->addClass(name, std::chrono::hours(26)), id);
    auto presenter = std::make_shared<ClientsPresenter>(studio->database());
    presenter->setService(u"the service"_s);
    auto *page = new Gui::ClientsPage(*presenter);
    page->resize(kWidePage);
    keepFor(page, studio, presenter);
    return page;
}

QWidget *profile(const StudioPointer &studio, Domain::ClientId id)
{
    auto *dialog = new Gui::ClientDialog(
        std::make_unique<ClientProfilePresenter>(studio->database(), id, u"the service"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    keepFor(dialog, studio);
    return dialog;
}

QWidget *newProfile()
{
    return profile(std::make_shared<Support::TestDirectory>(), {});
}

QWidget *fullProfile()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    return profile(studio, fullClient(*studio));
}

QWidget *wantedBackProfile()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    studio->connectTo(u"the service"_s);
    const auto id = fullClient(*studio);
    studio->wantBack(id);
    return profile(studio, id);
}

QWidget *invitedProfile()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    studio->connectTo(u"the service"_s);
    const auto id = fullClient(*studio);
    studio->wantBack(id);
    studio->changeAddressRecord(id, [at = studio->clock.now()](Domain::AddressRecord &addressRecord) {
        addressRecord.askBack = Domain::AskBack::Sent;
        addressRecord.askedBackAt = at;
    });
    return profile(studio, id);
}

QWidget *sharedProfile()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    const auto id = fullClient(*studio);
    studio->add(u"Benoît"_s, u"Gagnon"_s, u"gagnon.family@example.com"_s);
    place(*studio, u"gagnon.family@example.com"_s, Domain::Membership::Left);
    return profile(studio, id);
}

QWidget *longProfile()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    studio->addField(u"What the teacher should know before class begins"_s, Domain::CustomFieldType::Text);
    Domain::Client client;
    client.firstName = u"Wilhelmina Theodora Alexandrina Josephine"_s;
    client.lastName = kLongName + u' ' + kLongName;
    client.email = u"wilhelmina.theodora.alexandrina.wolfeschlegelsteinhausen@mail.studio.example.com"_s;
    client.custom.insert(u"What the teacher should know before class begins"_s, QString(300, u'w'));
    return profile(studio, studio->add(client));
}

bool profileFilled(QWidget *dialog)
{
    return part<QPushButton>(dialog, "saveClientButton")->isEnabled();
}

bool sharingShown(QWidget *dialog)
{
    return profileFilled(dialog) && shows(dialog, "consentNote");
}

bool scrolledDown(QWidget *dialog)
{
    if (!profileFilled(dialog))
        return false;
    // The range grows until the form is laid out, so it scrolls down until the position is stable.
    auto *bar = dialog->findChild<QScrollArea *>()->verticalScrollBar();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const bool stays = bar->maximum() > 0 && bar->value() == bar->maximum();
    bar->setValue(bar->maximum());
    return stays;
}

bool faultsShown(QWidget *dialog)
{
    if (!profileFilled(dialog))
        return false;
    part<QLineEdit>(dialog, "email")->setText(u"amelie@"_s);
    part<QLineEdit>(dialog, "birthday")->setText(u"in May"_s);
    part<QPushButton>(dialog, "saveClientButton")->click();
    return shows(dialog, "emailFault");
}

QWidget *fieldDialog()
{
    auto *dialog = new Gui::CustomFieldDialog(QList<Domain::CustomField>{});
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

QWidget *refusedFieldDialog()
{
    auto *dialog = new Gui::CustomFieldDialog(QList<Domain::CustomField>{});
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    part<QLineEdit>(dialog, "fieldLabel")->setText(u"Locker"_s);
    dialog->showRefusal(
        {Core::Error::Kind::InvalidInput, translated("There is a field of this name already."), {}, {}});
    return dialog;
}

QByteArray report(int rows, bool faulty)
{
    QByteArray text = "First Name,Last Name,Email,News and Updates,Favourite tea,Member since\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray address =
            faulty && i % 40 == 7 ? "person" + number + "@" : "person" + number + "@example.com";
        const QByteArray words[] = {"yes", "no", "", "yes"};
        text += "Person,No " + number + ',' + address + ',' + words[i % 4] + ",Assam,2019-09-01\n";
    }
    return text;
}

/// A report whose dates may be read in either order.
QByteArray ambiguousReport()
{
    return "First Name;Last Name;Email;Birthday;News and "
           "Updates\nAna;Brook;ana@example.com;03/04/1985;maybe\n"
           "Ben;Cole;ben@example.com;05/06/1990;yes\n";
}

/// A report with a column of consent that was chosen, one that says no, and long texts.
QByteArray consentReport()
{
    QByteArray text =
        "Client ID,First Name,Last Name,Email,Newsletter,Do Not Email,How did you hear about the studio\n";
    for (int i = 0; i < 453; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray answer = i < 412 ? "Yes" : i < 450 ? "No" : "maybe";
        text += number + ",Person,No " + number + ",person" + number + "@example.com," + answer + ',' +
                (i % 90 == 3 ? "x" : "") + ",A friend of mine told me about your morning classes\n";
    }
    return text;
}

/// A studio that knows a no of some people of consentReport().
StudioPointer studioWithNoes()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    for (const QString &number : {u"10"_s, u"20"_s}) {
        const auto id = studio->add(u"Person"_s, u"No "_s + number, u"person%1@example.com"_s.arg(number));
        studio->answer(id, Domain::Subscription::No);
    }
    return studio;
}

/// A workbook with two sheets, of which the one whose name begins with `Clients` has clients.
QByteArray workbook(const QByteArray &first, const QByteArray &second)
{
    const auto row = [](const QByteArray &a, const QByteArray &b, const QByteArray &c) {
        return "<row><c t=\"str\"><v>" + a + "</v></c><c t=\"str\"><v>" + b + "</v></c><c t=\"str\"><v>" + c +
               "</v></c></row>";
    };
    const QByteArray clients = row("First Name", "Email", "News and Updates") +
                               row("Ana", "ana@example.com", "Yes") + row("Ben", "ben@example.com", "No");
    const QByteArray passes = row("Pass", "Price", "Sold") + row("Ten classes", "120", "17");
    Support::TestWorkbook made(first.startsWith("Clients") ? clients : passes, first);
    made.addSheet(second, second.startsWith("Clients") ? clients : passes);
    return made.bytes();
}

/// \param content  content of the chosen file; null: no file is chosen
QWidget *importDialog(const QByteArray &content, bool busy = false,
                      const StudioPointer &studio = std::make_shared<Support::TestDirectory>())
{
    auto presenter = std::make_unique<ClientImportPresenter>(studio->database());
    auto *import = presenter.get();
    auto *dialog = new Gui::ImportDialog(std::move(presenter));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    keepFor(dialog, studio);
    if (busy)
        releaseAfter(dialog, keepBusy(*studio));
    if (!content.isNull())
        import->read(studio->file(u"clients-march.csv"_s, content), {});
    return dialog;
}

/// A report in which some of the studio's clients are missing.
/// \param tail  rows that cannot be taken
QWidget *missingDialog(int missing, const QByteArray &tail = {})
{
    auto studio = std::make_shared<Support::TestDirectory>();
    for (int i = 0; i < missing; ++i) {
        Domain::Client client;
        client.studioNumber = QString::number(1'000 + i);
        client.firstName = i == 1 ? u"Maria "_s + kLongName : u"Maria"_s;
        client.lastName = u"Lane %1"_s.arg(i);
        client.email = u"maria%1@example.com"_s.arg(i);
        studio->add(client);
    }
    auto presenter = std::make_unique<ClientImportPresenter>(studio->database());
    auto *import = presenter.get();
    auto *dialog = new Gui::ImportDialog(std::move(presenter));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    keepFor(dialog, studio);
    import->read(studio->file(u"all-clients.csv"_s, report(300, false) + tail), {});
    return dialog;
}

bool missingReady(QWidget *dialog)
{
    auto *missing = part<QWidget>(dialog, "missingClients");
    dialog->findChild<QScrollArea *>()->ensureWidgetVisible(missing);
    return missing->isVisible();
}

void chooseToDeactivate(QWidget *dialog)
{
    part<QPushButton>(dialog, "showMissingButton")->click();
    part<QCheckBox>(dialog, "deactivateMissing")->click();
}

void askToDeactivate(QWidget *dialog)
{
    part<QCheckBox>(dialog, "deactivateMissing")->click();
    part<QPushButton>(dialog, "importRowsButton")->click();
}

bool importReady(QWidget *dialog)
{
    return shows(dialog, "importRowsButton");
}

bool importDone(QWidget *dialog)
{
    if (auto *button = part<QPushButton>(dialog, "importRowsButton"); button->isVisible())
        button->click();
    return !shows(dialog, "importProgress");
}

/// A studio whose last import added \p added people and changed \p changed ones, some of whom have said no.
StudioPointer importedStudio(int added, int changed, const QString &fileName)
{
    auto studio = std::make_shared<Support::TestDirectory>();
    for (int i = 0; i < changed; ++i)
        studio->add(u"Person"_s, u"No %1"_s.arg(i), u"person%1@example.com"_s.arg(i));
    (void)studio->ask<void>([=](Store::Database &database) -> Core::Result<void> {
        Store::ClientImport import(database);
        if (const auto begun = import.begin({fileName, added + changed}); !begun)
            return begun;
        for (int i = 0; i < added + changed; ++i) {
            Domain::ReportRow row;
            row.client.firstName = u"Person"_s;
            row.client.lastName = i == 1 ? kLongName + u' ' + kLongName : u"No %1"_s.arg(i);
            row.client.email = u"person%1@example.com"_s.arg(i);
            row.client.city = u"Halifax"_s;
            row.told = QStringList{u"first_name"_s, u"last_name"_s, u"email"_s, u"city"_s};
            row.subscribed = i % 20 == 1 ? Subscription::No : Subscription::Yes;
            if (const auto taken = import.take(row); !taken)
                return taken.error();
        }
        return {};
    });
    return studio;
}

QWidget *undoDialog(const StudioPointer &studio)
{
    auto *dialog = new Gui::UndoImportDialog(std::make_unique<ImportUndoPresenter>(studio->database()));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    keepFor(dialog, studio);
    return dialog;
}

bool undoAsked(QWidget *dialog)
{
    return shows(dialog, "undoImportNowButton");
}

bool undoFinished(QWidget *dialog)
{
    if (undoAsked(dialog))
        part<QPushButton>(dialog, "undoImportNowButton")->click();
    return shows(dialog, "undoImportRestored");
}

bool undoRunning(QWidget *dialog)
{
    if (undoAsked(dialog)) {
        part<QPushButton>(dialog, "undoImportNowButton")->click();
        return true;
    }
    return false;
}

QWidget *failedUndoDialog()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    auto clock = std::make_shared<Support::ManualClock>();
    auto database = std::make_shared<Store::BackgroundDatabase>(studio->file(u"in the way"_s, "x"), *clock);
    auto *dialog = new Gui::UndoImportDialog(std::make_unique<ImportUndoPresenter>(*database));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    keepFor(dialog, studio, clock, database);
    return dialog;
}

bool importMenuShown(QWidget *page)
{
    return tableFilled(page) && part<QPushButton>(page, "importMenuButton")->isEnabled();
}

/// Drags a file over the page.
bool dragged(QWidget *page, const QString &name)
{
    if (!tableFilled(page))
        return false;
    QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(page->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    return file.open(QIODevice::WriteOnly) && QCoreApplication::sendEvent(page, &enter);
}

const Registration registration({
    {u"clients-drop"_s, selectedPage, [](QWidget *page) { return dragged(page, u"clients-march.csv"_s); }},
    {u"clients-drop-refused"_s, selectedPage,
     [](QWidget *page) { return dragged(page, u"Studio photo.jpg"_s); }},
    {u"clients"_s, selectedPage, selectRow},
    {u"clients-details"_s, detailsPage,
     [](QWidget *page) {
         constexpr int kRow = 6; // Amélie Gagnon
         auto *table = part<QTableView>(page, "clientsTable");
         if (table->model()->index(kRow, 0).data().toString().isEmpty())
             return false;
         Gui::chooseRow(*table, kRow);
         return shows(page, "detailsRemedyButton");
     }},
    {u"clients-details-long-text"_s, wideSelectedPage, [](QWidget *page) { return select(page, 14); }},
    {u"clients-details-remedy"_s, wideSelectedPage,
     [](QWidget *page) { return select(page, 0) && shows(page, "detailsRemedyButton"); }},
    {u"clients-details-none"_s, wideSelectedPage, tableFilled},
    {u"clients-several"_s, wideSelectedPage,
     [](QWidget *page) {
         if (!select(page, 2))
             return false;
         auto *table = part<QTableView>(page, "clientsTable");
         for (const int row : {3, 6}) {
             table->selectionModel()->select(table->model()->index(row, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
         }
         return shows(page, "detailsHint");
     }},
    {u"clients-narrow"_s, narrowPage, selectRow},
    {u"clients-nobody-found"_s, selectedPage, nobodyFound},
    {u"clients-empty"_s, [] { return clientsPage(std::make_shared<Support::TestDirectory>()); },
     [](QWidget *page) { return shows(page, "addFirstClientButton"); }},
    {u"clients-loading"_s,
     [] {
         auto studio = std::make_shared<Support::TestDirectory>();
         const auto gate = keepBusy(*studio);
         auto *page = clientsPage(studio);
         releaseAfter(page, gate);
         return page;
     }},
    {u"clients-failed"_s, failedPage, [](QWidget *page) { return shows(page, "clientsRetryButton"); }},
    {u"profile-new"_s, newProfile, profileFilled},
    {u"profile"_s, fullProfile, profileFilled},
    {u"profile-below"_s, fullProfile, scrolledDown},
    {u"profile-shared-and-left"_s, sharedProfile, sharingShown},
    {u"profile-wanted-back"_s, wantedBackProfile, profileFilled},
    {u"profile-invited"_s, invitedProfile, profileFilled},
    {u"profile-faults"_s, newProfile, faultsShown},
    {u"profile-long-text"_s, longProfile, profileFilled},
    {u"custom-field"_s, fieldDialog},
    {u"custom-field-refused"_s, refusedFieldDialog},
    {u"import-choose"_s, [] { return importDialog({}); }},
    {u"import-reading"_s, [] { return importDialog(report(900, false), true); }},
    {u"import-ready"_s, [] { return importDialog(report(312, true)); }, importReady},
    {u"import-ready-consent"_s, [] { return importDialog(consentReport(), false, studioWithNoes()); },
     importReady},
    {u"import-ready-dates"_s, [] { return importDialog(ambiguousReport()); }, importReady},
    {u"import-ready-sheets"_s,
     [] { return importDialog(workbook("Clients of the studio in Halifax", "Class passes")); }, importReady},
    {u"import-failed-sheet"_s, [] { return importDialog(workbook("Class passes", "Clients")); },
     [](QWidget *dialog) { return shows(dialog, "importMessage"); }},
    {u"import-ready-clean"_s, [] { return importDialog(report(1, false)); }, importReady},
    {u"import-missing"_s, [] { return missingDialog(37, ",Lane 2,maria2@,,,\n"); }, missingReady},
    {u"import-missing-names"_s, [] { return missingDialog(9, "Maria,Lane 2,maria2@,,,\n"); }, missingReady,
     chooseToDeactivate},
    {u"import-missing-many"_s, [] { return missingDialog(37); }, missingReady, askToDeactivate},
    {u"import-missing-unreadable"_s, [] { return missingDialog(3, "\"Ma\"ria,Lane 2,,,,\n"); }, missingReady},
    {u"import-done"_s, [] { return importDialog(report(312, true)); }, importDone},
    {u"clients-import-menu"_s,
     [] {
         auto studio = filledStudio();
         (void)studio->ask<void>([](Store::Database &database) -> Core::Result<void> {
             Store::ClientImport import(database);
             Domain::ReportRow row;
             row.client.email = u"adler@example.com"_s;
             row.client.city = u"Halifax"_s;
             row.told = QStringList{u"email"_s, u"city"_s};
             if (const auto begun = import.begin({u"march.csv"_s, 1}); !begun)
                 return begun;
             const auto taken = import.take(row);
             return taken ? Core::Result<void>() : taken.error();
         });
         return clientsPage(studio);
     },
     importMenuShown},
    {u"undo-import"_s, [] { return undoDialog(importedStudio(212, 100, u"clients-march.csv"_s)); },
     undoAsked},
    {u"undo-import-long-text"_s,
     [] {
         return undoDialog(importedStudio(
             1, 1,
             u"Client report with all columns and answers, exported from the studio program on Monday.csv"_s));
     },
     undoAsked},
    {u"undo-import-running"_s, [] { return undoDialog(importedStudio(500, 0, u"clients-march.csv"_s)); },
     undoRunning},
    {u"undo-import-done"_s, [] { return undoDialog(importedStudio(12, 100, u"clients-march.csv"_s)); },
     undoFinished},
    {u"undo-import-done-clean"_s, [] { return undoDialog(importedStudio(1, 0, u"clients-march.csv"_s)); },
     undoFinished},
    {u"undo-import-nothing"_s, [] { return undoDialog(std::make_shared<Support::TestDirectory>()); },
     [](QWidget *dialog) {
         return part<QLabel>(dialog, "undoImportText")->text() !=
                Gui::UndoImportDialog::tr("Reading the last import…");
     }},
    {u"undo-import-failed"_s, failedUndoDialog,
     [](QWidget *dialog) { return shows(dialog, "undoImportFailure"); }},
    {u"import-failed"_s, [] { return importDialog("Colour,Size\nred,5\n"); },
     [](QWidget *dialog) { return shows(dialog, "importMessage"); }},
});

} // namespace
