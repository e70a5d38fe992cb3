// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation.h"
#include "scene.h"
#include "shownfaults.h"

#include "support/pseudotranslator.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QImage>
#include <QTest>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

/// Opens every scene (a page, dialog or state) in the pseudo-locale, from left to right and from right to
/// left.
class PseudoLocaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_translation.use(u"en"_s);
        QCoreApplication::installTranslator(&m_pseudo);
        Gui::Style::apply(*qApp, Gui::Style::Scheme::Light);
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_pseudo); }

    void keepsWhatProgramsRead()
    {
        QCOMPARE(Support::PseudoTranslator::pseudo(u"&Save %1"_s), u"[&Šáṽé %1 ~~]"_s);
        QCOMPARE(Support::PseudoTranslator::pseudo(u"<b>%Ln</b> of %L2 &amp; up"_s),
                 u"[<b>%Ln</b> öƒ %L2 &amp; ûþ ~~]"_s);
        QCOMPARE(Support::PseudoTranslator::pseudo(u"%1 · %2"_s), u"%1 · %2"_s);
    }

    void everyTextIsTranslatedAndFits_data() { addScenes(); }
    void everyTextIsTranslatedAndFits()
    {
        QFETCH(int, scene);
        const auto window = open(scene);
        QVERIFY(window);
        const QStringList faults = ShownFaults::untranslated(*window) + faultsOfLayout(*window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void mirroredLayoutIsWhole_data() { addScenes(); }
    void mirroredLayoutIsWhole()
    {
        QFETCH(int, scene);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const auto window = open(scene);
        QVERIFY(window);
        const QStringList faults = faultsOfLayout(*window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void iconsThatPointAreMirrored()
    {
        const QSize size(24, 24);
        const QImage chevron = Gui::icon(u"chevron"_s).pixmap(size).toImage();
        const QImage magnifier = Gui::icon(u"search"_s).pixmap(size).toImage();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(chevron != chevron.mirrored(true, false));
        QVERIFY(isSimilar(Gui::icon(u"chevron"_s).pixmap(size).toImage(), chevron.mirrored(true, false)));
        QCOMPARE(Gui::icon(u"search"_s).pixmap(size).toImage(), magnifier);
    }

private:
    Core::Translation m_translation;
    Support::PseudoTranslator m_pseudo;

    static void addScenes()
    {
        QTest::addColumn<int>("scene");
        for (int i = 0; i < Screenshots::scenes().size(); ++i)
            QTest::newRow(qPrintable(Screenshots::scenes().at(i).name)) << i;
    }

    /// Whether two pictures differ in the edges of lines at most.
    static bool isSimilar(const QImage &one, const QImage &other)
    {
        constexpr int kEdge = 48; // opacity
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x) {
                if (std::abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) > kEdge)
                    return false;
            }
        }
        return true;
    }

    /// \return faults that remain when all layouts are complete
    static QStringList faultsOfLayout(const QWidget &window)
    {
        constexpr int kCompleteWithin = 2000; // ms
        QStringList faults;
        (void)QTest::qWaitFor(
            [&] {
                faults = ShownFaults::clipped(window) + ShownFaults::misplaced(window);
                return faults.isEmpty();
            },
            kCompleteWithin);
        return faults;
    }

    /// \return the scene; nullptr if it does not become ready
    static std::unique_ptr<QWidget> open(int index)
    {
        const Screenshots::Scene &scene = Screenshots::scenes().at(index);
        std::unique_ptr<QWidget> window(scene.make());
        if (!Screenshots::show(scene, *window))
            return nullptr;
        (void)window->grab(); // completes all layouts, as for a screenshot
        return window;
    }
};

QTEST_MAIN(PseudoLocaleTest)
#include "tst_pseudolocale.moc"
