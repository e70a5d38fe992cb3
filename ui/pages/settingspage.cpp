// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settingspage.h"

#include "presenters/settingspresenter.h"
#include "ui/dialogs/choicedialog.h"
#include "ui/dialogs/wordingdialog.h"
#include "ui/pages/backupcard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagelayout.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::SettingsPresenter;
using Presenters::SettingsState;

namespace {

/// Card with a heading.
/// \return layout of its content
QVBoxLayout *addCard(QVBoxLayout *column, const QString &heading, QWidget *page)
{
    QFrame *card = makeCard(page);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(makeHeading(heading, card));
    column->addWidget(card);
    return layout;
}

/// Check box with an explanation below it, which screen readers read with it.
QCheckBox *addCheckBox(QVBoxLayout *layout, const QString &text, const QString &explanation,
                       const QString &objectName)
{
    QWidget *card = layout->parentWidget();
    auto *box = new QCheckBox(text, card);
    box->setObjectName(objectName);
    box->setAccessibleDescription(explanation);
    QLabel *words = makeMuted(explanation, card);
    box->ensurePolished();
    QStyleOptionButton option;
    option.initFrom(box);
    const QRect textOfBox = box->style()->subElementRect(QStyle::SE_CheckBoxContents, &option, box);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int indent = QStyle::visualRect(option.direction, option.rect, textOfBox).left();
    words->setContentsMargins(isMirrored ? 0 : indent, 0, isMirrored ? indent : 0, 0);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(2);
    pair->addWidget(box, 0, Qt::AlignLeft);
    pair->addWidget(words);
    layout->addLayout(pair);
    return box;
}

/// Row with a name, the chosen value, and a button to change it.
/// \return label of the value
QLabel *addChoice(QVBoxLayout *layout, const QString &name, const QString &value, QPushButton *change)
{
    QWidget *card = layout->parentWidget();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeText(name, card));
    QLabel *shown = makeMuted(value, card);
    words->addWidget(shown);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(change, 0, Qt::AlignVCenter);
    layout->addLayout(row);
    return shown;
}

QPushButton *makeChange(const QString &accessibleName, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(SettingsPage::tr("Change…"), parent);
    button->setObjectName(objectName);
    button->setAccessibleName(accessibleName);
    return button;
}

} // namespace

