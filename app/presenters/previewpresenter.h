// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadstate.h"
#include "core/result.h"
#include "domain/preview.h"
#include "presenters/previewpeoplemodel.h"

#include <QObject>
#include <QTimer>

namespace Presenters {

/// Preview of a sync: what would change, person by person. Does not access the engine: the owner of this
/// object answers previewRequested() with take(). Searches in slices, so that a large directory never blocks
/// the window, and passes only the first few hundred people to the model. GUI thread.
class PreviewPresenter : public QObject
{
    Q_OBJECT

public:
    /// Why the preview is shown.
    enum class Purpose {
        ConnectList, ///< SAVE: the sync of this list begins
        Sync,        ///< on demand
        Brake        ///< many people would leave the list
    };
    /// The people who are shown.
    enum class Group { All, Leaving, Add, There, Update, Unsubscribe, Remove, Held };

    /// \param purpose  why it is shown
    /// \param listName  name of the list that is previewed
    /// \param parent  owner
    PreviewPresenter(Purpose purpose, QString listName, QObject *parent = nullptr);

    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] const QString &listName() const { return m_listName; }
    /// Sentence at the top, for Purpose::Brake: why the sync was stopped.
    void setReason(const QString &reason, bool isImportUndoable);
    [[nodiscard]] const QString &reason() const { return m_reason; }
    /// Whether the last import is the reason and can be undone.
    [[nodiscard]] bool isImportUndoable() const { return m_isImportUndoable; }

    void load();
    void take(const Core::Result<Domain::Preview> &preview);
    /// Empty: nobody changes and nobody is held. NothingFound: nobody is in the group or matches the search.
    [[nodiscard]] Core::LoadState state() const { return m_state; }
    [[nodiscard]] QString errorText() const { return m_errorText; } ///< sentence, only in state Failed
    [[nodiscard]] const Domain::Preview &preview() const { return m_preview; }
    [[nodiscard]] int count(Group group) const;
    /// Whether the sync changes anything.
    [[nodiscard]] bool changesAnything() const;
    /// Possible costs and side effects of the sync, as sentences; empty if nobody is added.
    [[nodiscard]] QStringList consequences() const;

    void setGroup(Group group);
    [[nodiscard]] Group group() const { return m_group; }
    void setSearch(const QString &text);
    [[nodiscard]] PreviewPeopleModel &people() { return m_people; }
    /// Number of people in the group who match the search; grows while the search goes on.
    [[nodiscard]] int found() const { return m_found; }

Q_SIGNALS:
    void previewRequested();
    void stateChanged();
    void foundChanged();

private:
    void search();
    void searchOn();
    [[nodiscard]] bool matches(const Domain::PreviewPerson &person) const;
    void setState(Core::LoadState state);

    Purpose m_purpose;
    QString m_listName;
    QString m_reason;
    bool m_isImportUndoable = false;
    Core::LoadState m_state = Core::LoadState::Loading;
    QString m_errorText;
    Domain::Preview m_preview;
    Group m_group;
    QString m_text;
    PreviewPeopleModel m_people;
    QTimer m_nextSlice;
    qsizetype m_looked = 0; ///< people searched so far
    int m_found = 0;
};

} // namespace Presenters
