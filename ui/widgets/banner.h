// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLayout;
class QPushButton;

namespace Gui {

class IconLabel;

/// A coloured strip with one or more sentences and optional buttons.
class Banner : public QFrame
{
    Q_OBJECT

public:
    /// Place of the buttons. Below suits a long text, or more than two buttons.
    enum class Buttons { Right, Below };

    /// \param tone  style name: progress, success, warning or error
    /// \param parent  owner
    explicit Banner(const QString &tone, QWidget *parent = nullptr, Buttons place = Buttons::Right);

    void setTone(const QString &tone);
    /// Sets the text, which is also the accessible name. Screen readers speak it when it appears or changes.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Adds a button after the existing ones.
    /// \return button, owned by the banner
    QPushButton *addButton(const QString &text, const QString &objectName);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *m_buttons;
    IconLabel *m_icon;
    QLabel *m_text;
    QString m_tone;
};

} // namespace Gui
