// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/previewpdf.h"

#include "presenters/previewpeoplemodel.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::PreviewPeopleModel;

namespace {

constexpr int kResolution = 300; // dots per inch
constexpr int kMargin = 15;      // mm
constexpr int kGap = 30;         // dots between two columns
constexpr int kRowsAtOnce = 20;  // written in a few milliseconds
constexpr int kPointSize = 9;
constexpr std::array kColumns{22, 28, 18, 32}; // percent of the width

QFont printFont(int points, QFont::Weight weight = QFont::Normal)
{
    QFont font = QGuiApplication::font();
    font.setPointSize(points);
    font.setWeight(weight);
    return font;
}

QPageSize pageSize()
{
    const bool isMetric = QLocale().measurementSystem() != QLocale::ImperialUSSystem;
    return QPageSize(isMetric ? QPageSize::A4 : QPageSize::Letter);
}

} // namespace

PreviewPdf::PreviewPdf(Domain::Preview preview, QString title, const QString &path, QObject *parent)
    : QObject(parent)
    , m_preview(std::move(preview))
    , m_title(std::move(title))
    , m_file(path)
    , m_writer(&m_file.device())
{
    m_writer.setResolution(kResolution);
    m_writer.setPageSize(pageSize());
    m_writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
    m_writer.setTitle(m_title);
    m_nextRows.setInterval(0);
    connect(&m_nextRows, &QTimer::timeout, this, &PreviewPdf::printOn);
}

PreviewPdf::~PreviewPdf()
{
    m_painter.end(); // before m_file is destroyed
}

void PreviewPdf::start()
{
    if (const auto opened = m_file.open(); !opened) {
        end(opened);
        return;
    }
    m_painter.begin(&m_writer);
    beginPage();
    printTitle();
    printHeadings();
    m_nextRows.start();
}

void PreviewPdf::printOn()
{
    const qsizetype end = std::min(m_next + kRowsAtOnce, m_preview.people.size());
    const QFont font = printFont(kPointSize);
    for (; m_next < end; ++m_next) {
        const Domain::PreviewPerson &person = m_preview.people.at(m_next);
        const QStringList cells{person.name, person.address, PreviewPeopleModel::what(person),
                                PreviewPeopleModel::why(person)};
        if (m_y + heightOf(cells, font) > m_writer.height() - 2 * kGap) {
            printPageNumber();
            m_writer.newPage();
            beginPage();
            printHeadings();
        }
        printRow(cells, font);
    }
    if (m_next == m_preview.people.size())
        finish();
}

void PreviewPdf::beginPage()
{
    ++m_page;
    m_y = 0;
}

void PreviewPdf::printTitle()
{
    constexpr int kTitlePoints = 16;
    const auto line = [this](const QString &text, const QFont &font) {
        m_painter.setFont(font);
        const QRect place(0, m_y, m_writer.width(), m_writer.height());
        QRect used;
        m_painter.drawText(place, Qt::TextWordWrap, text, &used);
        m_y = used.bottom() + kGap / 2;
    };
    line(m_title, printFont(kTitlePoints, QFont::Bold));
    const QLocale locale;
    line(tr("%1. Added: %2. Updated: %3. Unsubscribed: %4. Removed from the list: %5.", "time, numbers")
             .arg(locale.toString(QDateTime::currentDateTime(), QLocale::LongFormat),
                  locale.toString(m_preview.add), locale.toString(m_preview.update),
                  locale.toString(m_preview.unsubscribe), locale.toString(m_preview.remove)),
         printFont(kPointSize));
    m_y += kGap;
}

void PreviewPdf::printHeadings()
{
    const PreviewPeopleModel model;
    QStringList headings;
    for (int column = 0; column < PreviewPeopleModel::ColumnCount; ++column)
        headings.append(model.headerData(column, Qt::Horizontal).toString());
    printRow(headings, printFont(kPointSize, QFont::Bold));
    m_painter.drawLine(0, m_y, m_writer.width(), m_y);
    m_y += kGap / 2;
}

QRect PreviewPdf::cell(int column, int height) const
{
    int left = 0;
    for (int before = 0; before < column; ++before)
        left += m_writer.width() * kColumns.at(size_t(before)) / 100;
    return {left, m_y, m_writer.width() * kColumns.at(size_t(column)) / 100 - kGap, height};
}

int PreviewPdf::heightOf(const QStringList &cells, const QFont &font) const
{
    const QFontMetrics metrics(font, m_painter.device());
    int height = 0;
    for (int column = 0; column < int(cells.size()); ++column) {
        const QRect used = metrics.boundingRect(cell(column, m_writer.height()),
                                                Qt::TextWordWrap | Qt::TextWrapAnywhere, cells.at(column));
        height = std::max(height, used.height());
    }
    return height + kGap / 2;
}

void PreviewPdf::printRow(const QStringList &cells, const QFont &font)
{
    const int height = heightOf(cells, font);
    m_painter.setFont(font);
    for (int column = 0; column < int(cells.size()); ++column)
        m_painter.drawText(cell(column, height), Qt::TextWordWrap | Qt::TextWrapAnywhere, cells.at(column));
    m_y += height;
}

void PreviewPdf::printPageNumber()
{
    m_painter.setFont(printFont(kPointSize));
    m_painter.drawText(QRect(0, 0, m_writer.width(), m_writer.height()), Qt::AlignRight | Qt::AlignBottom,
                       QLocale().toString(m_page));
}

void PreviewPdf::finish()
{
    m_nextRows.stop();
    printPageNumber();
    m_painter.end();
    end(m_file.commit());
}

void PreviewPdf::end(const Core::Result<void> &written)
{
    Q_EMIT finished(written ? QString() : written.error().message);
    deleteLater();
}

} // namespace Gui
