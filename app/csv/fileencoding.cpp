// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/fileencoding.h"

#include "core/try.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>

namespace Csv {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kUtf8Mark = "\xef\xbb\xbf";
constexpr QByteArrayView kUtf16LittleMark = "\xff\xfe";
constexpr QByteArrayView kUtf16BigMark = "\xfe\xff";
constexpr qsizetype kSample = 1024 * 1024; // bytes

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
    {Encoding::Dos850, "ibm850", "DOS-850"_L1},
    {Encoding::Windows1250, "windows-1250", "Windows-1250"_L1},
};

const Row &rowOf(Encoding encoding)
{
    return *std::ranges::find(kEncodings, encoding, &Row::encoding);
}

/// UTF-16 without a mark: every second byte of a Latin text is zero.
std::optional<Encoding> zerosSay(QByteArrayView content)
{
    const qsizetype units = std::min<qsizetype>(content.size() / 2, 200);
    qsizetype zeros[2] = {};
    for (qsizetype i = 0; i < 2 * units; ++i)
        zeros[i % 2] += content[i] == '\0' ? 1 : 0;
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

/// Numbers of lines that are not ASCII.
struct Lines
{
    qsizetype valid = 0; ///< UTF-8
    qsizetype invalid = 0;
};

Lines linesBeyondAscii(ReportText &text)
{
    Lines lines;
    text.eachPiece([&](QByteArrayView piece) {
        if (isAscii(piece))
            return true;
        while (!piece.isEmpty()) {
            const qsizetype end = piece.indexOf('\n');
            const QByteArrayView line = end < 0 ? piece : piece.first(end);
            if (!isAscii(line))
                ++(line.isValidUtf8() ? lines.valid : lines.invalid);
            piece = end < 0 ? QByteArrayView() : piece.sliced(end + 1);
        }
        return true;
    });
    return lines;
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

/// Whether the sign stands in ordinary texts beside words: quotation marks, dashes, currencies, spaces.
bool isOrdinary(QChar c)
{
    return c.isPunct() || c.isSpace() || c.category() == QChar::Symbol_Currency;
}

/// How well the non-ASCII letters form words: small letters inside words, capitals at their beginning, and no
/// symbol inside except an apostrophe.
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
            points += !before.isLetter() || !after.isLetter() ? (isOrdinary(c) ? 0 : -1)
                      : c == QChar(0x2019)                    ? 2
                                                              : -2;
        else if (c.isLower())
            points += after.isUpper() ? -2 : before.isLetter() || after.isLetter() ? 2 : 0;
        else
            points += before.isLower() ? -2 : 1;
    }
    return points;
}

/// Whether signs stand behind letters where no text in Windows-1252 has them: an accented letter of MS-DOS.
/// The others that it has, such as the pound sign and the space that does not break, prove nothing.
bool hasSignsOfDos(const QString &western)
{
    static const QString signs = u"\u201a\u201e\u02c6\u2030\u2021\u2039\u00a1\u00a2\u00a4\u0081\u0090"_s;
    for (qsizetype i = 1; i < western.size(); ++i) {
        if (western.at(i - 1).isLetter() && signs.contains(western.at(i)))
            return true;
    }
    return false;
}

Encoding judged(ReportText &file, const Lines &lines)
{
    const QByteArray &head = file.head();
    if (head.startsWith(kUtf16LittleMark))
        return Encoding::Utf16LittleEndian;
    if (head.startsWith(kUtf16BigMark))
        return Encoding::Utf16BigEndian;
    if (const auto said = zerosSay(head))
        return *said;
    // A single damaged line does not change the encoding of a file.
    if (lines.valid >= lines.invalid)
        return Encoding::Utf8;
    const QByteArrayView sample = QByteArrayView(head).first(std::min<qsizetype>(head.size(), kSample));
    const QString western = decodedBy(Encoding::Windows1252, sample);
    const qsizetype mac = plausibility(decodedBy(Encoding::MacRoman, sample));
    const qsizetype best = std::max(plausibility(western), mac);
    if (hasSignsOfDos(western) && plausibility(decodedBy(Encoding::Dos850, sample)) > best)
        return Encoding::Dos850;
    return mac > plausibility(western) ? Encoding::MacRoman : Encoding::Windows1252;
}

