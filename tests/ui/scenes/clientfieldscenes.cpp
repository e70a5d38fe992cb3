// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "studioscene.h"

#include "presenters/clientfieldspresenter.h"
#include "presenters/fieldmappingpresenter.h"
#include "store/directory/customfields.h"
#include "ui/dialogs/customfielddialog.h"
#include "ui/dialogs/fieldmappingdialog.h"
#include "ui/pages/clientfieldspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/emptystate.h"

#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Screenshots;
using Domain::CustomFieldType;
using Presenters::ClientFieldsPresenter;

namespace {

QWidget *pageOf(const StudioPointer &studio)
{
    auto presenter = std::make_shared<ClientFieldsPresenter>(studio->database());
    auto mapping = std::make_shared<Presenters::FieldMappingPresenter>();
    auto *window = new Gui::MainWindow(Gui::AccountMode::Live);
    window->addPage(Gui::PageId::ClientFields, [presenter, mapping](QWidget *parent) {
        return new Gui::ClientFieldsPage(*presenter, *mapping, parent);
    });
    window->setChip(translated("Up to date"), Core::Tone::Success);
    window->showPage(Gui::PageId::ClientFields);
    window->resize(1100, 760);
    keepFor(window, studio, presenter, mapping);
    return window;
}

QWidget *page()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    studio->addField(u"Favourite tea"_s, CustomFieldType::Text);
    studio->addField(u"Locker"_s, CustomFieldType::Number);
    studio->addField(u"Member since"_s, CustomFieldType::Date);
    studio->addField(u"Brings own mat"_s, CustomFieldType::Checkbox);
    studio->addField(u"What the teacher should know before class begins"_s, CustomFieldType::Text);
    (void)studio->ask<void>([](Store::Database &database) -> Core::Result<void> {
        Store::CustomFields fields(database);
        if (const auto bound = fields.bind(u"Favourite tea"_s, {u"1"_s}, u"favourite_tea"_s); !bound)
            return bound;
        return fields.setSent(u"What the teacher should know before class begins"_s, false);
    });
    return pageOf(studio);
}

QWidget *manyFields()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    for (int i = 1; i <= 26; ++i)
        studio->addField(u"Locker %1"_s.arg(i), CustomFieldType::Number);
    return pageOf(studio);
}

QTableView *table(QWidget *window)
{
    return window->findChild<QTableView *>(u"clientFieldsTable"_s);
}

bool isFilled(QWidget *window)
{
    return table(window)->model()->rowCount() > 0 && table(window)->isVisible();
}

bool isEmpty(QWidget *window)
{
    const auto placeholders = window->findChildren<Gui::EmptyState *>();
    return std::ranges::any_of(placeholders, [](const auto *each) { return each->isVisible(); });
}

Domain::CustomField fieldThere(const QString &label, const QString &id)
{
    Domain::CustomField field;
    field.label = label;
    field.remoteId.value = id;
    return field;
}

QWidget *mappingDialog(const std::function<void(Presenters::FieldMappingPresenter &)> &fill)
{
    auto mapping = std::make_shared<Presenters::FieldMappingPresenter>();
    const Domain::CustomField locker = fieldThere(u"Locker"_s, {});
    const Domain::CustomField tea = fieldThere(u"Favourite tea"_s, u"1"_s);
    mapping->open(locker, {locker, tea});
    fill(*mapping);
    auto *dialog = new Gui::FieldMappingDialog(*mapping);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    keepFor(dialog, mapping);
    return dialog;
}

void takeFields(Presenters::FieldMappingPresenter &mapping)
{
    mapping.take(QList<Domain::CustomField>{
        fieldThere(u"Favourite tea"_s, u"1"_s), fieldThere(u"Member since"_s, u"2"_s),
        fieldThere(u"Brings own mat"_s, u"3"_s),
        fieldThere(u"What the teacher should know before class begins"_s, u"4"_s)});
}

const Registration registration({
    {u"client-fields-map"_s, [] { return mappingDialog(takeFields); }},
    {u"client-fields-map-loading"_s, [] { return mappingDialog([](auto &) {}); }},
    {u"client-fields-map-error"_s,
     [] {
         return mappingDialog([](Presenters::FieldMappingPresenter &mapping) {
             mapping.take(Core::Error{Core::Error::Kind::Network,
                                      translated("Constant Contact cannot be reached now. Look "
                                                 "whether this computer is online."),
                                      {},
                                      {}});
         });
     }},
    {u"client-fields"_s, page,
     [](QWidget *window) {
         if (!isFilled(window))
             return false;
         table(window)->selectRow(1);
         return true;
     }},
    {u"client-fields-none"_s, [] { return pageOf(std::make_shared<Support::TestDirectory>()); }, isEmpty},
    {u"client-fields-many"_s, manyFields, isFilled},
    {u"client-fields-rename"_s,
     []() -> QWidget * {
         Domain::CustomField field;
         field.label = u"Locker"_s;
         auto *dialog = new Gui::CustomFieldDialog(field);
         dialog->setAttribute(Qt::WA_DeleteOnClose, false);
         return dialog;
     }},
});

} // namespace
