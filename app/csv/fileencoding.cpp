// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/fileencoding.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>

namespace Csv {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kUtf8Mark = "\xef\xbb\xbf";
constexpr QByteArrayView kUtf16LittleMark = "\xff\xfe";
constexpr QByteArrayView kUtf16BigMark = "\xfe\xff";

struct Row
{
    Encoding encoding;
    const char *codec; ///< name for QStringDecoder
    QLatin1StringView name;
};
constexpr Row kEncodings[] = {
    {Encoding::Utf8, "UTF-8", "UTF-8"_L1},
    {Encoding::Utf16LittleEndian, "UTF-16LE", "UTF-16LE"_L1},
    {Encoding::Utf16BigEndian, "UTF-16BE", "UTF-16BE"_L1},
    {Encoding::Windows1252, "windows-1252", "Windows-1252"_L1},
    {Encoding::MacRoman, "macintosh", "MacRoman"_L1},
};

const Row &rowOf(Encoding encoding)
{
    return *std::ranges::find(kEncodings, encoding, &Row::encoding);
}

/// UTF-16 without a mark: every second byte of a Latin text is zero.
std::optional<Encoding> zerosSay(const QByteArray &content)
{
    const qsizetype units = std::min<qsizetype>(content.size() / 2, 200);
    qsizetype zeros[2] = {};
    for (qsizetype i = 0; i < 2 * units; ++i)
        zeros[i % 2] += content.at(i) == '\0' ? 1 : 0;
    if (zeros[1] * 2 > units && zeros[0] * 10 < units)
        return Encoding::Utf16LittleEndian;
    if (zeros[0] * 2 > units && zeros[1] * 10 < units)
        return Encoding::Utf16BigEndian;
    return {};
}

bool isAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Whether the lines that go beyond ASCII are UTF-8, at least half of them: a single damaged line does not
/// change the encoding of a file.
bool isMostlyUtf8(const QByteArray &content)
{
    if (content.isValidUtf8())
        return true;
    qsizetype valid = 0;
    qsizetype invalid = 0;
    const QList<QByteArray> lines = content.split('\n');
    for (const QByteArray &line : lines) {
        if (!isAscii(line))
            ++(line.isValidUtf8() ? valid : invalid);
    }
    return valid >= invalid;
}

QString decodedBy(Encoding encoding, QByteArrayView content)
{
    QStringDecoder decoder(rowOf(encoding).codec, QStringDecoder::Flag::Stateless);
    return decoder.decode(content);
}

bool isWesternLetter(QChar c)
{
    return c.isLetter() && ((c >= u'À' && c <= u'ÿ') || u"ŒœŠšŽžŸ"_s.contains(c));
}

/// How well the letters beyond ASCII form words: small letters inside words, capitals at their beginning,
/// and no sign inside but an apostrophe.
qsizetype plausibility(const QString &text)
{
    qsizetype points = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x80)
            continue;
        const QChar before = i > 0 ? text.at(i - 1) : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text.at(i + 1) : QChar(u' ');
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_PrivateUse)
            points -= 4;
        else if (!isWesternLetter(c))
            points += !before.isLetter() || !after.isLetter() ? -1 : c == QChar(0x2019) ? 2 : -2;
        else if (c.isLower())
            points += after.isUpper() ? -2 : 2;
        else
            points += before.isLower() ? -2 : 1;
    }
    return points;
}

Encoding judged(const QByteArray &content)
{
    if (content.startsWith(kUtf16LittleMark))
        return Encoding::Utf16LittleEndian;
    if (content.startsWith(kUtf16BigMark))
        return Encoding::Utf16BigEndian;
    if (const auto said = zerosSay(content))
        return *said;
    if (isMostlyUtf8(content))
        return Encoding::Utf8;
    const QByteArray sample = content.left(1024 * 1024);
    return plausibility(decodedBy(Encoding::MacRoman, sample)) >
                   plausibility(decodedBy(Encoding::Windows1252, sample))
               ? Encoding::MacRoman
               : Encoding::Windows1252;
}

void removeMarks(QByteArray &utf8)
{
    qsizetype marks = 0;
    while (QByteArrayView(utf8).sliced(marks).startsWith(kUtf8Mark))
        marks += kUtf8Mark.size();
    utf8.remove(0, marks);
}

/// The text before a program took its bytes for a one-byte encoding; empty if it did not.
QByteArray beforeWrongReading(const QByteArray &utf8, Encoding mistaken)
{
    QStringEncoder encoder(rowOf(mistaken).codec, QStringEncoder::Flag::Stateless);
    const QByteArray before = encoder.encode(QString::fromUtf8(utf8));
    return encoder.hasError() || !before.isValidUtf8() ? QByteArray() : before;
}

/// A program took UTF-8, or only its mark, for a one-byte encoding and saved that as UTF-8.
void undoWrongReading(DecodedText &text)
{
    if (text.encoding != Encoding::Utf8 || isAscii(text.utf8))
        return;
    for (const Encoding mistaken : {Encoding::Windows1252, Encoding::MacRoman}) {
        const QByteArray before = beforeWrongReading(text.utf8, mistaken);
        const QByteArray mark = decodedBy(mistaken, kUtf8Mark).toUtf8();
        if (!before.isEmpty())
            text.utf8 = before;
        else if (text.utf8.startsWith(mark))
            text.utf8.remove(0, mark.size());
        else
            continue;
        removeMarks(text.utf8);
        return;
    }
}

} // namespace

QString nameOf(Encoding encoding)
{
    return rowOf(encoding).name;
}

std::optional<Encoding> encodingNamed(const QString &name)
{
    for (const Row &row : kEncodings) {
        if (name.compare(row.name, Qt::CaseInsensitive) == 0)
            return row.encoding;
    }
    return {};
}

QStringList encodingNames()
{
    QStringList names;
    for (const Row &row : kEncodings)
        names.append(row.name);
    return names;
}

DecodedText decoded(const QByteArray &content, std::optional<Encoding> told)
{
    DecodedText text;
    text.encoding = told ? *told : judged(content);
    text.utf8 = text.encoding == Encoding::Utf8 ? content : decodedBy(text.encoding, content).toUtf8();
    removeMarks(text.utf8);
    if (!told)
        undoWrongReading(text);
    return text;
}

} // namespace Csv
