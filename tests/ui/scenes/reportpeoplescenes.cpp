// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "studioscene.h"

#include "presenters/reportpeoplepresenter.h"
#include "store/directory/importpreview.h"
#include "store/directory/stagedreport.h"
#include "ui/dialogs/reportpeopledialog.h"
#include "ui/widgets/statefulview.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace Screenshots;
using Domain::ReportGroup;
using Domain::ReportRow;
using Domain::Subscription;

namespace {

using StagedPointer = std::shared_ptr<Store::StagedReport>;

template <typename T> T *part(QWidget *widget, const char *name)
{
    return widget->findChild<T *>(QLatin1StringView(name));
}

Domain::Client client(const QString &number, const QString &first, const QString &last)
{
    Domain::Client client;
    client.studioNumber = number;
    client.firstName = first;
    client.lastName = last;
    client.email = u"%1.%2@example.com"_s.arg(first, last).toLower().replace(u' ', u'.');
    return client;
}

ReportRow row(int line, const Domain::Client &client, std::optional<Subscription> answer)
{
    ReportRow row;
    row.line = line;
    row.client = client;
    row.told = QStringList{u"client_id"_s, u"first_name"_s, u"last_name"_s, u"email"_s,
                           u"phone"_s,     u"city"_s,       u"birthday"_s};
    row.subscribed = answer;
    return row;
}

/// A client whose number belongs to another person in the report.
Domain::Client margaret(const QString &last)
{
    Domain::Client known = client(u"1042"_s, u"Margaret"_s, last);
    known.email = u"m.ashworth@example.com"_s;
    known.phone = u"902 555 0142"_s;
    known.city = u"Halifax"_s;
    known.birthday = QDate(1984, 3, 9);
    return known;
}

QList<ReportRow> rows(const QString &last)
{
    QList<ReportRow> rows;
    for (int i = 0; i < 9; ++i) {
        rows.append(row(i + 2, client(QString::number(2'000 + i), u"Nora"_s, u"Lane %1"_s.arg(i + 1)),
                        i % 3 == 0 ? Subscription::No : Subscription::Yes));
    }
    Domain::Client maggie = client(u"1042"_s, u"Maggie"_s, last);
    maggie.phone = u"(902) 555-0142"_s;
    maggie.city = u"Dartmouth"_s;
    rows.append(row(11, maggie, Subscription::Yes));
    rows.append(row(12, client(u"1043"_s, u"Olivia"_s, u"Brook"_s), std::nullopt));
    Domain::Client amelie = client(u"1001"_s, u"Amélie"_s, u"Gagnon"_s);
    amelie.phone = u"902 555 0117"_s;
    amelie.city = u"Dartmouth"_s;
    rows.append(row(13, amelie, Subscription::No));
    return rows;
}

QWidget *dialog(ReportGroup group, const QString &last = u"Ashworth"_s)
{
    auto studio = std::make_shared<Support::TestDirectory>();
    studio->add(margaret(last));
    studio->add(client(u"1043"_s, u"Peter"_s, u"Quinn"_s));
    studio->answer(studio->add(client(u"1001"_s, u"Amélie"_s, u"Gagnon"_s)), Subscription::Yes,
                   Domain::ConsentSource::Profile);
    const auto stage = [last](Store::Database &database) -> Core::Result<StagedPointer> {
        auto staged = std::make_shared<Store::StagedReport>(database);
        if (auto filled = staged->fill({}, rows(last)); !filled)
            return filled.error();
        if (auto judged = Store::ImportPreview(database, *staged).judgeAll(); !judged)
            return judged.error();
        return staged;
    };
    const auto staged = studio->ask<StagedPointer>(stage);
    if (!staged)
        qFatal("the report was not staged");
    auto *dialog = new Gui::ReportPeopleDialog(
        std::make_unique<Presenters::ReportPeoplePresenter>(studio->database(), *staged, group));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->resize(1040, 680); // as on a screen of a laptop
    keepFor(dialog, studio);
    return dialog;
}

bool isShown(QWidget *dialog)
{
    return dialog->findChild<Gui::StatefulView *>()->state() == Core::LoadState::Ready;
}

bool isCompared(QWidget *dialog)
{
    return isShown(dialog) && part<QWidget>(dialog, "contradiction")->isVisible();
}

bool isDecided(QWidget *dialog)
{
    if (!isCompared(dialog))
        return false;
    auto *same = part<QAbstractButton>(dialog, "samePersonChoice");
    same->setChecked(true);
    return same->isChecked();
}

bool isNothingFound(QWidget *dialog)
{
    if (auto *search = part<QLineEdit>(dialog, "reportPeopleSearch"); search->text().isEmpty())
        search->setText(u"nobody"_s);
    return dialog->findChild<Gui::StatefulView *>()->state() == Core::LoadState::NothingFound;
}

const Registration registration({
    {u"report-people"_s, [] { return dialog(ReportGroup::Added); }, isShown},
    {u"report-people-changed"_s, [] { return dialog(ReportGroup::Changed); }, isShown},
    {u"report-people-check"_s, [] { return dialog(ReportGroup::Contradictions); }, isCompared},
    {u"report-people-check-decided"_s, [] { return dialog(ReportGroup::Contradictions); }, isDecided},
    {u"report-people-check-long-text"_s,
     [] { return dialog(ReportGroup::Contradictions, u"Wolfeschlegelsteinhausenbergerdorff-Konstantina"_s); },
     isCompared},
    {u"report-people-none"_s, [] { return dialog(ReportGroup::Added); }, isNothingFound},
});

} // namespace
