// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QString>

namespace Practice {

/// The clock of the practice server: system time plus an offset from a file and one from a hook. Owned by
/// the server; used on its thread.
class PracticeClock final : public Core::Clock
{
public:
    /// \param offsetFile  file with a number of seconds, read by refresh(); empty: none
    explicit PracticeClock(QString offsetFile = {});

    [[nodiscard]] QDateTime now() const override;
    /// Reads the file. A missing file, or one without a number, counts as zero.
    void refresh();

    void setOffset(std::chrono::milliseconds offset) { m_offset = offset; }
    [[nodiscard]] std::chrono::milliseconds offset() const { return m_offset; }

private:
    QString m_offsetFile;
    std::chrono::seconds m_fileOffset{};
    std::chrono::milliseconds m_offset{};
};

} // namespace Practice
