// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "part.h"

#include "nextcall.h"

#include <csignal>
#include <cstdio>
#include <cstring>
#include <mutex>

#include <fcntl.h>
#include <unistd.h>

struct Point
{
    char name[kName];
    int parts;
    int lastWrite; ///< 0: no part can be torn
};

namespace {

constexpr int kMostPoints = 4000;

// Static memory without destructors: it must stay valid until the process has exited.
Point points[kMostPoints];
int count = 0;
int fileOfOpenPoint = -1; ///< further parts on this descriptor belong to the last point
bool isOver = false;
std::mutex guard;

int numberSetting(const char *name)
{
    return std::atoi(setting(name));
}

void putText(const char *path, const char *text)
{
    const int file =
        nextCall<decltype(&::open)>("open")(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    (void)!nextCall<decltype(&::write)>("write")(file, text, std::strlen(text));
    nextCall<decltype(&::close)>("close")(file);
}

[[noreturn]] void die(const Point &point)
{
    putText(setting("KILLPOINTS_HIT"), point.name);
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

struct Target
{
    int point = numberSetting("KILLPOINTS_AT");
    int part = numberSetting("KILLPOINTS_PART");
    bool before = std::strcmp(setting("KILLPOINTS_MOMENT"), "before") == 0;
    bool torn = std::strcmp(setting("KILLPOINTS_MOMENT"), "torn") == 0;
    bool after = std::strcmp(setting("KILLPOINTS_MOMENT"), "after") == 0;
};

const Target &target()
{
    static const Target value;
    return value;
}

} // namespace

Part::Part(const char *verb, const char *what, int file, Tearing tearing)
{
    const std::lock_guard lock(guard);
    if (isOver || count >= kMostPoints)
        return;
    const bool goesOn = file >= 0 && file == fileOfOpenPoint;
    if (!goesOn) {
        if (count > 0 && count == target().point && target().after)
            die(points[count - 1]); // the process exited with fewer parts than listed
        Point &made = points[count++];
        std::snprintf(made.name, kName, "%s %s", verb, what);
        fileOfOpenPoint = file;
    }
    Point &point = points[count - 1];
    m_point = &point;
    ++point.parts;
    if (tearing == Tearing::Possible)
        point.lastWrite = point.parts;
    m_isTarget = count == target().point && point.parts == target().part;
    if (m_isTarget && target().before)
        die(point);
}

bool Part::isTorn() const
{
    return m_isTarget && target().torn;
}

void Part::end() const
{
    if (m_isTarget)
        die(*m_point);
}

void endPoint(int file)
{
    const std::lock_guard lock(guard);
    if (fileOfOpenPoint == file)
        fileOfOpenPoint = -1;
}

namespace {

__attribute__((destructor)) void finish()
{
    Part("end of the process", "", -1).done(0);
    const std::lock_guard lock(guard);
    isOver = true;
    const char *list = setting("KILLPOINTS_LIST");
    if (!*list)
        return;
    for (int i = 0; i < count; ++i) {
        char line[kName + 64];
        std::snprintf(line, sizeof line, "%d\t%d\t%d\t%s\n", i + 1, points[i].parts, points[i].lastWrite,
                      points[i].name);
        putText(list, line);
    }
}

} // namespace
