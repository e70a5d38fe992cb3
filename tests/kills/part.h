#pragma once

#include <cstddef>

constexpr size_t kName = 240; ///< longest name of a point, with its end

struct Point;

/// One system call that leaves something outside the program. Made before the call, asked in the middle,
/// ended after it; where the program is to be killed there, it does not come back from one of the three. Any
/// thread.
class Part
{
public:
    /// \param file  parts on the same descriptor, one after the other, make one point; -1: a point of its own
    Part(const char *verb, const char *what, int file, bool canBeTorn);

    [[nodiscard]] bool isTorn() const;
    /// \param result  of the call
    template <typename Result> Result done(Result result, bool endsThePoint = false)
    {
        end(endsThePoint);
        return result;
    }

private:
    void end(bool endsThePoint) const;

    const Point *m_point = nullptr;
    bool m_isTarget = false;
};

/// The next part is another point, even on the same descriptor.
void endPoint(int file);
