// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a program with LD_PRELOAD: numbers every point at which the program has an external effect
// (a file of its folder is written, synced, created, renamed or removed; a request is sent; a response is
// received), and either writes the list of points at exit, or kills the program at one of them. It can also
// speed up the program's time to shorten its waits.
//
// KILLPOINTS_FOLDER   only files below this folder count
// KILLPOINTS_LIST     file for the list: number, parts, last write, name, separated by tabs
// KILLPOINTS_AT       number of the point at which to kill; KILLPOINTS_PART the part of the point;
// KILLPOINTS_MOMENT   before, torn (half of the bytes are written) or after that part
// KILLPOINTS_HIT      file that receives the name of the point before the kill
// KILLPOINTS_SPEED    factor by which the monotonic clock runs faster
//
// A point has parts: a transaction is many writes and the following sync; a request is a header and a body.

#include "nextcall.h"
#include "part.h"

#include <atomic>
#include <cctype>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <initializer_list>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr int kMostFiles = 1024;

std::atomic<bool> isSocket[kMostFiles];
bool awaitsResponse[kMostFiles];
char lastRequest[kMostFiles][kName];

// QSaveFile and others append a dot and six random letters to a temporary name, or write into an unnamed
// file, which the system shows as a number.
void dropRandomEnding(char *name)
{
    char *last = std::strrchr(name, '/');
    if (last && last[1] == '#')
        std::strcpy(last + 1, "unnamed file");
    const size_t length = std::strlen(name);
    constexpr size_t kEnding = 7;
    if (length <= kEnding || name[length - kEnding] != '.')
        return;
    for (size_t i = length - kEnding + 1; i < length; ++i) {
        if (!std::isalpha(static_cast<unsigned char>(name[i])))
            return;
    }
    std::strcpy(name + length - kEnding, ".new");
}

// The name of a database copy contains the time of its creation.
void dropMoment(char *name)
{
    constexpr char kCopy[] = "backups/listwell-";
    char *copy = std::strstr(name, kCopy);
    if (!copy)
        return;
    char *moment = copy + sizeof kCopy - 1;
    const size_t length = std::strspn(moment, "0123456789TZ");
    std::memmove(moment, moment + length, std::strlen(moment + length) + 1);
}

/// \return whether the path is in the watched folder; \p name is then the path below it
bool isWatched(const char *path, char *name)
{
    const char *folder = setting("KILLPOINTS_FOLDER");
    const size_t length = std::strlen(folder);
    if (!path || length == 0 || std::strncmp(path, folder, length) != 0 || path[length] != '/')
        return false;
    const char *below = path + length + 1;
    const size_t size = std::strlen(below);
    if (size >= kName || (size > 4 && std::strcmp(below + size - 4, "-shm") == 0))
        return false; // -shm is rebuilt from the -wal
    std::strcpy(name, below);
    dropRandomEnding(name);
    dropMoment(name);
    return true;
}

bool isWatched(int file, char *name)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t size = ::readlink(link, path, sizeof path - 1);
    if (size <= 0)
        return false;
    path[size] = '\0';
    return isWatched(path, name);
}

bool isTcp(int file)
{
    return file >= 0 && file < kMostFiles && isSocket[file];
}

// Extracts "POST /v3/activities/contacts_json_import" from the first line; false if the bytes are not a
// header.
bool headLine(const void *bytes, size_t size, char *line)
{
    const char *text = static_cast<const char *>(bytes);
    bool isHead = false;
    for (const char *method : {"GET ", "POST ", "PUT ", "DELETE "})
        isHead =
            isHead || (size > std::strlen(method) && std::strncmp(text, method, std::strlen(method)) == 0);
    if (!isHead)
        return false;
    size_t length = 0;
    int blanks = 0;
    for (; length < size && length < kName - 40; ++length) {
        blanks += text[length] == ' ' ? 1 : 0;
        if (blanks == 2 || text[length] == '?' || text[length] == '\r')
            break;
        line[length] = text[length];
    }
    line[length] = '\0';
    return true;
}

Part sending(int file, const void *bytes, size_t size)
{
    char line[kName];
    if (headLine(bytes, size, line)) {
        std::strcpy(lastRequest[file], line);
        awaitsResponse[file] = true;
        endPoint(file);
    }
    return Part("request", lastRequest[file], file, Part::Tearing::Possible);
}

