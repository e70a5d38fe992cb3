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
        for (const auto language :
             {QLocale::English, QLocale::French, QLocale::Spanish, QLocale::German, QLocale::Portuguese}) {
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

/// Removes a time after the date.
/// \return whether there was one
bool removeTime(QString &text)
{
    static const QRegularExpression time(
        u"(?:T|,? +(?:at |à )?)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?"
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
        // Most cells of a report are short or not dates; the regular expressions run only if they can match.
        const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
        if (!hasDigit || text.size() > kLongestText)
            return m_date;
        m_date.hasTime = text.contains(u':') && removeTime(text);
        const bool hasLetter = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
        if (hasLetter)
            removeWeekday(text);
        if (!hasLetter)
            readNumbers(text);
        else if (!readYearFirst(text) && !readMonthFirst(text))
            readDayFirst(text);
        return m_date;
    }

private:
    int yearIn(const QString &written)
    {
        const QString digits = written.startsWith(u'\'') ? written.mid(1) : written;
        if (digits.isEmpty() || digits == "0000"_L1) {
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

    /// 1990-05-01, 1990/5/1, 19900501, 5/1/1990, 5-1-90, 5/1, 5.1., --05-01. Reports contain many of them, so
    /// they are parsed without regular expressions.
    bool readNumbers(QStringView text)
    {
        const bool noYear = text.startsWith("--"_L1);
        if (noYear)
            text = text.sliced(2);
        QList<QStringView> numbers;
        QChar separator;
        while (!text.isEmpty()) {
            const auto end = std::ranges::find_if_not(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
            const qsizetype size = end - text.begin();
            const bool isShortYear = size == 0 && numbers.size() == 2 && text.size() == 3 && text[0] == u'\'';
            if ((size == 0 && !isShortYear) || numbers.size() == 3)
                return false;
            numbers.append(isShortYear ? text.sliced(1) : text.first(size));
            text = isShortYear ? QStringView() : text.sliced(size);
            if (text.isEmpty())
                break;
            if (!u"-/. "_s.contains(text[0]) || (!separator.isNull() && text[0] != separator))
                return false;
            separator = text[0];
            text = text.sliced(1);
            // "5.1." has no year.
            if (text.isEmpty() && (separator != u'.' || numbers.size() != 2))
                return false;
        }
        return takeNumbers(numbers, noYear);
    }

    bool takeNumbers(const QList<QStringView> &numbers, bool noYear)
    {
        const auto size = [&](qsizetype i) { return i < numbers.size() ? numbers.at(i).size() : 0; };
        const auto value = [&](qsizetype i) { return numbers.at(i).toInt(); };
        const auto isShort = [&](qsizetype i) { return size(i) == 1 || size(i) == 2; };
        if (numbers.size() == 1 && size(0) == 8 && !noYear) {
            const QStringView all = numbers.first();
            return take(yearIn(all.first(4).toString()), all.sliced(4, 2).toInt(), all.last(2).toInt());
        }
        if (noYear && numbers.size() == 1 && size(0) == 4)
            return take(yearIn({}), numbers.first().first(2).toInt(), numbers.first().last(2).toInt());
        if (noYear && numbers.size() == 2 && size(0) == 2 && size(1) == 2)
            return take(yearIn({}), value(0), value(1));
        if (noYear || numbers.size() < 2 || !isShort(1))
            return false;
        if (numbers.size() == 3 && size(0) == 4 && isShort(2))
            return take(yearIn(numbers.first().toString()), value(1), value(2));
        if (!isShort(0) || (numbers.size() == 3 && size(2) != 2 && size(2) != 4))
            return false;
        const int year = yearIn(numbers.size() == 3 ? numbers.at(2).toString() : QString());
        m_date.monthFirst = QDate(year, value(0), value(1));
        m_date.dayFirst = QDate(year, value(1), value(0));
        return true;
    }

    /// 1990-May-01
    bool readYearFirst(const QString &text)
    {
        static const QRegularExpression named(u"^([0-9]{4})[- ](\\p{L}+)\\.?[- ]([0-9]{1,2})$"_s);
        const auto match = named.match(text);
        return match.hasMatch() &&
               take(yearIn(match.captured(1)), monthNamed(match.captured(2)), match.captured(3).toInt());
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
