// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbook/numberformat.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace Workbook {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostExact = 1e15; // smaller whole numbers are exact

/// A format code without decoration: literals are marked by a backslash; colours, conditions, fillers and the
/// sections for other signs are removed.
struct BareCode
{
    QString code;
    bool hasCondition = false;
};

BareCode bareCode(const QString &written)
{
    BareCode bare;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QChar c = written[i];
        if (c == u';')
            break;
        if (c == u'\\') {
            if (i + 1 < written.size())
                bare.code += written.mid(i, 2);
            ++i;
        } else if (c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"') {
            const qsizetype end = written.indexOf(u'"', i + 1);
            const QString literal = written.mid(i + 1, end < 0 ? -1 : end - i - 1);
            for (const QChar each : literal)
                bare.code += u'\\' + QString(each);
            i = end < 0 ? written.size() : end;
        } else if (c == u'[') {
            const qsizetype end = written.indexOf(u']', i);
            const QString inside = written.mid(i + 1, end < 0 ? -1 : end - i - 1).toLower();
            if (!inside.isEmpty() && u"hms"_s.contains(inside.front()) &&
                inside.count(inside.front()) == inside.size())
                bare.code += inside; // elapsed time
            bare.hasCondition = bare.hasCondition || u"<>="_s.contains(inside.left(1).append(u' ').front());
            i = end < 0 ? written.size() : end;
        } else {
            bare.code += c;
        }
    }
    return bare;
}

/// The letters of a code that are not literals, in lower case.
QString lettersOf(QString code)
{
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code[i] == u'\\')
            code.remove(i--, 2);
    }
    return code.toLower().remove(u"am/pm"_s).remove(u"a/p"_s);
}

/// Digit pattern with separators, as in postal codes and phone numbers; empty for other numbers.
QString patternIn(const QString &code)
{
    int zeros = 0;
    QString pattern;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'\\')
            pattern += code.mid(i++, 2);
        else if (u"-() "_s.contains(c))
            pattern += u'\\' + QString(c);
        else if (c == u'0' || c == u'#' || c == u'?')
            pattern += c == u'0' ? u'0' : u'#';
        else
            return {};
        zeros += c == u'0' ? 1 : 0;
    }
    return zeros >= 2 ? pattern : QString();
}

/// Fills digits into a pattern from its end; digits that do not fit go to its beginning.
QString filled(const QString &pattern, QString digits)
{
    QString result;
    qsizetype places = std::ranges::count_if(pattern, [](QChar c) { return c == u'0' || c == u'#'; });
    for (qsizetype i = pattern.size() - 1; i >= 0; --i) {
        const bool isLiteral = i > 0 && pattern[i - 1] == u'\\';
        if (isLiteral) {
            result.prepend(pattern[i--]);
            continue;
        }
        if (pattern[i] == u'#' && digits.isEmpty()) {
            --places;
            continue;
        }
        const bool isFirst = --places == 0;
        const qsizetype taken = isFirst ? digits.size() : std::min(digits.size(), qsizetype(1));
        result.prepend(taken == 0 ? u"0"_s : digits.last(taken));
        digits.chop(taken);
    }
    return result;
}

QString plain(double value)
{
    if (value == std::floor(value) && std::abs(value) < kMostExact)
        return QString::number(qint64(value));
    if (std::abs(value) >= kMostExact && std::abs(value) < 1e21)
        return QString::number(value, 'f', 0);
    return QString::number(value, 'g', 15);
}

QDate dayOf(qint64 serial, DateSystem system)
{
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(serial);
    // The 1900 date system has a February 29, 1900, with the number 60.
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

} // namespace

NumberFormat NumberFormat::fromCode(const QString &code)
{
    NumberFormat format;
    const BareCode bare = bareCode(code);
    const QString letters = lettersOf(bare.code);
    if (letters.contains("general"_L1))
        return format;
    format.m_showsTime = letters.contains(u'h') || letters.contains(u's');
    format.m_showsYear = letters.contains(u'y');
    format.m_showsDate =
        format.m_showsYear || letters.contains(u'd') || (letters.contains(u'm') && !format.m_showsTime);
    if (!format.m_showsDate && !format.m_showsTime && !bare.hasCondition)
        format.m_pattern = patternIn(bare.code);
    return format;
}

NumberFormat NumberFormat::builtIn(int id)
{
    const bool isDate =
        (id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 50 && id <= 58) || id == 36;
    const bool isTime = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47);
    NumberFormat format;
    format.m_showsDate = isDate || id == 22;
    format.m_showsYear = format.m_showsDate && id != 16;
    format.m_showsTime = isTime || id == 22;
    return format;
}

QString NumberFormat::shown(QStringView number, DateSystem system) const
{
    constexpr double kLastDay = 2'958'465; // 9999-12-31
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return number.toString();
    const bool isWhole = value == std::floor(value);
    if (!m_pattern.isEmpty() && isWhole && value >= 0 && value < kMostExact)
        return filled(m_pattern, value == 0 ? QString() : QString::number(qint64(value)));
    if ((!m_showsDate && !m_showsTime) || value < 0 || value > kLastDay)
        return plain(value);
    constexpr qint64 kDay = 24 * 60 * 60;
    const qint64 seconds = qRound64(value * kDay);
    const QTime time = QTime(0, 0).addSecs(int(seconds % kDay));
    const QString clock = time.toString(u"HH:mm:ss"_s);
    if (!m_showsDate)
        return seconds < kDay ? clock : plain(value);
    const QDate day = dayOf(seconds / kDay, system);
    if (!day.isValid() || value < 1)
        return plain(value);
    const QString date = m_showsYear ? day.toString(Qt::ISODate) : day.toString(u"--MM-dd"_s);
    return m_showsTime && seconds % kDay != 0 ? date + u' ' + clock : date;
}

} // namespace Workbook
