// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "studioscene.h"

#include "presenters/activitypresenter.h"
#include "presenters/roundpeoplemodel.h"
#include "ui/pages/activitypage.h"

#include <QAbstractItemView>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Screenshots;
using Domain::RoundRecord;
using Presenters::ActivityPresenter;

namespace {

const QSize kPage(1000, 640);

bool shows(QWidget *page, const char *name)
{
    const auto *widget = page->findChild<QWidget *>(QLatin1StringView(name));
    return widget && widget->isVisible();
}

RoundRecord round(int added, int updated, int left)
{
    RoundRecord record;
    record.counts.added = added;
    record.counts.updated = updated;
    record.counts.leftList = left;
    record.counts.calls = 2 + added / 500;
    return record;
}

/// \param error  error of the newest round; empty: it succeeded
StudioPointer monthOfRounds(const QString &error)
{
    auto studio = std::make_shared<Support::TestDirectory>();
    const auto amelie = studio->add(u"Amélie"_s, u"Gagnon"_s, u"amelie@example.com"_s);
    const auto chidi = studio->add(u"Chidi"_s, u"Chen"_s, u"chidi@example.com"_s);
    const auto wilhelmina =
        studio->add(u"Wilhelmina Theodora Alexandrina"_s,
                    u"Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh"_s, u"wilhelmina@example.com"_s);
    studio->addRound(round(1840, 0, 0));
    studio->clock.advance(26h);
    studio->addRound(round(0, 3, 1));
    studio->clock.advance(50h);
    RoundRecord refused = round(2, 0, 0);
    refused.failed = 1;
    studio->addRound(refused);
    studio->clock.advance(3h);
    RoundRecord newest = round(1, 1, 0);
    newest.failed = 1;
    newest.counts.unsubscribedHere = 1;
    if (!error.isEmpty()) {
        newest.errorKind = Core::Error::Kind::ListGone;
        newest.errorMessage = error;
    }
    studio->addRound(newest,
                     {{amelie, u"amelie@example.com"_s, Domain::RoundAction::Added, {}},
                      {chidi, u"chidi@example.com"_s, Domain::RoundAction::Updated, {}},
                      {{}, u"somebody.else@example.com"_s, Domain::RoundAction::UnsubscribedHere, {}},
                      {wilhelmina, u"wilhelmina@example.com"_s, Domain::RoundAction::Failed,
                       translated("Constant Contact does not take this e-mail address. Correct it in the "
                                  "client's profile.")}});
    return studio;
}

QWidget *activityPage(const StudioPointer &studio)
{
    auto presenter = std::make_shared<ActivityPresenter>(studio->database(), studio->clock);
    auto *page = new Gui::ActivityPage(*presenter);
    page->resize(kPage);
    keepFor(page, studio, presenter);
    return page;
}

QWidget *failedPage()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    auto clock = std::make_shared<Support::ManualClock>();
    auto database = std::make_shared<Store::BackgroundDatabase>(studio->file(u"in the way"_s, "x"), *clock);
    auto presenter = std::make_shared<ActivityPresenter>(*database, *clock);
    auto *page = new Gui::ActivityPage(*presenter);
    page->resize(kPage);
    keepFor(page, studio, clock, database, presenter);
    return page;
}

bool peopleShown(QWidget *page)
{
    return shows(page, "roundPeople");
}

// A search by the name that is too long for its column.
bool personFound(QWidget *page)
{
    if (!peopleShown(page))
        return false;
    page->findChild<QLineEdit *>("activitySearch"_L1)->setText(u"wilhelmina"_s);
    const auto *people = page->findChild<QAbstractItemView *>("roundPeople"_L1)->model();
    return people->rowCount() > 0 &&
           people->index(0, 0).data(Presenters::RoundPeopleModel::IsFoundRole).toBool();
}

bool nothingFound(QWidget *page)
{
    if (peopleShown(page))
        page->findChild<QLineEdit *>("activitySearch"_L1)->setText(u"nobody"_s);
    return shows(page, "showAllRoundsButton");
}

const Registration registration({
    {u"activity"_s, [] { return activityPage(monthOfRounds({})); }, peopleShown},
    {u"activity-found"_s, [] { return activityPage(monthOfRounds({})); }, personFound},
    {u"activity-nothing-found"_s, [] { return activityPage(monthOfRounds({})); }, nothingFound},
    {u"activity-problems"_s,
     [] {
         return activityPage(
             monthOfRounds(translated("The chosen list is no longer there in Constant Contact. Choose "
                                      "another one; until then nothing is sent.")));
     },
     peopleShown},
    {u"activity-empty"_s, [] { return activityPage(std::make_shared<Support::TestDirectory>()); },
     [](QWidget *page) { return shows(page, "activityConnectionButton"); }},
    {u"activity-loading"_s,
     [] {
         auto studio = std::make_shared<Support::TestDirectory>();
         const auto gate = keepBusy(*studio);
         auto *page = activityPage(studio);
         releaseAfter(page, gate);
         return page;
     }},
    {u"activity-failed"_s, failedPage, [](QWidget *page) { return shows(page, "activityRetryButton"); }},
});

} // namespace
