// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation.h"
#include "scene.h"

#include "support/tabstops.h"
#include "ui/shell/appdrawer.h"
#include "ui/widgets/style.h"

#include <QAccessible>
#include <QScrollArea>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget *widget)
{
    return u"%1 “%2”"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
}

/// The open App Drawer, which covers the rest, or the window.
QWidget *frontOf(QWidget &window)
{
    auto *drawer = window.findChild<Gui::AppDrawer *>();
    return drawer && drawer->isVisible() ? drawer : &window;
}

/// Area of a widget as seen from the other one: that of its scroll area if the other one is outside it.
QRect areaBeside(const QWidget *widget, const QWidget *other)
{
    const QWidget *place = widget;
    for (const QWidget *at = widget->parentWidget(); at && !at->isAncestorOf(other);
         at = at->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(at))
            place = at;
    }
    return {place->mapTo(place->window(), QPoint()), place->size()};
}

/// Whether Tab goes up, or back in the same row. Up and to the right is allowed: it is the next column.
bool goesBackwards(const QWidget *from, const QWidget *to)
{
    if (from == to)
        return false;
    constexpr int kSlack = 4; // px; the controls of a row are not always equally high
    const QRect one = areaBeside(from, to);
    const QRect other = areaBeside(to, from);
    const bool isNextColumn = other.left() >= one.right();
    const bool isAbove = other.bottom() <= one.top() + kSlack;
    const bool isBelow = other.top() + kSlack >= one.bottom();
    return isAbove ? !isNextColumn : !isBelow && other.right() <= one.left();
}

/// Controls that a screen reader must be able to name.
bool needsName(const QAccessibleInterface &element)
{
    switch (element.role()) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::ProgressBar:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Dialog:
        return true;
    default:
        return element.state().focusable;
    }
}

QStringList namelessIn(QAccessibleInterface *element)
{
    QStringList nameless;
    const QAccessible::State state = element->state();
    if (state.invisible)
        return nameless;
    if (needsName(*element) && element->text(QAccessible::Name).trimmed().isEmpty()) {
        const QObject *object = element->object();
        nameless << u"%1 “%2” (role %3)"_s
                        .arg(QLatin1StringView(object ? object->metaObject()->className() : ""),
                             object ? object->objectName() : QString())
                        .arg(element->role());
    }
    // The cells of a table have their text.
    if (element->role() == QAccessible::Table || element->role() == QAccessible::List)
        return nameless;
    for (int i = 0; i < element->childCount(); ++i) {
        if (QAccessibleInterface *child = element->child(i))
            nameless << namelessIn(child);
    }
    return nameless;
}

} // namespace

/// Walks through every scene (a page, dialog or state) with Tab, and through its accessibility tree.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_translation.use(u"en"_s);
        Gui::Style::apply(*qApp, Gui::Style::Scheme::Light);
    }

    void tabReachesEveryControlInOrder_data() { addScenes(); }
    void tabReachesEveryControlInOrder()
    {
        QFETCH(int, scene);
        const auto window = open(scene);
        QVERIFY(window);
        const QWidgetList stops = Support::tabStops(*window);
        QStringList way;
        for (const QWidget *stop : stops)
            way << nameOf(stop);
        for (QWidget *control : Support::controlsOf(*frontOf(*window)))
            QVERIFY2(stops.contains(control),
                     qPrintable(nameOf(control) + u" is not reached: "_s + way.join(u", "_s)));
        QStringList turns;
        for (qsizetype i = 0; i < stops.size(); ++i) {
            QVERIFY2(Support::isControl(*stops.at(i)), qPrintable(nameOf(stops.at(i)) + u" does nothing"_s));
            const QWidget *next = stops.at((i + 1) % stops.size());
            if (goesBackwards(stops.at(i), next))
                turns << nameOf(stops.at(i)) + u" → "_s + nameOf(next);
        }
        // Tab goes backwards only once: from the last control to the first.
        QVERIFY2(turns.size() <= 1, qPrintable(turns.join(u"; "_s)));
    }

    void everyControlHasAName_data() { addScenes(); }
    void everyControlHasAName()
    {
        QFETCH(int, scene);
        const auto window = open(scene);
        QVERIFY(window);
        const QStringList nameless = namelessIn(QAccessible::queryAccessibleInterface(window.get()));
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

private:
    Core::Translation m_translation;

    static void addScenes()
    {
        QTest::addColumn<int>("scene");
        for (int i = 0; i < Screenshots::scenes().size(); ++i)
            QTest::newRow(qPrintable(Screenshots::scenes().at(i).name)) << i;
    }

    /// \return the scene as the active window; nullptr if it does not become ready
    static std::unique_ptr<QWidget> open(int index)
    {
        const Screenshots::Scene &scene = Screenshots::scenes().at(index);
        std::unique_ptr<QWidget> window(scene.make());
        const bool isReady = Screenshots::show(scene, *window) && QTest::qWaitForWindowActive(window.get());
        return isReady ? std::move(window) : nullptr;
    }
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
