// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "studioscene.h"

#include "presenters/practicestudio.h"
#include "presenters/supportfilepresenter.h"
#include "support/testenvironment.h"
#include "ui/dialogs/supportfiledialog.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace Screenshots;

namespace {

/// The dialog above the practice studio with two syncs and a log.
QWidget *dialog()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    const Core::Environment environment =
        Support::environmentFor(QUrl(u"http://127.0.0.1:1"_s), studio->path(u"data"_s));
    (void)Presenters::fillPracticeStudio(environment, studio->clock);
    Domain::RoundRecord round;
    round.counts.added = 3;
    round.counts.calls = 6;
    studio->addRound(round);
    round.errorKind = Core::Error::Kind::ListGone;
    studio->addRound(round);
    QDir(environment.dataDirectory).mkdir(u"logs"_s);
    studio->file(u"data/logs/listwell.log"_s,
                 "2026-03-02T09:30:00.000Z 4211 info listwell.sync: a round ended ms=812 count=3\n");
    auto *dialog = new Gui::SupportFileDialog(
        std::make_unique<Presenters::SupportFilePresenter>(studio->database(), environment));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    keepFor(dialog, studio);
    return dialog;
}

bool isRead(QWidget *dialog)
{
    return dialog->findChild<QPlainTextEdit *>("supportText"_L1)->isVisible();
}

bool isCopied(QWidget *dialog)
{
    const auto *banner = dialog->findChild<QWidget *>("supportBanner"_L1);
    if (isRead(dialog) && !banner->isVisible())
        dialog->findChild<QPushButton *>("supportCopy"_L1)->click();
    return banner->isVisible();
}

const Registration registration({
    {u"support-file"_s, dialog, isRead},
    {u"support-file-copied"_s, dialog, isCopied},
    {u"support-file-loading"_s, dialog},
});

} // namespace
