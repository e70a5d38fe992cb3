// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QUrl>

namespace Gui {

/// Shows the origin of the page. It is read-only, and a page cannot influence it: it shows host and port of
/// the page that is displayed, in ASCII form, and elides a long host on the left, so that the significant
/// part stays visible. The path, which the page controls, is not shown.
class AddressLine : public QLabel
{
    Q_OBJECT

public:
    explicit AddressLine(QWidget *parent = nullptr);

    void showConnecting(const QUrl &url); ///< no page is displayed yet, so there is no lock
    void showPage(const QUrl &url);       ///< this page is displayed
    void showFailed(const QUrl &url);     ///< no page is displayed

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mark { None, Lock, Practice };

    void set(Mark mark, const QString &before, const QString &host, const QString &after);
    /// Draws the lock or the practice mark.
    /// \param painter  painter of this widget
    /// \param left  left edge in pixels
    /// \return left edge of the text in pixels
    int paintMark(QPainter &painter, int left);

    Mark m_mark = Mark::None;
    QString m_before; ///< regular text before the host
    QString m_host;   ///< host and port, in bold
    QString m_after;  ///< regular text after the host; dropped first if the space is too small
};

} // namespace Gui
