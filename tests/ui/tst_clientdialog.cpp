// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageparts.h"
#include "presenters/clientspresenter.h"
#include "support/testdirectory.h"
#include "ui/dialogs/clientdialog.h"
#include "ui/pages/clientspage.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using Presenters::ClientsPresenter;

namespace {

/// The Clients page with two clients, Anna and Ben.
struct Page : PageParts
{
    Support::TestDirectory studio;
    Domain::ClientId anna = studio.add(u"Anna"_s, u"Adler"_s, u"anna@example.com"_s);
    Domain::ClientId ben = studio.add(u"Ben"_s, u"Young"_s, u"ben@example.com"_s);
    ClientsPresenter presenter{studio.database()};
    std::unique_ptr<Gui::ClientsPage> page;

    void open()
    {
        page = std::make_unique<Gui::ClientsPage>(presenter);
        page->resize(1100, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_COMPARE(presenter.loadState(), Core::LoadState::Ready);
    }
    /// Opens the form of the client in \p row.
    void edit(int row)
    {
        part<QTableView>("clientsTable")->selectRow(row);
        click("editClientButton");
        QTRY_VERIFY(!forms().isEmpty() &&
                    forms().last()->findChild<QPushButton *>(u"saveClientButton"_s)->isEnabled());
    }
    QList<Gui::ClientDialog *> forms()
    {
        auto forms = page->findChildren<Gui::ClientDialog *>();
        forms.removeIf([](const QWidget *form) { return !form->isVisible(); });
        return forms;
    }
    void answer(QMessageBox::StandardButton button)
    {
        QTRY_VERIFY(shows("unsavedChanges"));
        auto *question = part<QMessageBox>("unsavedChanges");
        QTest::mouseClick(question->button(button), Qt::LeftButton);
    }

private:
    [[nodiscard]] QWidget *root() const override { return page.get(); }
};

} // namespace

/// The form beside the window; its fields are tested in ClientsPageTest.
class ClientDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotBlockTheWindow()
    {
        Page page;
        page.open();
        page.edit(0);
        QVERIFY(!page.forms().first()->isModal());
        page.part<QLineEdit>("phone")->setText(u"555 0001"_s);
        // The same client is changed on the page, and both changes are kept.
        page.click("toggleActiveButton");
        QTRY_COMPARE(page.studio.client(page.anna).status, Domain::ClientStatus::Deactivated);
        page.click("saveClientButton");
        QTRY_VERIFY(page.forms().isEmpty());
        const Domain::Client anna = page.studio.client(page.anna);
        QCOMPARE(anna.phone, u"555 0001"_s);
        QCOMPARE(anna.status, Domain::ClientStatus::Deactivated);
    }

    void opensOneFormForEachClient()
    {
        Page page;
        page.open();
        page.edit(0);
        page.edit(0);
        QCOMPARE(page.forms().size(), 1);
        page.edit(1);
        QCOMPARE(page.forms().size(), 2);
        page.click("addClientButton");
        page.click("addClientButton");
        QCOMPARE(page.forms().size(), 3);
    }

    void asksBeforeTheWindowIsClosedWithEdits()
    {
        Page page;
        page.open();
        page.edit(0);
        page.part<QLineEdit>("phone")->setText(u"555 0001"_s);
        QVERIFY(!page.page->close());
        page.answer(QMessageBox::Cancel);
        QTRY_VERIFY(!page.shows("unsavedChanges"));
        QVERIFY(page.page->isVisible() && page.forms().size() == 1);
        QVERIFY(!page.page->close());
        QVERIFY(!page.page->close()); // asks once
        const auto questions = page.page->findChildren<QMessageBox *>();
        QCOMPARE(std::ranges::count_if(questions, &QWidget::isVisible), 1);
        page.answer(QMessageBox::Save);
        QTRY_VERIFY(!page.page->isVisible());
        QCOMPARE(page.studio.client(page.anna).phone, u"555 0001"_s);
    }

    void closesTheWindowIfTheEditsAreDiscarded()
    {
        Page page;
        page.open();
        page.edit(0);
        page.edit(1);
        const auto forms = page.forms();
        for (const Gui::ClientDialog *form : forms)
            form->findChild<QLineEdit *>(u"phone"_s)->setText(u"555 0001"_s);
        QVERIFY(!page.page->close());
        page.answer(QMessageBox::Discard);
        QTRY_COMPARE(page.forms().size(), 1);
        QTRY_VERIFY(page.shows("unsavedChanges"));
        page.answer(QMessageBox::Discard);
        QTRY_VERIFY(!page.page->isVisible());
        QVERIFY(page.studio.client(page.anna).phone.isEmpty());
    }

    void staysOpenIfTheEditsCannotBeSaved()
    {
        Page page;
        page.open();
        page.edit(0);
        page.part<QLineEdit>("email")->setText(u"no address"_s);
        QVERIFY(!page.page->close());
        page.answer(QMessageBox::Save);
        QTRY_VERIFY(!page.shows("unsavedChanges"));
        page.part<QLineEdit>("email")->setText(u"a@example.com"_s);
        page.click("saveClientButton");
        QTRY_VERIFY(page.forms().isEmpty());
        QVERIFY(page.page->isVisible());
    }
};

QTEST_MAIN(ClientDialogTest)
#include "tst_clientdialog.moc"
