#pragma once

#include "domain/client.h"

#include <QStringList>

#include <optional>

namespace Domain {

/// One person as a client report (CSV) tells of them. Only what the report says: a field that is not in
/// \ref told was not told, and clears nothing.
struct ReportRow
{
    int line = 0;     ///< in the file, 1-based, where the row begins
    Client client;    ///< id and subscribed are not used; custom holds told custom values only
    QStringList told; ///< keys of the command line (`first_name`, …, `custom.LABEL`) that the row gives; with
                      ///< blank-clears also those that it leaves blank
    std::optional<Subscription> subscribed; ///< of a consent column with a word that is known; else nothing

    bool operator==(const ReportRow &) const = default;
};

/// A row that was not taken, and why.
struct RefusedRow
{
    int line = 0;
    QString reason; ///< a sentence; never the cell's content

    bool operator==(const RefusedRow &) const = default;
};

} // namespace Domain
