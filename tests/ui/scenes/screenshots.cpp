// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves a picture of every page, dialog and state to a folder, without a display:
//   screenshots DIR [--only TEXT] [--language CODE] [--mirrored]
// Each look (light or dark, 100 or 150 %) runs in a separate process, because the look is set for the whole
// application.
#include "scene.h"

#include "core/translation.h"
#include "support/pseudotranslator.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QProcess>
#include <QWidget>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString kPseudoLocale = u"pseudo"_s;

int drawAll(const QString &folder, const QString &only, const QString &language, bool dark, bool large)
{
    QFont font = QApplication::font();
    font.setPointSizeF(large ? 15 : 10);
    QApplication::setFont(font);
    Core::Translation translation;
    Support::PseudoTranslator pseudo;
    translation.use(language == kPseudoLocale ? u"en"_s : language);
    if (language == kPseudoLocale)
        QCoreApplication::installTranslator(&pseudo);
    Gui::Style::apply(*qApp, dark ? Gui::Style::Scheme::Dark : Gui::Style::Scheme::Light);
    int failures = 0;
    for (const Screenshots::Scene &scene : std::as_const(Screenshots::scenes())) {
        if (!scene.name.contains(only))
            continue;
        const std::unique_ptr<QWidget> widget(scene.make());
        const bool shown = Screenshots::show(scene, *widget);
        const QString file = u"%1/%2-%3-%4.png"_s.arg(folder, scene.name, dark ? u"dark"_s : u"light"_s,
                                                      large ? u"150"_s : u"100"_s);
        if (!shown || !widget->grab().save(file)) {
            (void)std::fprintf(stderr, "not drawn: %s\n", qPrintable(file));
            ++failures;
        }
    }
    return failures == 0 ? 0 : 1;
}

int runEachLook(const QStringList &arguments)
{
    int result = 0;
    for (const QString &look : {u"light-100"_s, u"light-150"_s, u"dark-100"_s, u"dark-150"_s})
        result |= QProcess::execute(QCoreApplication::applicationFilePath(),
                                    arguments + QStringList{u"--look"_s, look});
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"DIR"_s, u"folder for the pictures"_s);
    parser.addOption({u"only"_s, u"Draw only scenes whose names contain this text."_s, u"text"_s});
    parser.addOption({u"language"_s,
                      u"Draw in this language, for example fr_CA, or in the pseudo-locale (pseudo)."_s,
                      u"code"_s, u"en"_s});
    parser.addOption({u"look"_s, u"Draw only this look, for example dark-150."_s, u"look"_s});
    parser.addOption({u"mirrored"_s, u"Draw from right to left."_s});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QString folder = parser.positionalArguments().constFirst();
    QDir().mkpath(folder);
    const QString look = parser.value(u"look"_s);
    if (look.isEmpty())
        return runEachLook(application.arguments().mid(1));
    if (parser.isSet(u"mirrored"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    return drawAll(folder, parser.value(u"only"_s), parser.value(u"language"_s), look.startsWith("dark"_L1),
                   look.endsWith("150"_L1));
}
