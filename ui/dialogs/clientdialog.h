// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/client.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QMessageBox;
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
class FamilyView;

/// Profile of one client: all standard fields, the consent question with its history, and the custom fields.
/// Asks before it discards edits, also if its window is closed.
class ClientDialog : public QDialog
{
    Q_OBJECT

public:
    using ProfileFactory = std::function<std::unique_ptr<Presenters::ClientProfilePresenter>()>;

    /// Opens a profile that does not block the window, or raises it if it is open already.
    /// \param place  any widget of the window
    /// \param client  client; not stored for a new one
    /// \param makeProfile  makes the presenter of a profile that is not open yet
    /// \return new dialog, which deletes itself when closed; nullptr if the profile was open
    static ClientDialog *openBeside(const QWidget &place, Domain::ClientId client,
                                    const ProfileFactory &makeProfile);

    /// Brings an open profile with changes that are not saved to the front.
    /// \param place  any widget of the window
    /// \return whether there is one
    static bool showUnsaved(const QWidget &place);
    /// Whether a profile with changes has stopped a window from closing, and closes it once they are saved or
    /// discarded.
    [[nodiscard]] static bool isClosing(const QWidget &window);

    explicit ClientDialog(std::unique_ptr<Presenters::ClientProfilePresenter> presenter,
                          QWidget *parent = nullptr);
    ~ClientDialog() override;

    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void saved(Domain::ClientId id);
    /// The profile of another client, who shares the address, is to be opened.
    void clientRequested(Domain::ClientId client);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

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
    void bringToFront();
    void askToKeepChanges();
    void openFieldDialog();

    std::unique_ptr<Presenters::ClientProfilePresenter> m_presenter;
    QLabel *m_title;
    ClientStateView *m_state;
    FamilyView *m_family;
    Banner *m_error;
    Banner *m_warning;
    QWidget *m_content;
    ClientForm *m_form;
    ConsentBox *m_consent;
    QCheckBox *m_yesAgain;
    ConsentHistory *m_history;
    CustomFieldsForm *m_custom;
    QPushButton *m_save;
    QPointer<QMessageBox> m_question; ///< about unsaved changes
    QTimer m_addressPause;
    Domain::Client m_original; ///< as loaded into the fields
    bool m_loaded = false;
    bool m_busy = false;
    bool m_closesWindow = false; ///< the window is closed once the edits are saved or discarded
    bool m_showErrors = false;   ///< after the first attempt to save, errors are shown while the user types
};

} // namespace Gui
