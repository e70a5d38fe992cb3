// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pseudotranslator.h"

#include <QRegularExpression>

namespace Support {

using namespace Qt::StringLiterals;

namespace {

const QString kLetters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;
const QString kAccented = u"ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽáƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž"_s;
constexpr int kAddedPercent = 40;
constexpr int kWord = 6; // the added text can be wrapped like words

QString accented(QString text, int &letters)
{
    for (QChar &letter : text) {
        if (const auto at = kLetters.indexOf(letter); at >= 0)
            letter = kAccented.at(at);
        if (letter.isLetter())
            ++letters;
    }
    return text;
}

QString padding(int length)
{
    QString text;
    for (int i = 0; i < length; ++i)
        text += i % kWord == 0 ? u" ~"_s : u"~"_s;
    return text;
}

} // namespace

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation,
                                    int) const
{
    // Names of keys and the direction of the layout are read by Qt, and a format of dates by QDate.
    const QByteArrayView reader(context);
    const bool isForProgram = reader == "QShortcut" || reader == "QGuiApplication" ||
                              QByteArrayView(disambiguation).contains("QDate::toString");
    return isForProgram ? QString() : pseudo(QString::fromUtf8(source));
}

QString PseudoTranslator::pseudo(const QString &text)
{
    static const QRegularExpression kept(u"%L?n|%L?[0-9]+|<[^>]+>|&[a-z]+;|[a-z]+://[^ )]+"_s);
    QString result;
    int letters = 0;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : kept.globalMatch(text)) {
        result += accented(text.sliced(from, match.capturedStart() - from), letters) + match.captured();
        from = match.capturedEnd();
    }
    result += accented(text.sliced(from), letters);
    // Without brackets around a text such as "%1 · %2", its parts show whether they were translated.
    return letters == 0 ? text : u'[' + result + padding((letters * kAddedPercent + 99) / 100) + u']';
}

} // namespace Support