void removeMarks(ReportText &text)
{
    qsizetype marks = 0;
    while (QByteArrayView(text.head()).sliced(marks).startsWith(kUtf8Mark))
        marks += kUtf8Mark.size();
    if (marks > 0)
        text.skip(marks);
}

/// The original text if a program mistook its bytes for a one-byte encoding; else nothing.
std::optional<QByteArray> beforeWrongReading(QByteArrayView utf8, Encoding mistaken)
{
    QStringEncoder encoder(rowOf(mistaken).codec, QStringEncoder::Flag::Stateless);
    const QByteArray before = encoder.encode(QString::fromUtf8(utf8));
    return encoder.hasError() || !before.isValidUtf8() ? std::nullopt : std::optional(before);
}

/// Restores a text that a program mistook, entirely or in its mark only, for a one-byte encoding and saved as
/// UTF-8.
Core::Result<void> undoWrongReading(ReportText &text)
{
    for (const Encoding mistaken : {Encoding::Windows1252, Encoding::MacRoman}) {
        const QByteArray mark = decodedBy(mistaken, kUtf8Mark).toUtf8();
        if (text.eachPiece([&](QByteArrayView piece) {
                return isAscii(piece) || beforeWrongReading(piece, mistaken);
            })) {
            ASSIGN_OR_RETURN(text, text.converted([&](QByteArrayView piece) {
                return beforeWrongReading(piece, mistaken).value_or(QByteArray());
            }));
        } else if (text.head().startsWith(mark)) {
            text.skip(mark.size());
        } else {
            continue;
        }
        removeMarks(text);
        return {};
    }
    return {};
}

/// Length of the longest beginning of UTF-16 that ends with a whole character.
qsizetype wholeUnits(QByteArrayView bytes, Encoding encoding)
{
    const qsizetype length = bytes.size() / 2 * 2;
    if (length < 2)
        return length;
    const char high = bytes[encoding == Encoding::Utf16LittleEndian ? length - 1 : length - 2];
    const bool isFirstOfPair = (static_cast<unsigned char>(high) & 0xFC) == 0xD8;
    return isFirstOfPair ? length - 2 : length;
}

/// Reads a file in an encoding other than UTF-8.
Core::Result<ReportText> inUtf8(QIODevice &file, Encoding encoding)
{
    const bool isUtf16 = encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian;
    ASSIGN_OR_RETURN(auto utf8, temporaryFile([&](QIODevice &device) {
                         QByteArray bytes;
                         for (bool isLast = false; !isLast;) {
                             const QByteArray more = file.read(kSample);
                             bytes += more;
                             isLast = more.isEmpty();
                             const qsizetype length =
                                 isLast || !isUtf16 ? bytes.size() : wholeUnits(bytes, encoding);
                             const QByteArray text =
                                 decodedBy(encoding, QByteArrayView(bytes).first(length)).toUtf8();
                             bytes.remove(0, length);
                             if (device.write(text) != text.size())
                                 return false;
                         }
                         return true;
                     }));
    return ReportText(std::move(utf8));
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

Core::Result<DecodedReport> decoded(std::unique_ptr<QIODevice> file, std::optional<Encoding> told)
{
    ReportText text(std::move(file));
    const Lines lines = told ? Lines{} : linesBeyondAscii(text);
    const Encoding encoding = told ? *told : judged(text, lines);
    if (encoding != Encoding::Utf8) {
        ASSIGN_OR_RETURN(text, inUtf8(text.fromStart(), encoding));
    }
    removeMarks(text);
    if (!told && encoding == Encoding::Utf8 && lines.valid > 0) {
        RETURN_IF_ERROR(undoWrongReading(text));
    }
    return DecodedReport{std::move(text), encoding};
}

} // namespace Csv
