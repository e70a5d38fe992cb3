// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testworkbook.h"

#include <zip.h>

namespace Support {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr auto kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr auto kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + kRelations + '/' + type + "\" Target=\"" + target +
           "\"/>";
}

QByteArray relations(const QByteArray &all)
{
    return QByteArray("<Relationships xmlns=\"") + kPackage + "\">" + all + "</Relationships>";
}

} // namespace

TestWorkbook::TestWorkbook(const QByteArray &rows, const QByteArray &name)
{
    addSheet(name, rows);
}

void TestWorkbook::addSheet(const QByteArray &name, const QByteArray &rows, const QByteArray &state)
{
    m_sheets.append({name, rows, state});
}

void TestWorkbook::setSharedStrings(const QList<QByteArray> &strings)
{
    m_strings = QByteArray("<sst xmlns=\"") + kMain + "\">";
    for (const QByteArray &string : strings)
        m_strings += "<si><t>" + string + "</t></si>";
    m_strings += "</sst>";
}

void TestWorkbook::setFormats(const QList<QByteArray> &codes)
{
    QByteArray formats;
    QByteArray cells = "<xf numFmtId=\"0\"/>";
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QByteArray id = QByteArray::number(164 + i);
        formats += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + codes.at(i) + "\"/>";
        cells += "<xf numFmtId=\"" + id + "\" applyNumberFormat=\"1\"/>";
    }
    m_styles = QByteArray("<styleSheet xmlns=\"") + kMain + "\"><numFmts>" + formats +
               "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cells +
               "</cellXfs></styleSheet>";
}

QMap<QString, QByteArray> TestWorkbook::parts() const
{
    QMap<QString, QByteArray> parts;
    QByteArray sheets;
    QByteArray related;
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        const Sheet &sheet = m_sheets.at(i);
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray state = sheet.state.isEmpty() ? QByteArray() : " state=\"" + sheet.state + '"';
        sheets += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + number + '"' + state + " r:id=\"s" +
                  number + "\"/>";
        related += relation('s' + number, "worksheet", "worksheets/sheet" + number + ".xml");
        const QByteArray merged =
            m_merged.isEmpty() ? QByteArray() : "<mergeCells>" + m_merged + "</mergeCells>";
        parts.insert(u"xl/worksheets/sheet%1.xml"_s.arg(i + 1), QByteArray("<worksheet xmlns=\"") + kMain +
                                                                    "\"><sheetData>" + sheet.rows +
                                                                    "</sheetData>" + merged + "</worksheet>");
    }
    if (!m_strings.isEmpty())
        parts.insert(u"xl/sharedStrings.xml"_s, m_strings);
    if (!m_styles.isEmpty())
        parts.insert(u"xl/styles.xml"_s, m_styles);
    related += relation("strings", "sharedStrings", "sharedStrings.xml") +
               relation("styles", "styles", "/xl/styles.xml");
    parts.insert(u"[Content_Types].xml"_s, "<Types/>");
    parts.insert(u"_rels/.rels"_s, relations(relation("r1", "officeDocument", "xl/workbook.xml")));
    parts.insert(u"xl/_rels/workbook.xml.rels"_s, relations(related));
    parts.insert(u"xl/workbook.xml"_s, QByteArray("<workbook xmlns=\"") + kMain + "\" xmlns:r=\"" +
                                           kRelations + "\">" + m_properties + "<sheets>" + sheets +
                                           "</sheets></workbook>");
    return parts;
}

QByteArray TestWorkbook::bytes(const QByteArray &password) const
{
    QMap<QString, QByteArray> all = parts();
    all.insert(m_replaced);
    for (const QString &name : m_removed)
        all.remove(name);
    return archiveOf(all, password);
}

QByteArray archiveOf(const QMap<QString, QByteArray> &files, const QByteArray &password)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(buffer);
    zip_t *archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &error);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        zip_source_t *content = zip_source_buffer(archive, file->constData(), quint64(file->size()), 0);
        const auto index = zip_file_add(archive, file.key().toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        if (!password.isEmpty())
            zip_file_set_encryption(archive, quint64(index), ZIP_EM_AES_256, password.constData());
    }
    zip_close(archive);
    zip_source_open(buffer);
    zip_stat_t facts;
    zip_source_stat(buffer, &facts);
    QByteArray bytes(qsizetype(facts.size), '\0');
    zip_source_read(buffer, bytes.data(), facts.size);
    zip_source_close(buffer);
    zip_source_free(buffer);
    return bytes;
}

} // namespace Support
