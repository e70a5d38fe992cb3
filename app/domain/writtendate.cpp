// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/writtendate.h"

#include "domain/birthday.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 60;
constexpr qsizetype kShortestWithTime = 8; // 5/1 0:00

/// Lower case without accents and full stops: "Févr." is "fevr".
QString bareWord(const QString &word)
{
    QString bare;
    const QString decomposed = word.normalized(QString::NormalizationForm_D).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.isLetter())
            bare.append(c);
    }
    return bare;
}

/// \return 1 to 12; 0 if the word is no month
int monthNamed(const QString &word)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> names{{u"sept"_s, 9}};
        for (const auto language : {QLocale::English, QLocale::French, QLocale::Spanish}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                for (const auto form : {QLocale::ShortFormat, QLocale::LongFormat})
                    names.insert(bareWord(locale.monthName(month, form)), month);
            }
        }
        return names;
    }();
    return months.value(bareWord(word));
}

/// Removes a time behind the date.
/// \return whether there was one
bool removeTime(QString &text)
{
    static const QRegularExpression time(
        u"(?:T|,? +(?:at |à )?)[0-9]{1,2}[:h][0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?"
        " *(?:[ap]\\.? ?m\\.?)?(?: *(?:Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2}))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = time.match(text);
    if (match.hasMatch())
        text.truncate(match.capturedStart());
    return match.hasMatch();
}

void removeWeekday(QString &text)
{
    static const QRegularExpression weekday(
        u"^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mié|mie|jue|vie|sáb|sab|dom)"
        "(?:\\.|\\p{L}*),? +(?=\\d|\\p{L})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = weekday.match(text);
    // "mar 5" is the fifth of March.
    if (match.hasMatch() && monthNamed(match.captured()) == 0)
        text.remove(0, match.capturedLength());
}

class Reader
{
public:
    explicit Reader(int latestYear)
        : m_latestYear(latestYear)
    {
    }

    WrittenDate read(QString text)
    {
        // Most cells of a report are short or no dates; the expressions are tried only where they can match.
        const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
        if (!hasDigit || text.size() > kLongestText)
            return m_date;
        m_date.hasTime = text.size() > kShortestWithTime && removeTime(text);
        const bool hasLetter = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
        if (hasLetter)
            removeWeekday(text);
        if (!readYearFirst(text) && !readNumbers(text) && hasLetter && !readMonthFirst(text))
            readDayFirst(text);
        return m_date;
    }

private:
    int yearIn(const QString &written)
    {
        const QString digits = written.right(written.startsWith(u'\'') ? 2 : 4);
        if (digits.isEmpty()) {
            m_date.year = WrittenDate::Year::None;
            return kNoYear;
        }
        if (digits.size() == 4)
            return digits.toInt();
        m_date.year = WrittenDate::Year::Short;
        const int century = m_latestYear - m_latestYear % 100;
        const int year = century + digits.toInt();
        return year > m_latestYear ? year - 100 : year;
    }

    bool take(int year, int month, int day)
    {
        m_date.monthFirst = m_date.dayFirst = QDate(year, month, day);
        return true;
    }

    /// 1990-05-01, 1990/5/1, 19900501, 1990-May-01, --05-01
    bool readYearFirst(const QString &text)
    {
        static const QRegularExpression numbers(u"^([0-9]{4})([-/. ])([0-9]{1,2})\\2([0-9]{1,2})$"_s);
        static const QRegularExpression compact(u"^([0-9]{4})([0-9]{2})([0-9]{2})$"_s);
        static const QRegularExpression named(u"^([0-9]{4})[- ](\\p{L}+)\\.?[- ]([0-9]{1,2})$"_s);
        static const QRegularExpression noYear(u"^--([0-9]{2})-?([0-9]{2})$"_s);
        if (const auto match = numbers.match(text); match.hasMatch())
            return take(yearIn(match.captured(1)), match.captured(3).toInt(), match.captured(4).toInt());
        if (const auto match = compact.match(text); match.hasMatch())
            return take(yearIn(match.captured(1)), match.captured(2).toInt(), match.captured(3).toInt());
        if (const auto match = named.match(text); match.hasMatch())
            return take(yearIn(match.captured(1)), monthNamed(match.captured(2)), match.captured(3).toInt());
        if (const auto match = noYear.match(text); match.hasMatch())
            return take(yearIn({}), match.captured(1).toInt(), match.captured(2).toInt());
        return false;
    }

    /// 5/1/1990, 5-1-90, 5.1.
    bool readNumbers(const QString &text)
    {
        static const QRegularExpression numbers(
            u"^([0-9]{1,2})([-/. ])([0-9]{1,2})(?:\\2([0-9]{4}|'?[0-9]{2})|\\.?)$"_s);
        const auto match = numbers.match(text);
        if (!match.hasMatch())
            return false;
        const int year = yearIn(match.captured(4));
        const int first = match.captured(1).toInt();
        const int second = match.captured(3).toInt();
        m_date.monthFirst = QDate(year, first, second);
        m_date.dayFirst = QDate(year, second, first);
        return true;
    }

    /// May 1, 1990; May 1
    bool readMonthFirst(const QString &text)
    {
        static const QRegularExpression named(
            u"^(\\p{L}+)\\.?[ -]+([0-9]{1,2})(?:st|nd|rd|th)?(?:[, -]+([0-9]{4}|'[0-9]{2})|, *([0-9]{2}))?$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = named.match(text);
        if (!match.hasMatch())
            return false;
        const int year = yearIn(match.captured(3) + match.captured(4));
        return take(year, monthNamed(match.captured(1)), match.captured(2).toInt());
    }

    /// 1 May 1990, 1-May-90, 1er mai 1990, 1 de mayo de 1990, 1 May
    bool readDayFirst(const QString &text)
    {
        static const QRegularExpression named(
            u"^([0-9]{1,2})(?:st|nd|rd|th|er|\\.|º)?[ -]+(?:de |of )?(\\p{L}+)\\.?"
            "(?:[, -]+(?:del? )?([0-9]{4}|'?[0-9]{2}))?$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = named.match(text);
        if (!match.hasMatch())
            return false;
        return take(yearIn(match.captured(3)), monthNamed(match.captured(2)), match.captured(1).toInt());
    }

    int m_latestYear;
    WrittenDate m_date;
};

} // namespace

WrittenDate WrittenDate::from(const QString &text, int latestYear)
{
    return Reader(latestYear).read(text.simplified());
}

std::optional<DateOrder> WrittenDate::provenOrder() const
{
    if (monthFirst.isValid() == dayFirst.isValid())
        return {};
    return monthFirst.isValid() ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

QDate WrittenDate::date(std::optional<DateOrder> order) const
{
    if (order)
        return *order == DateOrder::MonthFirst ? monthFirst : dayFirst;
    if (isOpen())
        return {};
    return monthFirst.isValid() ? monthFirst : dayFirst;
}

} // namespace Domain
