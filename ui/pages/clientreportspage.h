// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/watchedfolder.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Gui {

class Banner;
class ElidedLabel;
class EmptyState;

/// Setup → Client reports: the folder whose reports are imported automatically, the reports that wait for the
/// owner, and the last ones that were imported or refused.
class ClientReportsPage : public QWidget
{
    Q_OBJECT

public:
    /// \param reports  watched folder; must outlive the page
    /// \param parent  owner
    explicit ClientReportsPage(Presenters::WatchedFolder &reports, QWidget *parent = nullptr);

Q_SIGNALS:
    /// \param folder  the owner's choice; empty to watch none
    void folderChosen(const QString &folder);
    /// Request to show the watched folder.
    void folderRequested();
    /// Request to open a report that waits.
    void reportRequested(const QString &path);

private:
    [[nodiscard]] QWidget *buildNone();
    [[nodiscard]] QWidget *buildFolder();
    [[nodiscard]] QWidget *buildResults();
    [[nodiscard]] QWidget *makeWaiting(const Presenters::TakenReport &report);
    [[nodiscard]] QWidget *makeResult(const Presenters::FolderResult &result);
    void showState();
    void showWaiting();
    void showResults();
    void chooseFolder();

    Presenters::WatchedFolder &m_reports;
    QWidget *m_none = nullptr;
    QWidget *m_card = nullptr;
    ElidedLabel *m_folder = nullptr;
    QPushButton *m_stop = nullptr;
    Banner *m_error;
    QVBoxLayout *m_waiting;
    QWidget *m_resultsCard = nullptr;
    QLabel *m_nothing = nullptr;
    QVBoxLayout *m_results = nullptr;
    QList<Presenters::TakenReport> m_shownWaiting;
};

} // namespace Gui
