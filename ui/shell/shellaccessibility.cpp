// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shellaccessibility.h"

#include "ui/shell/appdrawer.h"
#include "ui/shell/windowcontent.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace Gui {

namespace {

class DrawerInterface final : public QAccessibleWidget
{
public:
    explicit DrawerInterface(QWidget *drawer)
        : QAccessibleWidget(drawer, QAccessible::Dialog)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.modal = true;
        return state;
    }
};

class ContentInterface final : public QAccessibleWidget
{
public:
    explicit ContentInterface(QWidget *content)
        : QAccessibleWidget(content)
    {
    }

    [[nodiscard]] int childCount() const override { return drawer() ? 1 : QAccessibleWidget::childCount(); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        AppDrawer *open = drawer();
        if (!open)
            return QAccessibleWidget::child(index);
        return index == 0 ? QAccessible::queryAccessibleInterface(open) : nullptr;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const AppDrawer *open = drawer();
        if (!open)
            return QAccessibleWidget::indexOfChild(child);
        return child && child->object() == open ? 0 : -1;
    }

private:
    [[nodiscard]] AppDrawer *drawer() const
    {
        auto *drawer = widget()->findChild<AppDrawer *>(QString(), Qt::FindDirectChildrenOnly);
        return drawer && drawer->isOpen() ? drawer : nullptr;
    }
};

QAccessibleInterface *describe(const QString &, QObject *object)
{
    if (auto *drawer = qobject_cast<AppDrawer *>(object))
        return new DrawerInterface(drawer);
    if (auto *content = qobject_cast<WindowContent *>(object))
        return new ContentInterface(content);
    return nullptr;
}

} // namespace

void installShellAccessibility()
{
    QAccessible::installFactory(describe); // once, however often it is called
}

} // namespace Gui
