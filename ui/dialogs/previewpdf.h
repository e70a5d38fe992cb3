// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preview.h"
#include "presenters/privatefile.h"

#include <QObject>
#include <QPainter>
#include <QPdfWriter>
#include <QTimer>

namespace Gui {

/// Writes a preview to a PDF file for printing: each person with the change and its reason. Writes a few rows
/// at a time, so that the window stays usable. Deletes itself when it has finished; deleting it before leaves
/// no file.
class PreviewPdf : public QObject
{
    Q_OBJECT

public:
    /// \param preview  content
    /// \param title  title on the first page
    /// \param path  file, which is replaced once it is complete
    /// \param parent  owner
    PreviewPdf(Domain::Preview preview, QString title, const QString &path, QObject *parent);
    ~PreviewPdf() override;

    void start();

Q_SIGNALS:
    /// \param error  why the file could not be written; empty if it was
    void finished(const QString &error);

private:
    void printOn();
    void printTitle();
    void printHeadings();
    void printRow(const QStringList &cells, const QFont &font);
    [[nodiscard]] int heightOf(const QStringList &cells, const QFont &font) const;
    void beginPage();
    void printPageNumber();
    [[nodiscard]] QRect cell(int column, int height) const;
    void finish();
    void end(const Core::Result<void> &written);

    Domain::Preview m_preview;
    QString m_title;
    Presenters::PrivateFile m_file;
    QPdfWriter m_writer;
    QPainter m_painter;
    QTimer m_nextRows;
    qsizetype m_next = 0; ///< index of the next person
    int m_page = 0;
    int m_y = 0; ///< top of the next row
};

} // namespace Gui
