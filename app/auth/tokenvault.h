#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QCoroTask>
#include <QDateTime>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace Core {
struct Environment;
}

namespace Auth {

/// What one login is worth. A value; printed nowhere.
struct Tokens
{
    Core::Secret access;
    Core::Secret refresh; ///< empty where the service gave none (no offline_access): the login lasts a day
    QDateTime obtained;   ///< UTC
    std::chrono::seconds lifetime{0}; ///< of the access token, from obtained
    QString service; ///< Core::Environment::serviceIdentity() of the end point they came from

    /// Whether there is no login at all.
    [[nodiscard]] bool isNone() const { return access.isEmpty() && refresh.isEmpty(); }
};

/// The details of errors that a keychain gives; those of other vaults are free.
namespace KeychainTrouble {
inline const QString kLocked = QStringLiteral("keychain locked");
inline const QString kDenied = QStringLiteral("keychain denied"); ///< by a person, who would be asked again
inline const QString kAbsent = QStringLiteral("keychain absent");
inline const QString kSilent = QStringLiteral("keychain silent");
inline const QString kChanged = QStringLiteral("keychain reads back other text");
} // namespace KeychainTrouble

/// Where the tokens are kept: the system's keychain, a file that the person chose, or memory.
/// All calls from the main thread; one at a time.
class TokenVault : public QObject
{
    Q_OBJECT

public:
    /// \return nothing where no login is kept; Keychain where it cannot be read now (locked, no keychain,
    /// frozen)
    [[nodiscard]] virtual QCoro::Task<Core::Result<std::optional<Tokens>>> read() = 0;
    /// Keeps and reads back. \return Keychain with what to do about it
    [[nodiscard]] virtual QCoro::Task<Core::Result<void>> write(Tokens tokens) = 0;
    /// Overwrites, removes, and looks that it is gone. \return Keychain where it may still be there
    [[nodiscard]] virtual QCoro::Task<Core::Result<void>> erase() = 0;
    /// A sentence for the connection panel where the login is not kept as it should be; empty when all is
    /// well.
    [[nodiscard]] virtual QString warning() const = 0;

    /// Tries now to keep what lives in memory only, if anything does. \return Keychain where it still cannot
    /// be
    [[nodiscard]] virtual QCoro::Task<Core::Result<void>> keepNow() { co_return {}; }
    /// Whether a login would be lost with this process.
    [[nodiscard]] virtual bool isOnlyInMemory() const { return false; }

Q_SIGNALS:
    void warningChanged();
    void keptLater(); ///< what a write() could not keep is kept by now
};

/// The vault that the environment asks for: the file of LISTWELL_TOKEN_STORE, else the system's keychain,
/// which falls back to memory for this run of the program where there is none.
[[nodiscard]] std::unique_ptr<TokenVault> makeTokenVault(const Core::Environment &environment);

} // namespace Auth
