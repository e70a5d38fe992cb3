// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/keychain.h"

#include "auth/tokenvault.h"
#include "core/try.h"
#include "net/completion.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

// Windows allows 2,560 bytes per item.
constexpr qsizetype kLargestItem = 2000;
constexpr qsizetype kMostParts = 32;
constexpr auto kErased = "{}"_L1;
constexpr auto kParts = "parts"_L1;
constexpr auto kFirst = "first"_L1;

QString partKey(const QString &key, qsizetype part)
{
    return u"%1#%2"_s.arg(key).arg(part);
}

/// Content of the main item of a text that is stored in parts. The parts have two ranges of numbers, one from
/// 0 and one from kMostParts, which alternate, so that a new text never overwrites the previous one.
struct Head
{
    qsizetype parts = 0;
    qsizetype first = 0;
};

Head headIn(const std::optional<QString> &text)
{
    if (!text)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(text->toUtf8()).object();
    return {qBound<qsizetype>(0, object[kParts].toInteger(), kMostParts),
            object[kFirst].toInteger() == 0 ? 0 : kMostParts};
}

Core::Error keychainError(const char *message, const QString &detail)
{
    return {Core::Error::Kind::Keychain, QCoreApplication::translate("Auth", message), detail, {}};
}

Core::Error silentKeychain()
{
    return keychainError(QT_TRANSLATE_NOOP("Auth", "The keychain of this computer does not respond. Check "
                                                   "whether it asks for a password somewhere, then start "
                                                   "Listwell again."),
                         KeychainError::kSilent);
}

Core::Error changedText()
{
    return keychainError(
        QT_TRANSLATE_NOOP("Auth", "The keychain of this computer does not return what was stored in it. "
                                  "Check it with its own program, then try again."),
        KeychainError::kChanged);
}

// Checks what the D-Bus libraries check, in the same order.
bool hasSessionBus()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return address.contains('='_L1);
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + "/bus"_L1);
}

Core::Error absentKeychain()
{
    if (!hasSessionBus()) {
        return keychainError(
            QT_TRANSLATE_NOOP("Auth", "No keychain is available, because this session has no message bus "
                                      "(D-Bus). Install dbus-user-session and sign in to the desktop again; "
                                      "or choose a file by setting LISTWELL_TOKEN_STORE=file:PATH."),
            KeychainError::kAbsent);
    }
    return keychainError(
        QT_TRANSLATE_NOOP("Auth", "No keychain is available on this computer (the service "
                                  "org.freedesktop.secrets). Install gnome-keyring or KWallet and sign in to "
                                  "the desktop again; or choose a file by setting "
                                  "LISTWELL_TOKEN_STORE=file:PATH."),
        KeychainError::kAbsent);
}

// KWallet reports a refusal by the person with the error that gnome-keyring uses for a locked keyring.
bool isKWallet()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(':'_L1).contains("KDE"_L1);
}

Core::Error errorOf(QKeychain::Error error)
{
    const bool denied =
        error == QKeychain::AccessDeniedByUser || (error == QKeychain::AccessDenied && isKWallet());
    if (denied) {
        return keychainError(QT_TRANSLATE_NOOP("Auth", "Listwell was not allowed to use the keychain of this "
                                                       "computer. Try again and allow it."),
                             KeychainError::kDenied);
    }
    if (error == QKeychain::AccessDenied) {
        return keychainError(
            QT_TRANSLATE_NOOP("Auth", "The keychain of this computer is locked. Unlock it and try again."),
            KeychainError::kLocked);
    }
    return absentKeychain();
}

} // namespace

struct Keychain::JobResult
{
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    bool isSilent = false;

    [[nodiscard]] Core::Error toError() const
    {
        return isSilent ? silentKeychain() : Keychain::hindrance().value_or(errorOf(error));
    }
    [[nodiscard]] bool ok() const { return !isSilent && error == QKeychain::NoError; }
};

Keychain::Keychain(QString service, std::chrono::milliseconds patience)
    : m_service(std::move(service))
    , m_patience(patience)
{
}

QCoro::Task<Core::Result<std::optional<QString>>> Keychain::read(QString key)
{
    auto reading = readOne(key);
    Core::Result<std::optional<QString>> text = co_await reading;
    const Head head = text ? headIn(*text) : Head();
    if (head.parts == 0)
        co_return text;
    QString whole;
    for (qsizetype i = 0; i < head.parts; ++i) {
        auto readingPart = readOne(partKey(key, head.first + i));
        CO_ASSIGN_OR_RETURN(const std::optional<QString> read, co_await readingPart);
        const std::optional<QString> &part = read;
        if (!part)
            co_return std::optional<QString>();
        whole += *part;
    }
    co_return std::optional<QString>(whole);
}

