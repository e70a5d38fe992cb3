// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrixcells.h"
#include "support/xvfb.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using FaultMatrix::Cell;
using FaultMatrix::Column;

/// The fault matrix: each cell is a data row, and the results are printed as a table at the end. The
/// environment variable FAULT_COLUMN (choose, pull, push, disconnect, connect_browser, connect_embedded)
/// selects one column.
class FaultMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fault_data();
    void fault();
    void cleanupTestCase();

private:
    [[nodiscard]] QString outcome(int fault, Column column) const;

    const QStringList m_columns{
        u"choose"_s, u"pull"_s, u"push"_s, u"disconnect"_s, u"connect_browser"_s, u"connect_embedded"_s};
    QString m_only;
    QList<Cell> m_cells;
    QHash<qsizetype, bool> m_held; ///< by index of the cell, for the cells that ran
};

void FaultMatrixTest::initTestCase()
{
    m_only = qEnvironmentVariable("FAULT_COLUMN");
    QVERIFY(m_only.isEmpty() || m_columns.contains(m_only));
    m_cells = FaultMatrix::allCells();
}

void FaultMatrixTest::fault_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells.at(i);
        const QString column = m_columns.at(static_cast<int>(cell.column));
        if (!m_only.isEmpty() && column != m_only)
            continue;
        const QString name = u"fault.%1.%2 %3"_s.arg(cell.fault).arg(column, cell.name);
        QTest::newRow(qPrintable(name)) << i;
    }
}

void FaultMatrixTest::fault()
{
    QFETCH(const qsizetype, index);
    QElapsedTimer watch;
    watch.start();
    const QStringList complaints = m_cells.at(index).play();
    m_held.insert(index, complaints.isEmpty());
    qInfo("%lld ms", static_cast<long long>(watch.elapsed()));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u"\n"_s)));
}

// "held" if all variants of a cell passed, with their number if there are several.
QString FaultMatrixTest::outcome(int fault, Column column) const
{
    int live = 0;
    int played = 0;
    int held = 0;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        if (m_cells.at(i).fault != fault || m_cells.at(i).column != column)
            continue;
        ++live;
        played += m_held.contains(i) ? 1 : 0;
        held += m_held.value(i) ? 1 : 0;
    }
    if (live == 0)
        return u"not live"_s;
    if (played == 0)
        return u"not run"_s;
    if (held < played)
        return u"FAILS"_s;
    return held == 1 ? u"held"_s : u"held x%1"_s.arg(held);
}

void FaultMatrixTest::cleanupTestCase()
{
    QMap<int, QString> names;
    for (const Cell &cell : std::as_const(m_cells)) {
        if (!names.contains(cell.fault))
            names.insert(cell.fault, cell.name);
    }
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        QString line = u"%1 "_s.arg(name.key(), 2) + name.value().leftJustified(28);
        for (int column = 0; column < m_columns.size(); ++column) {
            if (!m_only.isEmpty() && m_columns.at(column) != m_only)
                continue;
            line += u"%1 %2"_s.arg(m_columns.at(column),
                                   outcome(name.key(), static_cast<Column>(column)).leftJustified(12));
        }
        qInfo().noquote() << line;
    }
}

int main(int argc, char *argv[])
{
    // Only the login window, which is operated with keys, needs a display.
    std::optional<Support::Xvfb> display;
    if (const QByteArray column = qgetenv("FAULT_COLUMN"); column.isEmpty() || column == "connect_embedded") {
        display.emplace();
        if (!display->isRunning())
            return 1;
    }
    QCoreApplication app(argc, argv);
    FaultMatrixTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faultmatrix.moc"
