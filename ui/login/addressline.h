#pragma once

#include <QLabel>
#include <QUrl>

namespace Gui {

/// Says where the page comes from. It cannot be written to, and a page cannot dress it up: it shows the
/// host and port of the page that is really there, in their ASCII form, and shortens a long host at its left,
/// so that the part that counts stays. The path, which a page chooses, is not shown at all.
class AddressLine : public QLabel
{
    Q_OBJECT

public:
    explicit AddressLine(QWidget *parent = nullptr);

    void showConnecting(const QUrl &url); ///< nothing is shown yet: no lock
    void showPage(const QUrl &url);       ///< this page is on the screen
    void showFailed(const QUrl &url);     ///< no page is on the screen

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mark { None, Lock, Practice };

    void set(Mark mark, const QString &before, const QString &host, const QString &after);
    /// Draws the lock or the practice mark at \p left. \return where the text begins
    int paintMark(QPainter &painter, int left);

    Mark m_mark = Mark::None;
    QString m_before; ///< plain words before the host
    QString m_host;   ///< host and port, bold
    QString m_after;  ///< plain words after it, left out first where there is no room
};

} // namespace Gui
