#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Gui {

class MenuEntry;

/// A page that leads on: a title, a sentence, and wide entries below each other. Setup and Integrations.
class MenuPage : public QWidget
{
    Q_OBJECT

public:
    MenuPage(const QString &title, const QString &introduction, QWidget *parent = nullptr);

    /// \return it, owned by the page; connect its clicked()
    MenuEntry *addEntry(const QString &iconName, const QString &name, const QString &description,
                        const QString &objectName);

private:
    QVBoxLayout *m_entries;
};

} // namespace Gui
