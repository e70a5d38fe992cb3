// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/client.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace Presenters {
class ClientProfilePresenter;
}

namespace Gui {

class Banner;
class ClientForm;
class ClientStateView;
class ConsentBox;
class ConsentHistory;
class CustomFieldDialog;
class CustomFieldsForm;

/// Profile of one client: all standard fields, the consent question with its history, and the custom fields.
/// Asks before it discards edits.
class ClientDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ClientDialog(std::unique_ptr<Presenters::ClientProfilePresenter> presenter,
                          QWidget *parent = nullptr);
    ~ClientDialog() override;

    void reject() override;

Q_SIGNALS:
    void saved(Domain::ClientId id);

private:
    void build();
    void buildHead();
    [[nodiscard]] QLayout *headLayout();
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QDialogButtonBox *buildButtons();
    void fill();
    void showState();
    void showSharing();
    void showError(const Core::Error &error);
    void edited();
    [[nodiscard]] Domain::Client typed() const;
    /// Answer to record; std::nullopt if it equals the recorded one.
    [[nodiscard]] std::optional<Domain::Subscription> newAnswer() const;
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] bool validate();
    void save();
    void setBusy(bool busy);
    void askToKeepChanges();
    void openFieldDialog();

    std::unique_ptr<Presenters::ClientProfilePresenter> m_presenter;
    QLabel *m_title;
    ClientStateView *m_state;
    Banner *m_error;
    Banner *m_warning;
    QWidget *m_content;
    ClientForm *m_form;
    ConsentBox *m_consent;
    QCheckBox *m_yesAgain;
    ConsentHistory *m_history;
    CustomFieldsForm *m_custom;
    QPushButton *m_save;
    QTimer m_addressPause;
    Domain::Client m_original; ///< as loaded into the fields
    bool m_loaded = false;
    bool m_busy = false;
    bool m_showErrors = false; ///< after the first attempt to save, errors are shown while the user types
};

} // namespace Gui
