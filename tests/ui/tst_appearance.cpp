// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/previewpresenter.h"
#include "ui/dialogs/confirmation.h"
#include "ui/dialogs/customfielddialog.h"
#include "ui/dialogs/disconnectdialog.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using Presenters::PreviewPresenter;

namespace {

/// Relative luminance of WCAG 2.
double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

/// Contrast of a colour that may be translucent on an opaque one.
double contrast(const QColor &text, const QColor &ground)
{
    const double share = text.alphaF();
    const auto mixed = [share](double over, double under) {
        return float(over * share + under * (1 - share));
    };
    const QColor seen =
        QColor::fromRgbF(mixed(text.redF(), ground.redF()), mixed(text.greenF(), ground.greenF()),
                         mixed(text.blueF(), ground.blueF()));
    const double one = luminance(seen) + 0.05;
    const double other = luminance(ground) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace

/// Properties common to all controls and dialogs.
class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Gui::Style::apply(*qApp, Gui::Style::Scheme::Light); }

    void placeholderIsReadable_data()
    {
        QTest::addColumn<Gui::Style::Scheme>("scheme");
        QTest::newRow("light") << Gui::Style::Scheme::Light;
        QTest::newRow("dark") << Gui::Style::Scheme::Dark;
    }
    void placeholderIsReadable()
    {
        QFETCH(Gui::Style::Scheme, scheme);
        Gui::Style::apply(*qApp, scheme);
        Gui::SearchField field(u"Search"_s, nullptr);
        field.ensurePolished();
        const double ratio =
            contrast(field.palette().color(QPalette::PlaceholderText), Gui::Style::color(u"surface"_s));
        Gui::Style::apply(*qApp, Gui::Style::Scheme::Light);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void theActingButtonIsRightmost()
    {
        QWidget window;
        Gui::askForConfirmation(&window, u"question"_s, u"Remove Jane?"_s, u"The client is removed."_s,
                                u"Remove client"_s, [] {});
        QVERIFY(isRightmost(*window.findChild<QMessageBox *>(u"question"_s), u"confirmButton"_s));
        Gui::CustomFieldDialog field(QList<Domain::CustomField>{});
        field.show();
        QVERIFY(isRightmost(field, u"addFieldOk"_s));
        Gui::DisconnectDialog goodbye(u"Quiet Harbor Yoga"_s, u"News"_s);
        goodbye.show();
        QVERIFY(isRightmost(goodbye, u"disconnectOk"_s));
    }

    void dialogsHaveOneMargin()
    {
        QWidget window;
        Gui::askForConfirmation(&window, u"question"_s, u"Remove Wilhelmina Theodora Alexandrina?"_s,
                                u"The client is removed."_s, u"Remove client"_s, [] {});
        const auto *question = window.findChild<QMessageBox *>(u"question"_s);
        QVERIFY(question->isVisible());
        QCOMPARE(question->layout()->contentsMargins(), Gui::kDialogMargins);
        QCOMPARE(question->icon(), QMessageBox::NoIcon);
        QVERIFY(!question->iconPixmap().isNull());
        // The title bar is narrower than a question with a long name.
        QCOMPARE(question->windowTitle(), u"Remove client"_s);
        const Gui::CustomFieldDialog dialog(QList<Domain::CustomField>{});
        const Gui::DisconnectDialog goodbye(u"Quiet Harbor Yoga"_s, u"News"_s);
        const Gui::PreviewDialog preview(
            std::make_unique<PreviewPresenter>(PreviewPresenter::Purpose::Sync, u"News"_s));
        for (const QDialog *one : std::initializer_list<const QDialog *>{&dialog, &goodbye, &preview})
            QCOMPARE(one->layout()->contentsMargins(), Gui::kDialogMargins);
    }

private:
    static bool isRightmost(const QDialog &dialog, const QString &name)
    {
        const auto *acting = dialog.findChild<QPushButton *>(name);
        const auto buttons = dialog.findChildren<QPushButton *>();
        return acting && std::ranges::all_of(buttons, [&](const QPushButton *button) {
                   return button == acting ||
                          button->mapTo(&dialog, QPoint()).x() < acting->mapTo(&dialog, QPoint()).x();
               });
    }
};

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
