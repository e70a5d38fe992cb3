// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace Presenters {
class BackupPresenter;
class SettingsPresenter;
} // namespace Presenters

namespace Gui {

/// Setup › Settings: how the program starts, works in the background, and looks, where its data is, and its
/// backups.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// Names of the choices that apply to all windows. The page is made again when one of them changes.
    struct Look
    {
        QString language;
        QString appearance;
    };

    /// \param presenter  state of the page; must outlive it
    /// \param backups  saves and checks backups; must outlive the page
    /// \param look  language and appearance of the windows
    /// \param parent  owner
    SettingsPage(Presenters::SettingsPresenter &presenter, Presenters::BackupPresenter &backups,
                 const Look &look, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageRequested();
    void appearanceRequested();
    void dataFolderRequested();
    /// The owner has confirmed that a backup replaces the studio's data.
    void restoreRequested(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addBackground(QVBoxLayout *column);
    void addSync(QVBoxLayout *column);
    void addConsent(QVBoxLayout *column);
    void addLook(QVBoxLayout *column, const Look &look);
    void addData(QVBoxLayout *column);
    void chooseInterval();
    void editWording();
    void showState();

    Presenters::SettingsPresenter &m_presenter;
    QLabel *m_notice;
    QLabel *m_error;
    QCheckBox *m_startsWithSession;
    QCheckBox *m_tray;
    QCheckBox *m_keepsSyncing;
    QCheckBox *m_notifications;
    QLabel *m_interval;
    QLabel *m_wording;
};

} // namespace Gui
