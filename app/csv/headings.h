#pragma once

#include "core/result.h"
#include "domain/headings.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Csv {

/// What a column of a client report holds.
struct Column
{
    enum class Kind {
        Standard, ///< a field that every client has
        Custom,   ///< a field of the studio's own
        Known,    ///< what another column tells better; not read
        Nameless  ///< has no heading; may hold nothing
    };
    Kind kind = Kind::Nameless;
    Domain::StandardField field = Domain::StandardField::StudioNumber; ///< of a Standard column
    QString label;                                                     ///< of a Custom column, as headed

    bool operator==(const Column &) const = default;
};

/// Tells the columns by their headings. A name in one cell counts only where no column holds the first or
/// last name, a user name only where no other column holds the address.
/// \return InvalidInput: no heading that we know, two columns for one thing, or a heading that is too long to
/// become a custom field
[[nodiscard]] Core::Result<QList<Column>> columnsFrom(const QStringList &headings);

} // namespace Csv
