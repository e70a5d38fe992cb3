// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

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

/// Reads and writes texts in the system's keychain, by key. Verifies the results that QtKeychain 0.13 is
/// known to report wrongly: a write is read back, and an erasure overwrites first (a locked keyring reports
/// "deleted" without deleting). The caller must verify "not found" with probe(). If a job does not finish in
/// time, it and every later one is reported as not responding, because they all wait behind it. Main thread,
/// one call at a time. Every error has the kind Keychain, a message with a remedy, and a KeychainError
/// constant as its detail.
class Keychain
{
public:
    /// \param service  name under which the keychain stores the items
    /// \param patience  time limit for one job of the keychain
    explicit Keychain(QString service, std::chrono::milliseconds patience = std::chrono::seconds(20));

    /// Reads a text.
    /// \return text; nothing if the keychain reports no such item, which may also mean that it is locked (see
    ///         probe())
    [[nodiscard]] QCoro::Task<Core::Result<std::optional<QString>>> read(QString key);
    /// Writes a text and reads it back. Texts over 2,000 bytes are stored in parts, because of the limit on
    /// Windows; the previous text stays complete until the last part is stored.
    [[nodiscard]] QCoro::Task<Core::Result<void>> write(QString key, QString text);
    /// Overwrites and removes a text, including parts of an interrupted write.
    [[nodiscard]] QCoro::Task<Core::Result<void>> erase(QString key);
    /// Checks whether the keychain is unlocked by writing an item and removing it.
    [[nodiscard]] QCoro::Task<Core::Result<void>> probe(QString key);

    /// Sets a callback for slow responses: called with true when a job takes longer than a quarter of the
    /// time limit (5 s), and with false when it has finished.
    void onSlow(std::function<void(bool isSlow)> tell) { m_tellSlow = std::move(tell); }
    /// Reason why the keychain cannot work at all in this process; nothing if it may work. libsecret needs
    /// GLib's event loop, so it never responds if QT_NO_GLIB is set.
    [[nodiscard]] static std::optional<Core::Error> hindrance();

private:
    struct JobResult;
    QCoro::Task<JobResult> run(QKeychain::Job *job);
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
