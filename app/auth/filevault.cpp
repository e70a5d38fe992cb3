// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/filevault.h"

#include "auth/tokenserialization.h"
#include "core/platform/fileaccess.h"
#include "core/try.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 64 * 1024;
constexpr auto kRoundStamp = "round"_L1;

} // namespace

FileVault::FileVault(QString path)
    : m_path(std::move(path))
{
}

QCoro::Task<Core::Result<std::optional<Tokens>>> FileVault::read()
{
    co_return readNow();
}

QCoro::Task<Core::Result<void>> FileVault::write(Tokens tokens)
{
    co_return writeNow(tokens, stampNow());
}

QCoro::Task<Core::Result<QString>> FileVault::readRoundStamp()
{
    co_return stampNow();
}

QCoro::Task<Core::Result<void>> FileVault::writeRoundStamp(QString stamp)
{
    const Core::Result<std::optional<Tokens>> tokens = readNow();
    if (!tokens)
        co_return tokens.error();
    if (!*tokens)
        co_return {};
    co_return writeNow(**tokens, stamp);
}

QCoro::Task<Core::Result<void>> FileVault::erase()
{
    co_return eraseNow();
}

QString FileVault::warning() const
{
    return QCoreApplication::translate("Auth", "The login is stored in the file %1, not in a keychain. "
                                               "Anyone who can read that file can use the "
                                               "account.")
        .arg(m_path);
}

Core::Error FileVault::fileError(const char *sentence) const
{
    return {Core::Error::Kind::Keychain, QCoreApplication::translate("Auth", sentence).arg(m_path), {}, {}};
}

Core::Result<void> FileVault::checkPlace() const
{
    const QFileInfo info(m_path);
    if (info.isSymLink())
        return fileError(QT_TRANSLATE_NOOP(
            "Auth", "The login file %1 is a symbolic link. Choose a path that is not a link."));
    if (info.exists() && !info.isFile())
        return fileError(
            QT_TRANSLATE_NOOP("Auth", "The login file %1 is not a regular file. Choose another path."));
    return {};
}

Core::Result<std::optional<Tokens>> FileVault::readNow() const
{
    RETURN_IF_ERROR(checkPlace());
    QFile file(m_path);
    if (!file.exists())
        return std::optional<Tokens>();
    if (!file.open(QIODevice::ReadOnly))
        return fileError(
            QT_TRANSLATE_NOOP("Auth", "The login file %1 cannot be read. Check its permissions."));
    if (Core::isOpenToOthers(file.permissions()) && !file.setPermissions(Core::kPrivateFile))
        return fileError(QT_TRANSLATE_NOOP(
            "Auth", "The login file %1 can be read by other users, and its permissions cannot be changed."));
    const QByteArray text = file.read(kLargestFile + 1);
    // erase() leaves an empty object if the file itself cannot be removed.
    if (text.trimmed() == "{}")
        return std::optional<Tokens>();
    std::optional<Tokens> tokens;
    if (text.size() <= kLargestFile)
        tokens = tokensFromJson(QJsonDocument::fromJson(text).object());
    if (!tokens)
        return fileError(QT_TRANSLATE_NOOP(
            "Auth", "The login file %1 does not contain a readable login. Log in again to replace it."));
    return tokens;
}

Core::Result<void> FileVault::replaceWith(const QByteArray &text) const
{
    RETURN_IF_ERROR(checkPlace());
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return fileError(
            QT_TRANSLATE_NOOP("Auth", "The login file %1 cannot be created: its folder is missing."));
    QSaveFile file(m_path);
    // The permissions are set before the first byte is written.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(Core::kPrivateFile) ||
        file.write(text) != text.size() || !file.commit())
        return fileError(QT_TRANSLATE_NOOP(
            "Auth", "The login file %1 cannot be written. Check its permissions and the free space."));
    return {};
}

QString FileVault::stampNow() const
{
    QFile file(m_path);
    if (!checkPlace() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(kLargestFile)).object()[kRoundStamp].toString();
}

Core::Result<void> FileVault::writeNow(const Tokens &tokens, const QString &stamp) const
{
    QJsonObject login = toJson(tokens);
    if (!stamp.isEmpty())
        login.insert(kRoundStamp, stamp);
    const QByteArray text = QJsonDocument(login).toJson(QJsonDocument::Compact);
    const Core::Result<void> written = replaceWith(text);
    if (!written)
        return written;
    ASSIGN_OR_RETURN(const auto reading, readNow());
    const std::optional<Tokens> &kept = reading;
    if (!kept || kept->access != tokens.access || kept->refresh != tokens.refresh)
        return fileError(
            QT_TRANSLATE_NOOP("Auth", "The login file %1 does not contain what was written to it."));
    return {};
}

Core::Result<void> FileVault::eraseNow() const
{
    if (!QFileInfo::exists(m_path) && !QFileInfo(m_path).isSymLink())
        return {};
    RETURN_IF_ERROR(replaceWith("{}"));
    QFile::remove(m_path); // the emptied file is enough if the folder forbids removal
    return {};
}

} // namespace Auth
