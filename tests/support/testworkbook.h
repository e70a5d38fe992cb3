// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

namespace Support {

/// Makes Excel workbooks for tests, part by part, so that a test can leave out or damage any of them.
class TestWorkbook
{
public:
    /// A workbook with one sheet.
    explicit TestWorkbook(const QByteArray &rows = {}, const QByteArray &name = "Clients");

    /// Adds a sheet after the others.
    /// \param state  content of the attribute `state`; empty for a visible sheet
    void addSheet(const QByteArray &name, const QByteArray &rows, const QByteArray &state = {});
    void setSharedStrings(const QList<QByteArray> &strings);
    /// Cell styles 1, 2, … with these number formats; style 0 is General.
    void setFormats(const QList<QByteArray> &codes);
    /// Merges cells of every sheet, such as `A2:A4`.
    void merge(const QByteArray &reference) { m_merged += "<mergeCell ref=\"" + reference + "\"/>"; }
    void setDate1904() { m_properties = "<workbookPr date1904=\"1\"/>"; }

    /// Replaces a part, or adds one.
    void setPart(const QString &name, const QByteArray &content) { m_replaced.insert(name, content); }
    void removePart(const QString &name) { m_removed.append(name); }

    /// \param password  encrypts the parts as archives do; empty for none
    [[nodiscard]] QByteArray bytes(const QByteArray &password = {}) const;

private:
    struct Sheet
    {
        QByteArray name;
        QByteArray rows;
        QByteArray state;
    };
    [[nodiscard]] QMap<QString, QByteArray> parts() const;

    QList<Sheet> m_sheets;
    QByteArray m_properties;
    QByteArray m_strings;
    QByteArray m_merged;
    QByteArray m_styles;
    QMap<QString, QByteArray> m_replaced;
    QStringList m_removed;
};

/// An archive with these files.
[[nodiscard]] QByteArray archiveOf(const QMap<QString, QByteArray> &files, const QByteArray &password = {});

} // namespace Support
