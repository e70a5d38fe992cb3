// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/fileencoding.h"

#include <QBuffer>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using Csv::Encoding;

namespace {

QByteArray in(const char *codec, const QString &text)
{
    QStringEncoder encoder(codec, QStringEncoder::Flag::Stateless);
    return encoder.encode(text);
}

struct Decoded
{
    QByteArray utf8;
    Encoding encoding;
};

Decoded decoded(const QByteArray &content, std::optional<Encoding> told = {})
{
    auto file = std::make_unique<QBuffer>();
    file->setData(content);
    file->open(QIODevice::ReadOnly);
    auto report = Csv::decoded(std::move(file), told);
    if (!report)
        qFatal("the file cannot be converted");
    return {report->text.fromStart().readAll(), report->encoding};
}

} // namespace

class FileEncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The file is longer than the pieces in which it is converted; no character is cut in two.
    void convertsALongFileInPieces()
    {
        const QString line = u"Zoé,𝒵𝑜𝑒,L’ours\n"_s;
        const QString text = u"x"_s + line.repeated(200'000);
        for (const char *codec : {"UTF-16LE", "UTF-16BE"}) {
            const QByteArray mark = in(codec, QString(QChar(QChar::ByteOrderMark)));
            QCOMPARE(QString::fromUtf8(decoded(mark + in(codec, text)).utf8), text);
        }
        const QString western = u"x"_s + u"Zoé,L’ours\n"_s.repeated(200'000);
        QCOMPARE(QString::fromUtf8(decoded(in("windows-1252", western)).utf8), western);
        QStringDecoder mistaken("windows-1252", QStringDecoder::Flag::Stateless);
        const QString wrong = mistaken.decode(western.toUtf8());
        QCOMPARE(decoded(wrong.toUtf8()).utf8, western.toUtf8());
    }

    void judgesTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<QString>("text");
        const QString text =
            u"First Name,Pet\r\nZoé,Chat\r\nFrançois,\r\nÉmile,\r\nMarie-Thérèse,L’ours\r\n"_s;
        const QByteArray mark = "\xef\xbb\xbf";
        QTest::newRow("UTF-8") << text.toUtf8() << Encoding::Utf8 << text;
        QTest::newRow("ASCII") << QByteArray("Name\nAna\n") << Encoding::Utf8 << u"Name\nAna\n"_s;
        QTest::newRow("UTF-8 with mark") << mark + text.toUtf8() << Encoding::Utf8 << text;
        QTest::newRow("UTF-8 with two marks") << mark + mark + text.toUtf8() << Encoding::Utf8 << text;
        QTest::newRow("UTF-16LE with mark")
            << "\xff\xfe" + in("UTF-16LE", text) << Encoding::Utf16LittleEndian << text;
        QTest::newRow("UTF-16BE with mark")
            << "\xfe\xff" + in("UTF-16BE", text) << Encoding::Utf16BigEndian << text;
        QTest::newRow("UTF-16LE") << in("UTF-16LE", text) << Encoding::Utf16LittleEndian << text;
        QTest::newRow("UTF-16BE") << in("UTF-16BE", text) << Encoding::Utf16BigEndian << text;
        QTest::newRow("Windows-1252") << in("windows-1252", text) << Encoding::Windows1252 << text;
        QTest::newRow("MacRoman") << in("macintosh", text) << Encoding::MacRoman << text;
        QTest::newRow("one letter in Windows-1252")
            << QByteArray("Name\nZo\xe9\n") << Encoding::Windows1252 << u"Name\nZoé\n"_s;
        QTest::newRow("one letter in MacRoman")
            << QByteArray("Name\nZo\x8e\n") << Encoding::MacRoman << u"Name\nZoé\n"_s;
        QTest::newRow("a capital in Windows-1252")
            << QByteArray("Name\n\xc9mile\n") << Encoding::Windows1252 << u"Name\nÉmile\n"_s;
        QTest::newRow("a capital in MacRoman")
            << QByteArray("Name\n\x83mile\n") << Encoding::MacRoman << u"Name\nÉmile\n"_s;
        QTest::newRow("an apostrophe in Windows-1252")
            << QByteArray("Name\nO\x92Hara\n") << Encoding::Windows1252 << u"Name\nO’Hara\n"_s;
        const QString words = u"First Name,Pet\r\nZoé,Chat\r\nFrançois,\r\nMarie-Thérèse,Bär\r\n"_s;
        QTest::newRow("DOS-850") << in("ibm850", words) << Encoding::Dos850 << words;
        QTest::newRow("one letter in DOS-850")
            << QByteArray("Name\nZo\x82\n") << Encoding::Dos850 << u"Name\nZoé\n"_s;
        for (const auto &one :
             {u"Ana,£50.00\n"_s, u"Zoé,£5\nJosé,£50.00\n"_s, u"Zoé,12,50\u00a0$\nRoy,5\u00a0$\n"_s,
              u"Ana\u00a0Brook\u00a0\nvan\u00a0der Berg\n"_s, u"¡hola!\n¿qué?\n"_s, u"Ana…\n"_s,
              u"50 ¢\n5 ¤\n"_s, u"“Ana”\n"_s, u"5 – 6\n"_s, u"Zoé – “Ana”\n"_s})
            QTest::addRow("%s", qPrintable(one)) << in("windows-1252", one) << Encoding::Windows1252 << one;
        QTest::newRow("a small letter first in Windows-1252")
            << QByteArray("Name\n\xe9mile\n") << Encoding::Windows1252 << u"Name\némile\n"_s;
        QTest::newRow("Windows-1252 behind a mark")
            << mark + in("windows-1252", text) << Encoding::Windows1252 << text;
        QTest::newRow("read as Windows-1252 and saved as UTF-8")
            << QString(u"ï»¿"_s + QString::fromLatin1(u"Zoé"_s.toUtf8())).toUtf8() << Encoding::Utf8
            << u"Zoé"_s;
        QTest::newRow("read as MacRoman and saved as UTF-8")
            << u"Ôªøname,Zo√©"_s.toUtf8() << Encoding::Utf8 << u"name,Zoé"_s;
        QTest::newRow("read as Windows-1252 without a mark")
            << u"Name,ZoÃ©,CÃ´tÃ©"_s.toUtf8() << Encoding::Utf8 << u"Name,Zoé,Côté"_s;
        QTest::newRow("only the mark read wrongly")
            << u"ï»¿Name,Zoé,日本"_s.toUtf8() << Encoding::Utf8 << u"Name,Zoé,日本"_s;
    }
    void judgesTheEncoding()
    {
        QFETCH(QByteArray, content);
        QFETCH(Encoding, encoding);
        QFETCH(QString, text);
        const auto read = decoded(content);
        QCOMPARE(Csv::nameOf(read.encoding), Csv::nameOf(encoding));
        // A byte order mark is three characters in a one-byte encoding.
        QCOMPARE(QString::fromUtf8(read.utf8).remove(u"ï»¿"_s).remove(QChar::ByteOrderMark), text);
    }

    void oneDamagedLineDoesNotChangeTheEncoding()
    {
        const auto read = decoded("Name\nZo\xc3\xa9\nZo\xe9\nIn\xc3\xa9s\n");
        QCOMPARE(read.encoding, Encoding::Utf8);
        QVERIFY(!read.utf8.isValidUtf8());
    }

    void usesTheEncodingThatIsTold()
    {
        QCOMPARE(QString::fromUtf8(decoded("Zo\x8e", Encoding::Windows1252).utf8), u"ZoŽ"_s);
        QCOMPARE(QString::fromUtf8(decoded("Zo\xe9", Encoding::MacRoman).utf8), u"ZoÈ"_s);
        QCOMPARE(QString::fromUtf8(decoded("Dvo\xf8\xe1k", Encoding::Windows1250).utf8), u"Dvořák"_s);
    }

    void findsEncodingsByName()
    {
        for (const QString &name : Csv::encodingNames())
            QCOMPARE(Csv::nameOf(*Csv::encodingNamed(name.toLower())), name);
        QVERIFY(!Csv::encodingNamed(u"EBCDIC"_s));
    }
};

QTEST_GUILESS_MAIN(FileEncodingTest)
#include "tst_fileencoding.moc"
