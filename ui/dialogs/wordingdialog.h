// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace Gui {

class FormField;

/// Edits the question that clients are asked about news and updates.
class WordingDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param wording  present text of the question
    /// \param parent  window
    explicit WordingDialog(const QString &wording, QWidget *parent = nullptr);

Q_SIGNALS:
    /// \param wording  text without SettingsPresenter::wordingError()
    void chosen(const QString &wording);

private:
    void showError();
    void save();

    QPlainTextEdit *m_text;
    FormField *m_field;
};

} // namespace Gui
