#pragma once

#include "core/result.h"

#include <QCoroTask>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace QKeychain {
class Job;
}

namespace Auth {

/// Texts in the system's keychain, by key. Believes no answer that QtKeychain 0.13 is known to give wrongly:
/// a write is read back, an erasure overwrites first (a locked keyring says "deleted" and deletes nothing),
/// and "not found" is for the caller to doubt. A job that does not end within the patience counts as silent,
/// and so does every later one, since they all wait behind it. Main thread, one call at a time; every error
/// is of kind Keychain with a sentence on what to do, and a KeychainTrouble as its detail.
class Keychain
{
public:
    explicit Keychain(QString service, std::chrono::milliseconds patience = std::chrono::seconds(20));

    /// \return nothing where the keychain says that there is no such item: it may also be locked, see probe()
    [[nodiscard]] QCoro::Task<Core::Result<std::optional<QString>>> read(QString key);
    /// Writes and reads back. Texts over 2,000 bytes are kept in parts, for the sake of Windows; until the
    /// last of them is there, the text before stays whole.
    [[nodiscard]] QCoro::Task<Core::Result<void>> write(QString key, QString text);
    /// Overwrites and removes, parts of an interrupted write too.
    [[nodiscard]] QCoro::Task<Core::Result<void>> erase(QString key);
    /// Whether the keychain is open: writes an item and removes it.
    [[nodiscard]] QCoro::Task<Core::Result<void>> probe(QString key);

    /// Called when an answer is waited for longer than a quarter of the patience (5 s), and when it is there.
    void onSlow(std::function<void(bool isSlow)> tell) { m_tellSlow = std::move(tell); }
    /// What keeps the keychain from working in this process at all, whatever it is asked; nothing: it may
    /// work. libsecret answers through GLib's event loop and through no other: with QT_NO_GLIB it never does.
    [[nodiscard]] static std::optional<Core::Error> hindrance();

private:
    struct Answer;
    QCoro::Task<Answer> run(QKeychain::Job *job);
    QCoro::Task<Core::Result<std::optional<QString>>> readOne(QString key);
    QCoro::Task<Core::Result<void>> writeOne(QString key, QString text);
    QCoro::Task<Core::Result<void>> eraseOne(QString key);
    QCoro::Task<Core::Result<void>> eraseParts(QString key, qsizetype first);

    QString m_service;
    std::chrono::milliseconds m_patience;
    std::function<void(bool)> m_tellSlow = [](bool) {};
    bool m_isSilent = false;
};

} // namespace Auth
