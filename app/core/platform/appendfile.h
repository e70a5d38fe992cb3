#pragma once

#include <QString>

#include <memory>

namespace Core {

/// A file of the user's own (0600), to which several programs append. Links, pipes and devices are refused.
/// One thread at a time.
class AppendFile
{
public:
    AppendFile();
    ~AppendFile();
    Q_DISABLE_COPY_MOVE(AppendFile)

    /// Opens the file, or makes it; never waits for a reader.
    /// \return false where it cannot be written; the object is closed then
    [[nodiscard]] bool open(const QString &path);
    void close();
    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }

    [[nodiscard]] qint64 size() const;
    /// Appends in one call, so that the lines of two programs do not mix. Drops what cannot be written.
    void append(const QByteArray &bytes);
    /// Waits until no other program holds this file's lock, and holds it until close().
    void lock();
    /// Whether the path given to open() still names this file, and no other program has renamed it.
    [[nodiscard]] bool isInPlace() const;

private:
    struct File;

    std::unique_ptr<File> m_file;
};

} // namespace Core
