// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

constexpr size_t kName = 240; ///< maximum length of a point's name, including the NUL

struct Point;

/// One system call with an external effect. Constructed before the call, queried during it, and finished
/// after it; if the program is to be killed in this part, one of the three does not return. Thread-safe.
class Part
{
public:
    enum class Tearing { Impossible, Possible };
    /// \param file  consecutive parts on the same descriptor form one point; -1: a separate point
    Part(const char *verb, const char *what, int file, Tearing tearing = Tearing::Impossible);

    [[nodiscard]] bool isTorn() const;
    /// \param result  return value of the call
    template <typename Result> Result done(Result result)
    {
        end();
        return result;
    }

private:
    void end() const;

    const Point *m_point = nullptr;
    bool m_isTarget = false;
};

/// Starts a new point with the next part, even on the same descriptor.
void endPoint(int file);
