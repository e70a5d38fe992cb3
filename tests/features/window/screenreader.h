// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QList>
#include <QRect>
#include <QString>

#include <optional>

namespace Support {

/// A control or a text as a screen reader finds it: an object of AT-SPI, the interface of assistive programs
/// on Linux. Source of the names and numbers: https://docs.gtk.org/atspi2/enum.StateType.html.
struct Accessible
{
    enum State { Checked = 4, Focusable = 11, Focused = 12, Sensitive = 24, Showing = 25 };

    QString service;
    QString path;
    QString role; ///< such as `push button`
    QString name;
    quint64 states = 0; ///< one bit per state

    [[nodiscard]] bool is(State state) const { return (states >> state) & 1U; }
    [[nodiscard]] QString described() const { return role + u' ' + u'"' + name + u'"'; }
};

/// Reads and operates a program over AT-SPI, as a screen reader does. Needs a session bus of its own, on
/// which the package at-spi2-core starts the accessibility bus. Blocks; for tests only.
class ScreenReader
{
public:
    /// Turns accessibility on for the session and joins its bus.
    /// \return whether there is such a bus
    [[nodiscard]] bool start();
    /// Everything that the program shows, dialogs first, otherwise in reading order.
    /// \param program  name of the program
    [[nodiscard]] QList<Accessible> shown(const QString &program) const;
    /// The same of its dialog, or of its window if it shows no dialog.
    [[nodiscard]] QList<Accessible> shownInFront(const QString &program) const;
    /// Performs the main action: presses a button, toggles a check box, selects a cell.
    [[nodiscard]] bool act(const Accessible &control) const;
    /// What has the keyboard now.
    /// \return nothing if it is none of \p all
    [[nodiscard]] std::optional<Accessible> focused(const QList<Accessible> &all) const;
    /// Where the object is in its window, in pixels.
    [[nodiscard]] QRect place(const Accessible &object) const;
    /// Replaces the text of an input field.
    [[nodiscard]] bool write(const Accessible &field, const QString &text) const;

private:
    [[nodiscard]] QList<Accessible> windowsOf(const QString &program) const;
    [[nodiscard]] QList<Accessible> childrenOf(const QString &service, const QString &path) const;
    void collect(const Accessible &parent, QList<Accessible> &all) const;

    QDBusConnection m_bus{QString()};
};

} // namespace Support