SettingsPage::SettingsPage(SettingsPresenter &presenter, Presenters::BackupPresenter &backups,
                           const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
{
    QVBoxLayout *column = makePageLayout(this);
    column->addWidget(makeTitle(tr("Settings"), this));
    column->addSpacing(8);
    addBackground(column);
    addSync(column);
    addConsent(column);
    addLook(column, look);
    addData(column);
    auto *backup = new BackupCard(backups, this);
    connect(backup, &BackupCard::restoreRequested, this, &SettingsPage::restoreRequested);
    column->addWidget(backup);
    column->addStretch(1);
    connect(&presenter, &SettingsPresenter::stateChanged, this, &SettingsPage::showState);
    showState();
}

void SettingsPage::addBackground(QVBoxLayout *column)
{
    QVBoxLayout *card = addCard(column, tr("In the background"), this);
    m_notice = makeMuted({}, card->parentWidget());
    m_notice->setObjectName(u"settingsNotice"_s);
    card->addWidget(m_notice);
    m_startsWithSession =
        addCheckBox(card, tr("&Start Listwell when I log in to this computer"),
                    tr("It starts in the tray, or else as a minimized window."), u"settingsStart"_s);
    m_tray = addCheckBox(card, tr("Show Listwell in the &tray"),
                         tr("The icon shows the state of the sync, and its menu offers Sync now."),
                         u"settingsTray"_s);
    m_keepsSyncing = addCheckBox(card, tr("&Keep syncing when the window is closed"),
                                 tr("Listwell stays in the tray. To end it, press Ctrl+Q in the window, or "
                                    "click Quit in the menu of the icon."),
                                 u"settingsKeepSyncing"_s);
    m_notifications =
        addCheckBox(card, tr("Show &notifications"),
                    tr("Only if Listwell needs you: the login has ended or is about to, a sync was "
                       "stopped, or the list was deleted. They contain no names or addresses."),
                    u"settingsNotifications"_s);
    m_error = makeText({}, card->parentWidget());
    m_error->setObjectName(u"settingsError"_s);
    setStyleProperty(m_error, "role", u"error"_s);
    card->addWidget(m_error);
    // clicked and not toggled: only the owner changes a setting.
    connect(m_startsWithSession, &QCheckBox::clicked, &m_presenter, &SettingsPresenter::setStartsWithSession);
    connect(m_tray, &QCheckBox::clicked, &m_presenter, &SettingsPresenter::setTrayShown);
    connect(m_keepsSyncing, &QCheckBox::clicked, &m_presenter, &SettingsPresenter::setKeepsSyncing);
    connect(m_notifications, &QCheckBox::clicked, &m_presenter, &SettingsPresenter::setNotificationsShown);
}

void SettingsPage::addSync(QVBoxLayout *column)
{
    QVBoxLayout *card = addCard(column, tr("Sync"), this);
    QPushButton *change = makeChange(tr("Change how often Listwell looks for changes in Constant Contact"),
                                     u"settingsInterval"_s, card->parentWidget());
    connect(change, &QPushButton::clicked, this, &SettingsPage::chooseInterval);
    m_interval = addChoice(card, tr("Look for changes in Constant Contact"), {}, change);
    m_interval->setObjectName(u"settingsIntervalValue"_s);
    card->addWidget(makeMuted(tr("What you change here is sent half a minute later, and a no within seconds, "
                                 "whatever you choose. After hours without changes, Listwell looks less "
                                 "often."),
                              card->parentWidget()));
}

void SettingsPage::addConsent(QVBoxLayout *column)
{
    QVBoxLayout *card = addCard(column, tr("News and updates"), this);
    QPushButton *change =
        makeChange(tr("Change the consent question"), u"settingsWording"_s, card->parentWidget());
    connect(change, &QPushButton::clicked, this, &SettingsPage::editWording);
    m_wording = addChoice(card, tr("Consent question"), {}, change);
    m_wording->setObjectName(u"settingsWordingValue"_s);
}

void SettingsPage::addLook(QVBoxLayout *column, const Look &look)
{
    QVBoxLayout *card = addCard(column, tr("Window"), this);
    QPushButton *language =
        makeChange(tr("Change the language"), u"settingsLanguage"_s, card->parentWidget());
    connect(language, &QPushButton::clicked, this, &SettingsPage::languageRequested);
    addChoice(card, tr("Language"), look.language, language);
    QPushButton *appearance =
        makeChange(tr("Change the appearance"), u"settingsAppearance"_s, card->parentWidget());
    connect(appearance, &QPushButton::clicked, this, &SettingsPage::appearanceRequested);
    addChoice(card, tr("Appearance"), look.appearance, appearance);
}

void SettingsPage::addData(QVBoxLayout *column)
{
    QVBoxLayout *card = addCard(column, tr("Data folder"), this);
    QWidget *parent = card->parentWidget();
    card->addWidget(makeMuted(tr("Your clients, their answers and the history are on this computer, in this "
                                 "folder."),
                              parent));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *path = new QLineEdit(m_presenter.state().dataFolder, parent);
    path->setObjectName(u"settingsDataFolder"_s);
    path->setAccessibleName(tr("Data folder"));
    path->setReadOnly(true);
    path->setCursorPosition(0);
    row->addWidget(path, 1);
    auto *open = new QPushButton(tr("&Open folder"), parent);
    open->setObjectName(u"settingsOpenFolder"_s);
    connect(open, &QPushButton::clicked, this, &SettingsPage::dataFolderRequested);
    row->addWidget(open);
    card->addLayout(row);
}

void SettingsPage::chooseInterval()
{
    QList<Choice> choices;
    const auto intervals = Presenters::Preferences::syncIntervals();
    for (const std::chrono::minutes interval : intervals)
        choices.append({QString::number(interval.count()), SettingsPresenter::intervalText(interval)});
    auto *dialog =
        new ChoiceDialog(tr("Sync"), tr("How often should Listwell look for changes in Constant Contact?"),
                         choices, QString::number(m_presenter.state().syncInterval.count()), window());
    connect(dialog, &ChoiceDialog::chosen, &m_presenter, [&presenter = m_presenter](const QString &key) {
        presenter.setSyncInterval(std::chrono::minutes(key.toInt()));
    });
    dialog->open();
}

void SettingsPage::editWording()
{
    auto *dialog = new WordingDialog(m_presenter.state().consentWording, window());
    connect(dialog, &WordingDialog::chosen, &m_presenter, &SettingsPresenter::setConsentWording);
    dialog->open();
}

// The desktop's own settings may have changed meanwhile.
void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter.refresh();
}

void SettingsPage::showState()
{
    const SettingsState &state = m_presenter.state();
    m_notice->setText(state.notice);
    m_notice->setVisible(!state.notice.isEmpty());
    m_error->setText(state.error);
    m_error->setVisible(!state.error.isEmpty());
    m_startsWithSession->setEnabled(state.canStartWithSession);
    m_startsWithSession->setChecked(state.startsWithSession);
    m_tray->setEnabled(state.hasTray);
    m_tray->setChecked(state.trayShown);
    m_keepsSyncing->setEnabled(state.trayShown);
    m_keepsSyncing->setChecked(state.keepsSyncing);
    m_notifications->setEnabled(state.trayShown);
    m_notifications->setChecked(state.notificationsShown);
    m_interval->setText(SettingsPresenter::intervalText(state.syncInterval));
    m_wording->setText(tr("“%1”").arg(state.consentWording));
}

} // namespace Gui
