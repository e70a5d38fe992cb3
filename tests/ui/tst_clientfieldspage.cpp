// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageparts.h"
#include "presenters/clientfieldspresenter.h"
#include "presenters/fieldmappingpresenter.h"
#include "store/directory/customfields.h"
#include "support/testdirectory.h"
#include "ui/pages/clientfieldspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <memory>

using namespace Qt::StringLiterals;
using Domain::CustomFieldType;
using Presenters::ClientFieldsModel;

namespace {

/// The Client fields page with a separate studio.
struct Page : PageParts
{
    Support::TestDirectory studio;
    Presenters::ClientFieldsPresenter presenter{studio.database()};
    Presenters::FieldMappingPresenter mapping;
    std::unique_ptr<Gui::ClientFieldsPage> page;

    void open(const QStringList &labels)
    {
        for (const QString &label : labels)
            studio.addField(label, CustomFieldType::Text);
        page = std::make_unique<Gui::ClientFieldsPage>(presenter, mapping);
        page->resize(1000, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(presenter.state() != Core::LoadState::Loading);
    }
    QTableView *table() { return part<QTableView>("clientFieldsTable"); }
    QString order()
    {
        QStringList labels;
        for (const Domain::CustomField &field : presenter.fields().fields())
            labels.append(field.label);
        return labels.join(u' ');
    }
    QString selected()
    {
        return table()->currentIndex().siblingAtColumn(ClientFieldsModel::Label).data().toString();
    }
    void type(const QString &label)
    {
        QTRY_VERIFY(shows("customFieldDialog"));
        part<QLineEdit>("fieldLabel")->setText(label);
        click("addFieldOk");
    }
    bool isOpen() { return part<QDialog>("customFieldDialog") && shows("customFieldDialog"); }

private:
    [[nodiscard]] QWidget *root() const override { return page.get(); }
};

} // namespace

/// Setup → Client fields.
class ClientFieldsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Gui::Style::apply(*qApp, Gui::Style::Scheme::Light); }

    void addsTheFirstField()
    {
        Page page;
        page.open({});
        QVERIFY(!page.table()->isVisible() && !page.shows("renameFieldButton"));
        QSignalSpy changed(&page.presenter, &Presenters::ClientFieldsPresenter::changed);
        page.click("addClientFieldButton");
        page.type(u"Locker"_s);
        QTRY_COMPARE(page.selected(), u"Locker"_s);
        QTRY_VERIFY(!page.isOpen());
        QVERIFY(page.table()->isVisible());
        QCOMPARE(changed.size(), 1);
        QVERIFY(page.text("clientFieldsCount").contains("100"_L1));
    }

    void addsASuggestedFieldWithItsType()
    {
        Page page;
        page.open({u"gender"_s});
        page.click("addClientFieldButton");
        QTRY_VERIFY(page.isOpen());
        const auto offered = page.page->findChildren<QPushButton *>(u"suggestedField"_s);
        QStringList labels;
        for (const QPushButton *button : offered)
            labels.append(button->text());
        QVERIFY(labels.contains(u"Client since"_s) && !labels.contains(u"Gender"_s));
        offered.at(labels.indexOf(u"Client since"_s))->click();
        page.click("addFieldOk");
        QTRY_COMPARE(page.selected(), u"Client since"_s);
        QCOMPARE(page.presenter.fields().fields().constLast().type, CustomFieldType::Date);
    }

    void renamesTheSelectedField()
    {
        Page page;
        page.open({u"Locker"_s, u"Pet"_s});
        QVERIFY(!page.part<QPushButton>("renameFieldButton")->isEnabled());
        page.table()->selectRow(1);
        page.click("renameFieldButton");
        page.type(u"locker"_s); // taken
        QTRY_VERIFY(page.part<QPushButton>("addFieldOk")->isEnabled());
        QVERIFY(page.isOpen());
        page.type(u"Animal"_s);
        QTRY_VERIFY(!page.isOpen());
        QTRY_COMPARE(page.order(), u"Locker Animal"_s);
        QCOMPARE(page.selected(), u"Animal"_s);
    }

    void removesAFieldWithoutValues()
    {
        Page page;
        page.open({u"Locker"_s, u"Pet"_s});
        Domain::Client ana;
        ana.firstName = u"Ana"_s;
        ana.custom = {{u"Pet"_s, u"Cat"_s}};
        page.studio.add(ana);
        QVERIFY(!page.part<QPushButton>("removeFieldButton")->isEnabled());
        page.table()->selectRow(1);
        page.click("removeFieldButton");
        QTRY_VERIFY(page.shows("clientFieldsBanner"));
        QVERIFY(page.part<Gui::Banner>("clientFieldsBanner")->text().contains(u"Pet"_s));
        page.table()->selectRow(0);
        page.click("removeFieldButton");
        QTRY_COMPARE(page.order(), u"Pet"_s);
        QTRY_VERIFY(!page.shows("clientFieldsBanner"));
    }

    void movesTheSelectedFieldAsOftenAsWanted()
    {
        Page page;
        page.open({u"a"_s, u"b"_s, u"c"_s});
        page.table()->selectRow(2);
        QVERIFY(!page.part<QPushButton>("moveFieldDownButton")->isEnabled());
        page.click("moveFieldUpButton");
        QTRY_COMPARE(page.order(), u"a c b"_s);
        QCOMPARE(page.selected(), u"c"_s);
        page.part<QPushButton>("moveFieldUpButton")->setFocus();
        QTest::keyClick(page.part<QPushButton>("moveFieldUpButton"), Qt::Key_Space);
        QTRY_COMPARE(page.order(), u"c a b"_s);
        QCOMPARE(page.selected(), u"c"_s);
        QTRY_VERIFY(!page.part<QPushButton>("moveFieldUpButton")->isEnabled());
        QVERIFY(page.table()->hasFocus()); // and not the button that undoes the move
    }

    void keepsAFieldHereByItsCheckBox()
    {
        Page page;
        page.open({u"Locker"_s, u"Pet"_s});
        const QModelIndex sent = page.presenter.fields().index(1, ClientFieldsModel::Sent);
        QCOMPARE(sent.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        page.table()->setFocus();
        page.table()->setCurrentIndex(sent);
        QTest::keyClick(page.table(), Qt::Key_Space);
        QTRY_COMPARE(sent.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(page.table()->currentIndex(), sent); // the next key presses the same box
        QTest::keyClick(page.table(), Qt::Key_Space);
        QTRY_COMPARE(sent.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(!page.isOpen());
    }

    void tellsThatAChangeWasNotMadeUntilOneIs()
    {
        Page page;
        page.open({u"a"_s, u"b"_s});
        page.presenter.move(u"gone"_s, 0); // deleted by a restored backup, for example
        QTRY_VERIFY(page.shows("clientFieldsBanner"));
        QSignalSpy read(&page.presenter, &Presenters::ClientFieldsPresenter::stateChanged);
        page.presenter.load();
        QTRY_VERIFY(!read.isEmpty());
        QVERIFY(page.shows("clientFieldsBanner"));
        page.presenter.move(u"b"_s, 0);
        QTRY_VERIFY(!page.shows("clientFieldsBanner"));
    }

    void warnsBeforeALimitBites()
    {
        Page page;
        QStringList labels;
        for (int i = 0; i < 26; ++i)
            labels.append(u"Field %1"_s.arg(i));
        page.open(labels);
        QTRY_VERIFY(page.shows("clientFieldsBanner"));
        QVERIFY(page.part<Gui::Banner>("clientFieldsBanner")->text().contains("25"_L1));
        page.presenter.setSent(u"Field 3"_s, false);
        QTRY_VERIFY(!page.shows("clientFieldsBanner"));
    }

    void choiceThatIsStoredLateClosesNoOtherDialog()
    {
        Page page;
        page.open({u"Locker"_s, u"Mat"_s});
        Domain::CustomField there;
        there.label = u"Spind"_s;
        there.remoteId.value = u"id"_s;
        page.table()->selectRow(0);
        page.click("mapFieldButton");
        page.mapping.take(QList<Domain::CustomField>{there});
        page.part<QListWidget>("fieldMappingList")->setCurrentRow(1);
        page.click("fieldMappingOk");
        page.click("fieldMappingCancel");
        QTRY_VERIFY(!page.part<QDialog>("fieldMappingDialog"));

        page.table()->selectRow(1);
        page.click("mapFieldButton");
        QTRY_VERIFY(page.shows("fieldMappingDialog"));
        QSignalSpy read(&page.presenter, &Presenters::ClientFieldsPresenter::stateChanged);
        page.mapping.takeMapped({}); // of the first dialog
        QVERIFY(page.shows("fieldMappingDialog"));
        QTRY_COMPARE(read.size(), 1); // the page shows the choice
    }

    void mapsAFieldToOneInConstantContact()
    {
        Page page;
        page.open({u"Locker"_s, u"Mat"_s});
        QSignalSpy requested(&page.mapping, &Presenters::FieldMappingPresenter::fieldsRequested);
        QSignalSpy chosen(&page.mapping, &Presenters::FieldMappingPresenter::mappingRequested);
        QVERIFY(!page.part<QPushButton>("mapFieldButton")->isEnabled());
        page.table()->selectRow(0);
        page.click("mapFieldButton");
        QTRY_VERIFY(page.shows("fieldMappingDialog"));
        QCOMPARE(requested.size(), 1);
        QVERIFY(!page.part<QPushButton>("fieldMappingOk")->isEnabled());

        page.mapping.take(Core::Error{Core::Error::Kind::Network, u"No network."_s, {}, {}});
        QTRY_VERIFY(page.shows("fieldMappingRetry"));
        page.click("fieldMappingRetry");
        QCOMPARE(requested.size(), 2);

        Domain::CustomField there;
        there.label = u"Spind"_s;
        there.remoteId.value = u"id"_s;
        page.mapping.take(QList<Domain::CustomField>{there});
        auto *list = page.part<QListWidget>("fieldMappingList");
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->currentRow(), 0);
        QTest::keyClick(list, Qt::Key_Down);
        page.click("fieldMappingOk");
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).toString(), u"Locker"_s);
        QCOMPARE(chosen.first().at(1).value<Domain::CustomField>(), there);

        page.mapping.takeMapped(Core::Error{Core::Error::Kind::Storage, u"The disk is full."_s, {}, {}});
        QVERIFY(page.shows("fieldMappingDialog"));
        QCOMPARE(page.part<QLabel>("fieldMappingError")->text(), u"The disk is full."_s);
        page.click("fieldMappingOk");
        page.mapping.takeMapped({});
        QTRY_VERIFY(!page.part<QDialog>("fieldMappingDialog") || !page.shows("fieldMappingDialog"));
    }
};

QTEST_MAIN(ClientFieldsPageTest)
#include "tst_clientfieldspage.moc"
