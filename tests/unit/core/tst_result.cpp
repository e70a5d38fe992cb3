// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/result.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;

namespace {

struct Person
{
    QString name;
    [[nodiscard]] bool hasName() const { return !name.isEmpty(); }
};

const Error kLost{Error::Kind::NotFound, u"Nobody is there."_s, {}, {}};

Result<int> half(int number)
{
    return number % 2 == 0 ? Result<int>(number / 2)
                           : Error{Error::Kind::InvalidInput, u"The number is odd."_s, {}, {}};
}

} // namespace

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void andThenGoesOnWithTheValue()
    {
        const Result<int> quarter = Result<int>(12).andThen(half).andThen(half);
        QVERIFY(quarter);
        QCOMPARE(*quarter, 3);
    }

    void andThenStopsAtTheFirstError()
    {
        int calls = 0;
        const auto count = [&calls](int number) {
            ++calls;
            return half(number);
        };
        const Result<int> eighth = Result<int>(6).andThen(count).andThen(count).andThen(count);
        QVERIFY(!eighth);
        QCOMPARE(eighth.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(calls, 2);
    }

    void andThenFollowsASuccessWithoutValue()
    {
        const auto next = [] { return Result<QString>(u"next"_s); };
        QCOMPARE(*Result<void>().andThen(next), u"next"_s);
        QCOMPARE(Result<void>(kLost).andThen(next).error(), kLost);
    }

    void transformChangesTheValueOnly()
    {
        const Result<Person> found = Person{u"Ana"_s};
        QCOMPARE(*found.transform(&Person::name), u"Ana"_s);
        QCOMPARE(*found.transform(&Person::hasName), true);
        QCOMPARE(*Result<void>().transform([] { return 7; }), 7);
        const Result<Person> lost = kLost;
        QCOMPARE(lost.transform(&Person::name).error(), kLost);
        QCOMPARE(Result<void>(kLost).transform([] { return 7; }).error(), kLost);
    }

    void takesValuesThatCannotBeCopied()
    {
        const Result<std::unique_ptr<int>> owned = std::make_unique<int>(8);
        QCOMPARE(*owned.andThen([](const std::unique_ptr<int> &number) { return half(*number); }), 4);
    }
};

QTEST_GUILESS_MAIN(ResultTest)
#include "tst_result.moc"
