// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPushButton;

namespace Presenters {
class BackupPresenter;
}

namespace Gui {

class Banner;

/// Card of the Settings page: saves a backup, and asks which one to restore.
class BackupCard : public QFrame
{
    Q_OBJECT

public:
    /// \param presenter  state of the card; must outlive it
    /// \param parent  owner
    explicit BackupCard(Presenters::BackupPresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The owner has confirmed that a backup replaces the studio's data.
    void restoreRequested(const QString &file);

private:
    QWidget *buildButtons();
    void showState();
    void chooseWhereToSave();
    void chooseWhatToRestore();
    void askBeforeRestoring(const QString &file);
    /// Brings a profile with changes to the front, and says why nothing was restored.
    /// \return whether there is one
    bool refuseForUnsavedChanges();

    Presenters::BackupPresenter &m_presenter;
    QPushButton *m_save;
    QPushButton *m_restore;
    Banner *m_banner;
};

} // namespace Gui
