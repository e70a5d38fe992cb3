// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadstate.h"
#include "core/result.h"
#include "domain/customfield.h"

#include <QList>
#include <QObject>

namespace Presenters {

/// The choice of the field in Constant Contact to which one of the studio's fields belongs. The fields there
/// are read each time the dialog opens. Does not access the engine: the owner of this object answers
/// fieldsRequested() with take() and mappingRequested() with takeMapped(). GUI thread.
class FieldMappingPresenter : public QObject
{
    Q_OBJECT

public:
    /// A field in Constant Contact.
    struct Choice
    {
        Domain::CustomField there; ///< without an id, if it does not exist yet
        QString text;
        bool isFree = true; ///< can be filled, and belongs to no other field of the studio
    };

    explicit FieldMappingPresenter(QObject *parent = nullptr);

    /// Requests the fields in Constant Contact.
    /// \param field  field of the studio
    /// \param ours  all fields of the studio
    void open(const Domain::CustomField &field, const QList<Domain::CustomField> &ours);
    void retry();
    /// Shows the fields that were requested, or why they could not be read.
    void take(const Core::Result<QList<Domain::CustomField>> &read);
    /// Requests that the field belongs to a choice; ends in stored(), or in stateChanged() with an error.
    void choose(qsizetype choice);
    /// Ends the request of choose().
    void takeMapped(const Core::Result<void> &done);

    /// Loading, Ready or Failed.
    [[nodiscard]] Core::LoadState state() const { return m_state; }
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    /// Why the fields could not be read or the choice was not stored; empty if neither failed.
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    [[nodiscard]] const Domain::CustomField &field() const { return m_field; }
    /// The first is the one with the same name, which may have to be created.
    [[nodiscard]] const QList<Choice> &choices() const { return m_choices; }
    /// Position of the choice that is in effect.
    [[nodiscard]] qsizetype current() const;

Q_SIGNALS:
    void fieldsRequested();
    void mappingRequested(const QString &label, const Domain::CustomField &there);
    void stateChanged();
    void stored(); ///< the choice that the dialog waits for
    void mapped(); ///< any choice was stored: the next sync sends the values to the chosen field

private:
    void showChoices(const QList<Domain::CustomField> &there);
    [[nodiscard]] QString textOf(const Domain::CustomField &there) const;
    [[nodiscard]] QString ownerOf(const Domain::CustomField &there) const;
    void setState(Core::LoadState state, const QString &errorText);

    Domain::CustomField m_field;
    QList<Domain::CustomField> m_ours;
    QList<Choice> m_choices;
    Core::LoadState m_state = Core::LoadState::Loading;
    QString m_errorText;
    bool m_isSaving = false;
};

} // namespace Presenters
