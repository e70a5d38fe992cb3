#pragma once

#include "ui/pageid.h"

#include <QList>
#include <QWidget>

class QFrame;
class QLineEdit;
class QPropertyAnimation;
class QPushButton;
class QVBoxLayout;

namespace Gui {

/// The App Drawer: lies over its parent, a panel that slides in from the left over a shade. Esc, a click on
/// the shade, or a choice closes it; the keyboard stays within it while it is open.
class AppDrawer : public QWidget
{
    Q_OBJECT

public:
    explicit AppDrawer(QWidget *parent);

    void addEntry(PageId page, const QString &text, const QString &iconName, const QString &objectName);
    /// Marks the entry under which the shown page lies.
    void setCurrent(PageId page);
    void open();
    void close();

Q_SIGNALS:
    void pageChosen(Gui::PageId page);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        PageId page;
        QPushButton *button;
    };

    void filter(const QString &text);
    void slideTo(int x);
    void moveFocus(int by);
    [[nodiscard]] QList<QWidget *> stops() const; ///< what Tab and the arrows visit, top down

    QFrame *m_panel;
    QLineEdit *m_search;
    QVBoxLayout *m_list;
    QWidget *m_nothing; ///< said when the search finds no entry
    QPropertyAnimation *m_slide;
    QList<Entry> m_entries;
    bool m_open = false;
};

} // namespace Gui
