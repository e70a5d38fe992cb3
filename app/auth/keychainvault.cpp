// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/keychainvault.h"

#include "auth/tokenserialization.h"
#include "core/logging.h"
#include "core/try.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QUuid>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRefreshItem = "refresh.v1"_L1;
constexpr auto kAccessItem = "access.v1"_L1;
constexpr auto kRoundItem = "round.v1"_L1;
constexpr int kVersion = 1;
constexpr int kIdLength = 32; // characters
constexpr std::chrono::seconds kUntilItIsThere{10};

// `gen` is the same in both items of one write, so that a crash between them is detected.
QString itemText(const Core::Secret &token, const Tokens &tokens, qint64 generation)
{
    const QJsonObject object{{u"v"_s, kVersion},
                             {u"t"_s, QString::fromLatin1(token.reveal())},
                             {u"obtained"_s, tokens.obtained.toUTC().toString(Qt::ISODateWithMs)},
                             {u"lifetime"_s, static_cast<qint64>(tokens.lifetime.count())},
                             {u"gen"_s, generation},
                             {u"client"_s, tokens.service}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

struct Item
{
    Core::Secret token;
    QDateTime obtained;
    std::chrono::seconds lifetime{0};
    qint64 generation = 0;
    QString service;
};

std::optional<Item> readItem(const std::optional<QString> &text)
{
    if (!text)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text->toUtf8()).object();
    const QByteArray token = object["t"_L1].toString().toLatin1();
    const QDateTime obtained = QDateTime::fromString(object["obtained"_L1].toString(), Qt::ISODateWithMs);
    if (object["v"_L1].toInt() != kVersion || !obtained.isValid() ||
        (!token.isEmpty() && !isTokenText(token)))
        return std::nullopt;
    return Item{Core::Secret(token), obtained.toUTC(),
                std::chrono::seconds(object["lifetime"_L1].toInteger()), object["gen"_L1].toInteger(),
                object["client"_L1].toString()};
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

Core::Error cannotWrite(const QString &file)
{
    return {Core::Error::Kind::Storage,
            QCoreApplication::translate("Auth", "Listwell cannot write to its data folder. Check its "
                                                "permissions and the free space."),
            file,
            {}};
}

} // namespace

KeychainVault::KeychainVault(const QString &dataDirectory, double scale, Keychain keychain)
    : m_folder(QDir(dataDirectory).absolutePath())
    , m_markFile(m_folder.filePath(u"login.mark"_s))
    , m_idFile(m_folder.filePath(u"login.id"_s))
    , m_keychain(std::move(keychain))
    , m_delay(scale)
{
    m_keychain.onSlow([this](bool isSlow) {
        m_isSlow = isSlow;
        Q_EMIT warningChanged();
    });
}

QCoro::Task<Core::Result<std::optional<Tokens>>> KeychainVault::read()
{
    const Mark now = mark();
    if (now == Mark::None)
        co_return std::optional<Tokens>();
    if (now == Mark::EraseIt) {
        auto erasing = erase();
        const Core::Result<void> erased = co_await erasing; // on failure repeated by the next read()
        if (erased)
            Q_EMIT warningChanged();
        co_return std::optional<Tokens>();
    }
    auto reading = readItems();
    Found found = co_await reading;
    const bool isAbsent = !found && found.error().detail == KeychainError::kAbsent;
    if (!isAbsent || std::exchange(m_hasWaited, true) || Keychain::hindrance())
        co_return found;
    // A program that starts with the desktop may start before the keychain. Only a stored login is waited
    // for; a new one stays in memory, so connecting is not delayed.
    auto waiting = m_delay.wait(kUntilItIsThere);
    (void)co_await waiting;
    auto again = readItems();
    found = co_await again;
    co_return found;
}

QCoro::Task<KeychainVault::Found> KeychainVault::readItems()
{
    const QString here = place();
    auto readingRefresh = m_keychain.read(key(here, kRefreshItem));
    CO_ASSIGN_OR_RETURN(const std::optional<QString> refreshText, co_await readingRefresh);
    const std::optional<Item> refresh = readItem(refreshText);
    if (!refresh) {
        // Another program may have moved the items meanwhile.
        auto doubting = here == place() ? nothingFound() : readItems();
        Core::Result<std::optional<Tokens>> found = co_await doubting;
        co_return found;
    }
    auto readingAccess = m_keychain.read(key(here, kAccessItem));
    const Core::Result<std::optional<QString>> accessText = co_await readingAccess;
    // If the access token is lost, one refresh replaces it.
    const std::optional<Item> access = accessText ? readItem(*accessText) : std::nullopt;
    Tokens tokens{{}, refresh->token, refresh->obtained, refresh->lifetime, refresh->service};
    if (access && access->generation == refresh->generation)
        tokens.access = access->token;
    if (tokens.access.isEmpty() && tokens.refresh.isEmpty())
        co_return std::optional<Tokens>();
    if (here == placeOfOlderVersions()) {
        auto migrating = migrate(tokens);
        co_await migrating;
    }
    co_return std::optional<Tokens>(tokens);
}

// The id appears only after the items under it, and the old items go last, so that a program that is killed
// or reads meanwhile finds a login.
QCoro::Task<void> KeychainVault::migrate(Tokens tokens)
{
    const QString id = newId();
    auto writing = writeItems(id, tokens);
    const Core::Result<void> written = co_await writing;
    const bool isMoved = written && keepId(id);
    auto erasing = eraseItems(isMoved ? placeOfOlderVersions() : id);
    if (const Core::Result<void> erased = co_await erasing; !isMoved || !erased)
        Core::Log::warning(logAuth(), "the login's items in the keychain were not all moved");
}

QCoro::Task<Core::Result<void>> KeychainVault::write(Tokens tokens)
{
    const Mark before = mark();
    if (before == Mark::None && !QFile::exists(m_idFile)) {
        CO_RETURN_IF_ERROR(keepId(newId()));
    }
    const Core::Result<void> marked =
        setMark(Mark::Kept); // first, so that a crash leads to a probe and not to a loss
    if (!marked)
        co_return marked;
    auto writing = writeItems(place(), tokens);
    Core::Result<void> written = co_await writing;
    if (!written)
        (void)setMark(before);
    co_return written;
}

QCoro::Task<Core::Result<void>> KeychainVault::writeItems(QString place, Tokens tokens)
{
    const qint64 generation = QRandomGenerator::system()->generate();
    auto writingRefresh =
        m_keychain.write(key(place, kRefreshItem), itemText(tokens.refresh, tokens, generation));
    CO_RETURN_IF_ERROR(co_await writingRefresh);
    auto writingAccess =
        m_keychain.write(key(place, kAccessItem), itemText(tokens.access, tokens, generation));
    Core::Result<void> keptAccess = co_await writingAccess;
    // With a refresh token, the access token is only a cache: one refresh replaces it.
    if (!tokens.refresh.isEmpty())
        co_return {};
    co_return keptAccess;
}

QCoro::Task<Core::Result<void>> KeychainVault::erase()
{
    if (mark() == Mark::None)
        co_return {};
    CO_RETURN_IF_ERROR(setMark(Mark::EraseIt));
    auto erasing = eraseItems(place());
    CO_RETURN_IF_ERROR(co_await erasing);
    co_return setMark(Mark::None);
}

QCoro::Task<Core::Result<QString>> KeychainVault::readRoundStamp()
{
    if (mark() != Mark::Kept)
        co_return QString();
    auto reading = m_keychain.read(key(place(), kRoundItem));
    CO_ASSIGN_OR_RETURN(const std::optional<QString> stamp, co_await reading);
    co_return stamp.value_or(QString());
}

QCoro::Task<Core::Result<void>> KeychainVault::writeRoundStamp(QString stamp)
{
    if (mark() != Mark::Kept)
        co_return {};
    auto writing = m_keychain.write(key(place(), kRoundItem), std::move(stamp));
    Core::Result<void> written = co_await writing;
    co_return written;
}

QString KeychainVault::warning() const
{
    if (const std::optional<Core::Error> hindrance = Keychain::hindrance())
        return hindrance->message;
    if (m_isSlow) {
        return QCoreApplication::translate("Auth",
                                           "The keychain of this computer is slow to respond. Check whether "
                                           "it asks for a password somewhere.");
    }
    if (mark() != Mark::EraseIt)
        return {};
    return QCoreApplication::translate(
        "Auth",
        "You are logged out. The saved login will be erased from the keychain as soon as it is unlocked.");
}

QCoro::Task<Core::Result<void>> KeychainVault::eraseItems(QString place)
{
    for (const auto &name : {kRefreshItem, kAccessItem, kRoundItem}) {
        auto erasing = m_keychain.erase(key(place, name));
        CO_RETURN_IF_ERROR(co_await erasing);
    }
    co_return {};
}

// A locked keyring reports "not found" like an empty one; only writing tells them apart.
QCoro::Task<Core::Result<std::optional<Tokens>>> KeychainVault::nothingFound()
{
    auto probing = m_keychain.probe(u"listwell/probe"_s);
    CO_RETURN_IF_ERROR(co_await probing);
    CO_RETURN_IF_ERROR(setMark(Mark::None));
    co_return std::optional<Tokens>();
}

KeychainVault::Mark KeychainVault::mark() const
{
    QFile file(m_markFile);
    if (!file.open(QIODevice::ReadOnly))
        return Mark::None;
    return file.readAll().trimmed() == "erase" ? Mark::EraseIt : Mark::Kept;
}

Core::Result<void> KeychainVault::setMark(Mark wanted) const
{
    if (wanted == Mark::None) {
        if (!QFile::exists(m_markFile) || QFile::remove(m_markFile))
            return {};
    } else if (QDir().mkpath(QFileInfo(m_markFile).absolutePath())) {
        QSaveFile file(m_markFile);
        if (file.open(QIODevice::WriteOnly) && file.write(wanted == Mark::Kept ? "kept\n" : "erase\n") > 0 &&
            file.commit())
            return {};
    }
    return cannotWrite(u"login.mark"_s);
}

QString KeychainVault::place() const
{
    QFile file(m_idFile);
    const QString id = file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(kIdLength)) : QString();
    return id.size() == kIdLength ? id : placeOfOlderVersions();
}

QString KeychainVault::placeOfOlderVersions() const
{
    const QByteArray digest = QCryptographicHash::hash(m_folder.path().toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.left(8).toHex());
}

// Never replaces an id: another program may write the first login of this folder at the same time.
Core::Result<void> KeychainVault::keepId(const QString &id) const
{
    QFile file(m_idFile);
    const bool isKept = m_folder.mkpath(u"."_s) && file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                        file.write(id.toLatin1()) == kIdLength;
    return isKept ? Core::Result<void>() : cannotWrite(u"login.id"_s);
}

QString KeychainVault::key(const QString &place, QLatin1StringView name)
{
    return u"listwell/cc/%1/%2"_s.arg(place, name);
}

} // namespace Auth
