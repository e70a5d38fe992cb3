// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

class QPlainTextEdit;
class QPushButton;

namespace Presenters {
class SupportFilePresenter;
}

namespace Gui {

class Banner;
class StatefulView;

/// Setup › Support file: shows the text before it is saved or copied.
class SupportFileDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param presenter  makes and saves the text
    /// \param parent  owner
    explicit SupportFileDialog(std::unique_ptr<Presenters::SupportFilePresenter> presenter,
                               QWidget *parent = nullptr);
    ~SupportFileDialog() override;

private:
    [[nodiscard]] QWidget *buildButtons();
    void showText();
    void copy();
    void chooseFile();
    void showMessage(const QString &tone, const QString &sentence);

    std::unique_ptr<Presenters::SupportFilePresenter> m_presenter;
    Banner *m_banner;
    QPlainTextEdit *m_text;
    StatefulView *m_view;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Gui