QCoro::Task<Core::Result<void>> Keychain::write(QString key, QString text)
{
    auto looking = readOne(key);
    // If the keychain cannot read the old value, the write below fails too.
    const Core::Result<std::optional<QString>> present = co_await looking;
    const Head before = present ? headIn(*present) : Head();
    const bool isShort = text.toUtf8().size() <= kLargestItem;
    Head head;
    head.first = before.parts > 0 && before.first == 0 ? kMostParts : 0;
    // Tokens are ASCII, so their length in characters is their length in bytes.
    head.parts = isShort ? 0 : (text.size() + kLargestItem - 1) / kLargestItem;
    for (qsizetype i = 0; i < head.parts; ++i) {
        auto writingPart = writeOne(partKey(key, head.first + i), text.mid(i * kLargestItem, kLargestItem));
        CO_RETURN_IF_ERROR(co_await writingPart);
    }
    const QJsonObject object{{QString(kParts), static_cast<qint64>(head.parts)},
                             {QString(kFirst), static_cast<qint64>(head.first)}};
    const QString first =
        isShort ? text : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    auto writing = writeOne(key, first);
    CO_RETURN_IF_ERROR(co_await writing);
    auto reading = read(key);
    CO_ASSIGN_OR_RETURN(const std::optional<QString> kept, co_await reading);
    if (kept != text)
        co_return changedText();
    if (before.parts > 0) {
        auto erasing = eraseParts(key, before.first);
        CO_RETURN_IF_ERROR(co_await erasing);
    }
    co_return {};
}

// Erases the main item first, because erasing it reports an error if the keyring is locked.
QCoro::Task<Core::Result<void>> Keychain::erase(QString key)
{
    auto erasing = eraseOne(key);
    Core::Result<void> erased = co_await erasing;
    if (!erased)
        co_return erased;
    auto erasingOneRow = eraseParts(key, 0);
    erased = co_await erasingOneRow;
    if (!erased)
        co_return erased;
    auto erasingTheOther = eraseParts(key, kMostParts);
    erased = co_await erasingTheOther;
    co_return erased;
}

// Erases parts up to the first missing one.
QCoro::Task<Core::Result<void>> Keychain::eraseParts(QString key, qsizetype first)
{
    for (qsizetype i = 0; i < kMostParts; ++i) {
        auto looking = readOne(partKey(key, first + i));
        CO_ASSIGN_OR_RETURN(const std::optional<QString> part, co_await looking);
        if (!part)
            co_return {};
        auto erasing = eraseOne(partKey(key, first + i));
        CO_RETURN_IF_ERROR(co_await erasing);
    }
    co_return {};
}

QCoro::Task<Core::Result<void>> Keychain::probe(QString key)
{
    auto erasing = eraseOne(key);
    Core::Result<void> erased = co_await erasing;
    co_return erased;
}

QCoro::Task<Core::Result<std::optional<QString>>> Keychain::readOne(QString key)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service); // deletes itself, however late it finishes
    job->setKey(key);
    auto running = run(job);
    const JobResult result = co_await running;
    if (!result.isSilent && result.error == QKeychain::EntryNotFound)
        co_return std::optional<QString>();
    if (!result.ok())
        co_return result.toError();
    if (result.text == kErased)
        co_return std::optional<QString>();
    co_return std::optional<QString>(result.text);
}

QCoro::Task<Core::Result<void>> Keychain::writeOne(QString key, QString text)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(text);
    auto running = run(job);
    const JobResult result = co_await running;
    if (!result.ok())
        co_return result.toError();
    co_return {};
}

// Overwriting reports an error if the keyring is locked; removing alone would not.
QCoro::Task<Core::Result<void>> Keychain::eraseOne(QString key)
{
    auto writing = writeOne(key, kErased);
    CO_RETURN_IF_ERROR(co_await writing);
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    auto running = run(job);
    const JobResult removed = co_await running;
    if (!removed.ok() && removed.error != QKeychain::EntryNotFound)
        co_return removed.toError();
    auto reading = readOne(key);
    CO_ASSIGN_OR_RETURN(const std::optional<QString> left, co_await reading);
    if (left)
        co_return changedText();
    co_return {};
}

std::optional<Core::Error> Keychain::hindrance()
{
    const QAbstractEventDispatcher *dispatcher =
        QAbstractEventDispatcher::instance(QCoreApplication::instance()->thread());
    // The dispatcher that Qt uses instead of GLib's; macOS and Windows have their own.
    if (dispatcher && dispatcher->inherits("QEventDispatcherUNIX")) {
        return keychainError(QT_TRANSLATE_NOOP("Auth",
                                               "Listwell was started with the setting QT_NO_GLIB, and "
                                               "therefore cannot use the keychain. Start it "
                                               "without this setting."),
                             KeychainError::kAbsent);
    }
    return std::nullopt;
}

QCoro::Task<Keychain::JobResult> Keychain::run(QKeychain::Job *job)
{
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    if (m_isSilent) {
        delete job;
        co_return JobResult{QKeychain::OtherError, {}, true};
    }
    if (hindrance()) {
        delete job;
        co_return JobResult{QKeychain::OtherError, {}, false};
    }
    // Shared with the job, which may finish long after the timeout.
    auto result = std::make_shared<Net::Completion<JobResult>>();
    QObject::connect(job, &QKeychain::Job::finished, job, [result](QKeychain::Job *ended) {
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
        result->complete({ended->error(), reading ? reading->textData() : QString(), false});
    });
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, job, [result] {
        result->complete({QKeychain::OtherError, {}, true});
    });
    timer.start(m_patience);
    QTimer notice;
    notice.setSingleShot(true);
    bool isSlow = false;
    QObject::connect(&notice, &QTimer::timeout, job, [this, &isSlow] {
        isSlow = true;
        m_tellSlow(true);
    });
    notice.start(m_patience / 4);
    job->start();
    Net::Completion<JobResult> &place = *result;
    const JobResult finished = co_await place;
    m_isSilent = finished.isSilent;
    if (isSlow)
        m_tellSlow(false);
    co_return finished;
}

} // namespace Auth
