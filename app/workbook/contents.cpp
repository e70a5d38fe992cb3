// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbook/contents.h"

#include "core/try.h"
#include "workbook/partxml.h"

#include <QDir>

namespace Workbook {

using namespace Qt::StringLiterals;
using Csv::WorkbookFault;

namespace {

constexpr qsizetype kMostSheets = 1000;

/// Folder of a part, with a slash at its end.
QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// The part that a relation leads to.
QString targetFrom(const QString &part, const QString &target)
{
    return target.startsWith(u'/') ? QDir::cleanPath(target).mid(1)
                                   : QDir::cleanPath(folderOf(part) + target);
}

Core::Result<QList<Relation>> relationsOf(const PackageParts &parts, const QString &part)
{
    const QString name = part.mid(folderOf(part).size());
    ASSIGN_OR_RETURN(const auto file, parts.part(folderOf(part) + "_rels/"_L1 + name + ".rels"_L1));
    return relationsIn(*file);
}

/// The format of an archive that is no workbook of Office Open XML.
WorkbookFault formatOf(const PackageParts &parts)
{
    if (parts.contains(u"META-INF/manifest.xml"_s) && parts.contains(u"content.xml"_s))
        return WorkbookFault::OpenDocument;
    return parts.contains(u"[Content_Types].xml"_s) && parts.contains(u"xl/workbook.bin"_s)
               ? WorkbookFault::BinaryFormat
               : WorkbookFault::NoWorkbook;
}

/// Replaces the ids of the sheets by their parts. Charts have a sheet of their own but no cells.
void findParts(Contents &contents, const QList<Relation> &relations, const QString &workbook)
{
    QList<Sheet> sheets;
    for (const Relation &relation : relations) {
        const QString part = targetFrom(workbook, relation.target);
        if (relation.type == "sharedStrings"_L1)
            contents.sharedStringsPart = part;
        else if (relation.type == "styles"_L1)
            contents.stylesPart = part;
    }
    for (const Sheet &sheet : std::as_const(contents.sheets)) {
        for (const Relation &relation : relations) {
            if (relation.id == sheet.part && relation.type == "worksheet"_L1)
                sheets.append({sheet.name, targetFrom(workbook, relation.target), sheet.isHidden});
        }
    }
    contents.sheets = sheets;
}

} // namespace

Core::Result<QList<Relation>> relationsIn(QIODevice &part)
{
    constexpr qsizetype kMostRelations = 10'000;
    QList<Relation> relations;
    PartXml xml(part);
    for (auto token = xml.next(); token != PartXml::Token::Stop; token = xml.next()) {
        if (token != PartXml::Token::Start || !xml.begins("Relationship"_L1) ||
            relations.size() >= kMostRelations)
            continue;
        const QString type = xml.attribute("Type"_L1).toString();
        relations.append({xml.attribute("Id"_L1).toString(), type.mid(type.lastIndexOf(u'/') + 1),
                          xml.attribute("Target"_L1).toString()});
    }
    RETURN_IF_ERROR(xml.result());
    return relations;
}

Core::Result<Contents> sheetsIn(QIODevice &part)
{
    Contents contents;
    PartXml xml(part);
    for (auto token = xml.next(); token != PartXml::Token::Stop; token = xml.next()) {
        if (token != PartXml::Token::Start)
            continue;
        if (xml.begins("sheet"_L1) && contents.sheets.size() < kMostSheets) {
            const QStringView state = xml.attribute("state"_L1);
            contents.sheets.append({xml.attribute("name"_L1).toString(), xml.relationshipId().toString(),
                                    state == "hidden"_L1 || state == "veryHidden"_L1});
        } else if (xml.begins("workbookPr"_L1)) {
            const QStringView from1904 = xml.attribute("date1904"_L1);
            if (from1904 == "1"_L1 || from1904 == "true"_L1)
                contents.dateSystem = DateSystem::From1904;
        }
    }
    RETURN_IF_ERROR(xml.result());
    return contents;
}

Core::Result<Contents> contentsOf(const PackageParts &parts)
{
    if (!parts.contains(u"_rels/.rels"_s))
        return failure(formatOf(parts));
    ASSIGN_OR_RETURN(const QList<Relation> top, relationsOf(parts, {}));
    QString workbook;
    for (const Relation &relation : top) {
        if (relation.type == "officeDocument"_L1)
            workbook = targetFrom({}, relation.target);
    }
    if (!parts.contains(workbook) || workbook.endsWith(".bin"_L1))
        return failure(formatOf(parts));
    ASSIGN_OR_RETURN(const auto file, parts.part(workbook));
    ASSIGN_OR_RETURN(Contents contents, sheetsIn(*file));
    // A text document or a presentation has the same outer structure.
    if (contents.sheets.isEmpty())
        return failure(WorkbookFault::NoWorkbook);
    ASSIGN_OR_RETURN(const QList<Relation> relations, relationsOf(parts, workbook));
    findParts(contents, relations, workbook);
    return contents;
}

} // namespace Workbook
