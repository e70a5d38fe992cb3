// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QTest>
#include <QWidget>

/// Finds the parts of a page by their object names and uses them as a person does.
class PageParts
{
public:
    virtual ~PageParts() = default;
    template <typename T> T *part(const char *name)
    {
        return root()->findChild<T *>(QLatin1StringView(name));
    }
    bool shows(const char *name)
    {
        const auto *widget = part<QWidget>(name);
        return widget && widget->isVisible();
    }
    QString text(const char *name) { return part<QLabel>(name)->text(); }
    void click(const char *name)
    {
        QVERIFY2(shows(name), name);
        QTest::mouseClick(part<QWidget>(name), Qt::LeftButton);
    }

protected:
    PageParts() = default;
    Q_DISABLE_COPY_MOVE(PageParts)

private:
    [[nodiscard]] virtual QWidget *root() const = 0;
};
