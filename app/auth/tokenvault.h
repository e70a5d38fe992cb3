// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QCoroTask>
#include <QDateTime>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace Auth {

/// Tokens of one login. A value that is never printed.
struct Tokens
{
    Core::Secret access;
    Core::Secret refresh; ///< empty if the service issued none (no offline_access): the login lasts one day
    QDateTime obtained;   ///< UTC
    std::chrono::seconds lifetime{0}; ///< lifetime of the access token from obtained
    QString service;                  ///< Core::Environment::serviceIdentity() of the issuing service

    /// Whether there is no login.
    [[nodiscard]] bool isNone() const { return access.isEmpty() && refresh.isEmpty(); }
};

/// Values of Error::detail for errors of the keychain. Other vaults use their own texts.
namespace KeychainError {
inline const QString kLocked = QStringLiteral("keychain locked");
inline const QString kDenied = QStringLiteral("keychain denied"); ///< a retry would prompt again
inline const QString kAbsent = QStringLiteral("keychain absent");
inline const QString kSilent = QStringLiteral("keychain silent");
inline const QString kChanged = QStringLiteral("keychain reads back other text");
} // namespace KeychainError

/// Storage for the tokens: the system's keychain, a file that the person chose, or memory. Main thread; one
/// call at a time.
class TokenVault : public QObject
{
    Q_OBJECT

public:
    /// Reads the stored tokens.
    /// \return tokens, or nothing if none are stored; a Keychain error if they cannot be read now (keychain
    ///         locked, missing or not responding)
    [[nodiscard]] virtual QCoro::Task<Core::Result<std::optional<Tokens>>> read() = 0;
    /// Stores the tokens and reads them back.
    /// \return Keychain error with a remedy
    [[nodiscard]] virtual QCoro::Task<Core::Result<void>> write(Tokens tokens) = 0;
    /// Overwrites and removes the tokens, and checks that they are gone.
    /// \return Keychain error if they may still be stored
    [[nodiscard]] virtual QCoro::Task<Core::Result<void>> erase() = 0;
    /// Reads the text that writeRoundStamp() stored beside the tokens (Net::TokenProvider::roundStamp()).
    /// \return text; empty if there is none; Keychain error
    [[nodiscard]] virtual QCoro::Task<Core::Result<QString>> readRoundStamp() { co_return QString(); }
    /// Stores a text beside the tokens, until erase(). Without stored tokens it may be dropped.
    /// \return Keychain error
    [[nodiscard]] virtual QCoro::Task<Core::Result<void>> writeRoundStamp(QString stamp)
    {
        Q_UNUSED(stamp)
        co_return {};
    }
    /// Message for the connection panel if the login is not stored as intended; empty otherwise.
    [[nodiscard]] virtual QString warning() const = 0;

    /// Tries to store the tokens that are in memory only, if any.
    /// \return Keychain error if they still cannot be stored
    [[nodiscard]] virtual QCoro::Task<Core::Result<void>> keepNow() { co_return {}; }
    /// Whether the login would be lost when this process ends.
    [[nodiscard]] virtual bool isOnlyInMemory() const { return false; }

Q_SIGNALS:
    void warningChanged();
    void keptLater(); ///< tokens that write() could not store are now stored
};

} // namespace Auth
