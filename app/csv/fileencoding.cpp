// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/fileencoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace Csv {

namespace {

constexpr QByteArrayView kUtf8Mark = "\xef\xbb\xbf";
constexpr QByteArrayView kUtf16LittleMark = "\xff\xfe";
constexpr QByteArrayView kUtf16BigMark = "\xfe\xff";

} // namespace

Core::Result<QByteArray> asUtf8(const QByteArray &content)
{
    if (content.startsWith(kUtf8Mark))
        return content.mid(kUtf8Mark.size());
    const bool isLittle = content.startsWith(kUtf16LittleMark);
    if (!isLittle && !content.startsWith(kUtf16BigMark))
        return content;

    QStringDecoder decoder(isLittle ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    const QString text = decoder.decode(QByteArrayView(content).sliced(2));
    if (decoder.hasError() || content.size() % 2 != 0) {
        return Core::Error{
            Core::Error::Kind::InvalidInput,
            QCoreApplication::translate("Csv", "The file is damaged: its text ends in the middle of a "
                                               "character. Export it again, as CSV UTF-8."),
            {},
            {}};
    }
    return text.toUtf8();
}

} // namespace Csv
