// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/announcement.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace Gui {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(QWidget *widget, const QString &text)
{
    if (text.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(widget, text);
    QAccessible::updateAccessibility(&event);
}

#else

namespace {

/// Qt before 6.8 has no announcements. Screen readers speak the name of a notification when it is shown.
class Notification final : public QAccessibleObject
{
public:
    using QAccessibleObject::QAccessibleObject;

    void setShown(QWidget *widget, const QString &text)
    {
        m_widget = widget;
        m_text = text;
    }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_widget ? QAccessible::queryAccessibleInterface(m_widget->window()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_text : QString();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Notification; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }

private:
    QPointer<QWidget> m_widget;
    QString m_text;
};

/// The one notification of the application; the accessibility cache of Qt owns it.
Notification &notification()
{
    static QPointer<QObject> object;
    static Notification *notification = nullptr;
    if (!object) {
        object = new QObject(QCoreApplication::instance());
        notification = new Notification(object);
        QAccessible::registerAccessibleInterface(notification);
    }
    return *notification;
}

} // namespace

void announce(QWidget *widget, const QString &text)
{
    if (text.isEmpty() || !QAccessible::isActive())
        return;
    Notification &shown = notification();
    shown.setShown(widget, text);
    QAccessibleEvent event(&shown, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

#endif

} // namespace Gui