void received(int file, ssize_t size)
{
    if (size <= 0 || !awaitsResponse[file])
        return;
    awaitsResponse[file] = false;
    Part part("response to", lastRequest[file], -1);
    part.done(0);
}

template <typename Write> ssize_t writing(int file, size_t size, const Write &write)
{
    char name[kName];
    if (!isWatched(file, name))
        return write(size);
    Part part("write", name, file, Part::Tearing::Possible);
    if (part.isTorn())
        write(size / 2);
    return part.done(part.isTorn() ? 0 : write(size));
}

template <typename Sync> int syncing(int file, const Sync &sync)
{
    char name[kName];
    if (!isWatched(file, name))
        return sync();
    Part part("sync", name, file);
    const int result = part.done(sync());
    endPoint(file);
    return result;
}

template <typename Change> int changing(const char *verb, const char *path, const Change &change)
{
    char name[kName];
    if (!isWatched(path, name))
        return change();
    Part part(verb, name, -1);
    return part.done(change());
}

template <typename Open> int opening(const char *path, int flags, const Open &open)
{
    const bool makes = (flags & O_CREAT) != 0 && ::access(path, F_OK) != 0;
    return makes ? changing("make", path, open) : open();
}

mode_t modeOf(int flags, va_list rest)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(rest, int)) : 0;
}

} // namespace

extern "C" {

int connect(int file, const sockaddr *address, socklen_t size)
{
    REAL(connect);
    if (file >= 0 && file < kMostFiles) {
        isSocket[file] = address->sa_family == AF_INET || address->sa_family == AF_INET6;
        awaitsResponse[file] = false;
    }
    return real(file, address, size);
}

int close(int file)
{
    REAL(close);
    endPoint(file);
    if (isTcp(file))
        isSocket[file] = false;
    return real(file);
}

ssize_t send(int file, const void *bytes, size_t size, int flags)
{
    REAL(send);
    if (!isTcp(file))
        return real(file, bytes, size, flags);
    Part part = sending(file, bytes, size);
    return part.done(real(file, bytes, part.isTorn() ? size / 2 : size, flags));
}

ssize_t write(int file, const void *bytes, size_t size)
{
    REAL(write);
    if (isTcp(file)) {
        Part part = sending(file, bytes, size);
        return part.done(real(file, bytes, part.isTorn() ? size / 2 : size));
    }
    return writing(file, size, [&](size_t part) { return real(file, bytes, part); });
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    REAL(pwrite);
    return writing(file, size, [&](size_t part) { return real(file, bytes, part, offset); });
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    REAL(pwrite64);
    return writing(file, size, [&](size_t part) { return real(file, bytes, part, offset); });
}

ssize_t recv(int file, void *bytes, size_t size, int flags)
{
    REAL(recv);
    const ssize_t result = real(file, bytes, size, flags);
    if (isTcp(file))
        received(file, result);
    return result;
}

ssize_t read(int file, void *bytes, size_t size)
{
    REAL(read);
    const ssize_t result = real(file, bytes, size);
    if (isTcp(file))
        received(file, result);
    return result;
}

int fsync(int file)
{
    REAL(fsync);
    return syncing(file, [&] { return real(file); });
}

int fdatasync(int file)
{
    REAL(fdatasync);
    return syncing(file, [&] { return real(file); });
}

int ftruncate(int file, off_t size)
{
    REAL(ftruncate);
    char name[kName];
    if (!isWatched(file, name))
        return real(file, size);
    return Part("truncate", name, -1).done(real(file, size));
}

int ftruncate64(int file, off64_t size)
{
    return ftruncate(file, size);
}

int rename(const char *from, const char *to)
{
    REAL(rename);
    return changing("rename to", to, [&] { return real(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    REAL(renameat2);
    return changing("rename to", to, [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    REAL(linkat);
    return changing("link to", to, [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char *path)
{
    REAL(unlink);
    return changing("remove", path, [&] { return real(path); });
}

int mkdir(const char *path, mode_t mode)
{
    REAL(mkdir);
    return changing("make folder", path, [&] { return real(path, mode); });
}

int open(const char *path, int flags, ...)
{
    REAL(open);
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return opening(path, flags, [&] { return real(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    REAL(open64);
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return opening(path, flags, [&] { return real(path, flags, mode); });
}

} // extern "C"
