// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using Core::Translation;

namespace {

QString text()
{
    return QCoreApplication::translate("Gui::MainWindow", "Clients");
}

} // namespace

class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheInstalledLanguages()
    {
        QCOMPARE(Translation::languages(), QStringList({u"en"_s, u"es"_s, u"fr_CA"_s}));
    }

    void namesALanguageInItself()
    {
        QCOMPARE(Translation::nameOf(u"en"_s), u"English"_s);
        QCOMPARE(Translation::nameOf(u"es"_s), u"Español"_s);
        QCOMPARE(Translation::nameOf(u"fr_CA"_s), u"Français (Canada)"_s);
    }

    void usesTheGivenLanguageAndItsFormats()
    {
        Translation translation;
        translation.use(u"es"_s);
        QCOMPARE(text(), u"Clientes"_s);
        QCOMPARE(QLocale().language(), QLocale::Spanish);
        translation.use(u"en"_s);
        QCOMPARE(text(), u"Clients"_s);
        QCOMPARE(QLocale(), QLocale::system());
    }

    void usesTheNearestLanguage()
    {
        Translation translation;
        translation.use(u"es_MX"_s);
        QCOMPARE(text(), u"Clientes"_s);
        translation.use(u"fr_FR"_s);
        QCOMPARE(QLocale().language(), QLocale::French);
    }

    void usesEnglishForALanguageThatIsNotInstalled()
    {
        Translation translation;
        translation.use(u"de_DE"_s);
        QCOMPARE(text(), u"Clients"_s);
    }

    void endsWithItsObject()
    {
        {
            Translation translation;
            translation.use(u"es"_s);
        }
        QCOMPARE(text(), u"Clients"_s);
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "tst_translation.moc"
