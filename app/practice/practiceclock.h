#pragma once

#include "core/clock.h"

#include <QString>

namespace Practice {

/// The stand-in's time of day: the machine's, moved by what a file says and by what the hook asked for.
/// Owned by the server, used on its thread.
class PracticeClock final : public Core::Clock
{
public:
    /// \param offsetFile  a file that holds a number of seconds, read anew by refresh(); empty: none
    explicit PracticeClock(QString offsetFile = {});

    [[nodiscard]] QDateTime now() const override;
    /// Reads the file. A file that is missing or holds no number counts as zero.
    void refresh();

    void setOffset(std::chrono::milliseconds offset) { m_offset = offset; }
    [[nodiscard]] std::chrono::milliseconds offset() const { return m_offset; }

private:
    QString m_offsetFile;
    std::chrono::seconds m_fileOffset{};
    std::chrono::milliseconds m_offset{};
};

} // namespace Practice
