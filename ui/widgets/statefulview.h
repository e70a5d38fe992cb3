// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadstate.h"

#include <QHash>
#include <QStackedWidget>

namespace Gui {

class EmptyState;

/// The content of a page, and the widgets that replace it while the content is loading, if there is none, and
/// if it cannot be read. The page sets the state.
class StatefulView : public QStackedWidget
{
    Q_OBJECT

public:
    /// \param content  widget of the state Ready
    /// \param loadingText  text below the progress bar of the state Loading
    StatefulView(QWidget *content, const QString &loadingText, QWidget *parent = nullptr);

    /// Adds the placeholder of Empty or NothingFound.
    /// \return the placeholder, for its buttons; owned by the view
    EmptyState *addPlaceholder(Core::LoadState state, const QString &iconName, const QString &heading,
                               const QString &text);
    /// Adds the placeholder of Failed, with a button that emits retryRequested().
    void addFailure(const QString &heading, const QString &buttonName);

    [[nodiscard]] Core::LoadState state() const { return m_state; }
    /// \param failure  sentence for the state Failed
    void setState(Core::LoadState state, const QString &failure = {});

    /// Room for what is shown. A stack keeps room for the largest of its widgets, which other widgets beside a
    /// table would lack.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;

Q_SIGNALS:
    void retryRequested();

private:
    void add(Core::LoadState state, QWidget *widget);

    QHash<Core::LoadState, QWidget *> m_widgets;
    EmptyState *m_error = nullptr;
    Core::LoadState m_state = Core::LoadState::Loading;
};

} // namespace Gui
