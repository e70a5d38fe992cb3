// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workbook/failure.h"

#include <QXmlStreamReader>

namespace Workbook {

/// Reads the XML of one part from beginning to end. Markup that no workbook contains ends the reading as
/// damage: a document type, whose entities could multiply the text, and endless nesting of elements.
class PartXml
{
public:
    /// \param part  open for reading; must outlive the object
    explicit PartXml(QIODevice &part)
        : m_xml(&part)
    {
    }

    enum class Token { Start, End, Text, Stop };
    /// Moves to the next element or text; to Stop at the end and at damage.
    Token next();
    /// Name of the element, without its prefix.
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] bool isStart() const { return m_isStart; }
    /// Whether the current token begins the element \p name.
    [[nodiscard]] bool begins(QLatin1StringView name) const { return m_isStart && m_xml.name() == name; }
    [[nodiscard]] bool ends(QLatin1StringView name) const { return !m_isStart && m_xml.name() == name; }
    /// Value of an attribute without a prefix; empty if it is missing.
    [[nodiscard]] QStringView attribute(QLatin1StringView name) const;
    /// Value of the attribute `id` in the relationships' namespace, whose prefix may vary.
    [[nodiscard]] QStringView relationshipId() const;
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// Skips the rest of the element that has begun.
    void skip();

    /// \return Damaged if the part could not be read to its end
    [[nodiscard]] Core::Result<void> result() const;

private:
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    int m_depth = 0;
    bool m_isStart = false;
    bool m_isDamaged = false;
};

/// Adds the text of an element `t`, in which control characters are written as `_x000D_`, up to kLongestText.
/// Line breaks become spaces, so that each line of the report is a row of the sheet with the same number.
void appendText(QString &text, QStringView written);

} // namespace Workbook
