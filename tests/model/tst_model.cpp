// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/historyrunner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <iostream>

using namespace Qt::StringLiterals;

/// Random histories; README.md lists the checks. LISTWELL_MODEL_STEPS: approximate number of steps (10,000).
/// RC_PARAMS: RapidCheck parameters, for example the line that a failure prints, to repeat it.
class ModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void historiesFitTheModel();
};

void ModelTest::historiesFitTheModel()
{
    constexpr int kMeanSteps = 25; // mean length of a history: they grow from 0 to at most 100
    constexpr int kSeed = 7;
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("LISTWELL_MODEL_STEPS", &isNumber);
    const int steps = isNumber ? asked : 10'000;
    QByteArray given = qgetenv("RC_PARAMS");
    // A fixed seed, so that a failure is caused by the change and not by chance; long runs can use other
    // seeds.
    if (!given.contains("seed") && !given.contains("reproduce"))
        given += " seed=" + QByteArray::number(kSeed);
    if (!given.contains("max_success"))
        given += " max_success=" + QByteArray::number(std::max(1, steps / kMeanSteps));
    qputenv("RC_PARAMS", given);

    Support::PracticeServer practice(
        Support::PracticeServer::Pace::Fast,
        {u"--switch"_s, u"rate_per_second=0"_s, u"--switch"_s, u"put_omitted_collections=wipe"_s});
    QVERIFY2(practice.start(), qPrintable(practice.errorOutput()));
    Model::Tally tally;
    QString firstRule;
    QElapsedTimer watch;
    watch.start();
    const bool fits = rc::check("histories fit the model", [&] {
        const Model::Steps history = *Model::history();
        const QStringList broken = Model::HistoryRunner(practice, tally).play(history);
        if (broken.isEmpty())
            return;
        // Printed before shrinking, which takes time and may end at a history with another fault.
        std::cerr << history.size() << " steps: " << qPrintable(broken.first());
        for (const Model::Step &step : history)
            std::cerr << step;
        std::cerr << '\n' << std::flush;
        const QString rule = broken.first().section(u':', 0, 0);
        if (firstRule.isEmpty())
            firstRule = rule;
        if (rule == firstRule)
            RC_FAIL(broken.join(u'\n').toStdString());
    });
    QStringList disturbances;
    for (auto each = tally.disturbances.cbegin(); each != tally.disturbances.cend(); ++each)
        disturbances.append(u"%1 %2"_s.arg(each.key()).arg(each.value()));
    qInfo().noquote() << u"%1 histories, %2 steps, %3 rounds, %4 calls in %5 s; %6"_s.arg(tally.histories)
                             .arg(tally.steps)
                             .arg(tally.rounds)
                             .arg(tally.calls)
                             .arg(watch.elapsed() / 1000)
                             .arg(disturbances.join(u", "_s));
    QVERIFY(fits);
}

int main(int argc, char *argv[])
{
    qputenv("QTEST_FUNCTION_TIMEOUT",
            "86400000"); // for long runs and shrinking; ctest has its own timeout
    QCoreApplication application(argc, argv);
    ModelTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_model.moc"
