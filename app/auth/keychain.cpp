#include "auth/keychain.h"

#include "net/completion.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

// Windows takes 2,560 bytes an item.
constexpr qsizetype kLargestItem = 2000;
constexpr qsizetype kMostParts = 32;
constexpr auto kErased = "{}"_L1;
constexpr auto kParts = "parts"_L1;

QString partKey(const QString &key, qsizetype part)
{
    return u"%1#%2"_s.arg(key).arg(part);
}

qsizetype partsIn(const std::optional<QString> &text)
{
    if (!text)
        return 0;
    const auto parts = QJsonDocument::fromJson(text->toUtf8()).object()[kParts].toInteger();
    return qBound<qsizetype>(0, parts, kMostParts);
}

Core::Error keychainError(const QString &message, const QString &detail)
{
    return {Core::Error::Kind::Keychain, message, detail, {}};
}

Core::Error silentKeychain()
{
    return keychainError(
        u"The keychain of this computer does not answer. Look whether it asks for a password "
        "somewhere, then start Listwell again."_s,
        u"keychain silent"_s);
}

Core::Error changedText()
{
    return keychainError(u"The keychain of this computer does not give back what was put into it."_s,
                         u"keychain reads back other text"_s);
}

Core::Error troubleOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDenied:
        return keychainError(u"The keyring of this computer is locked. Unlock it and try again."_s,
                             u"keychain locked"_s);
    case QKeychain::AccessDeniedByUser:
        return keychainError(u"Listwell was not allowed to use the keychain of this computer. Try again and "
                             "allow it."_s,
                             u"keychain denied"_s);
    default:
        return keychainError(
            u"No keychain answers on this computer. Install gnome-keyring or KWallet and sign "
            "in to the desktop again; or choose a file by setting "
            "LISTWELL_TOKEN_STORE=file:PATH."_s,
            u"keychain error %1"_s.arg(static_cast<int>(error)));
    }
}

} // namespace

struct Keychain::Answer
{
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    bool isSilent = false;

    [[nodiscard]] Core::Error trouble() const { return isSilent ? silentKeychain() : troubleOf(error); }
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
    Core::Result<std::optional<QString>> head = co_await reading;
    const qsizetype parts = head ? partsIn(*head) : 0;
    if (parts == 0)
        co_return head;
    QString whole;
    for (qsizetype i = 0; i < parts; ++i) {
        auto readingPart = readOne(partKey(key, i));
        const Core::Result<std::optional<QString>> part = co_await readingPart;
        if (!part)
            co_return part.error();
        if (!*part)
            co_return std::optional<QString>();
        whole += **part;
    }
    co_return std::optional<QString>(whole);
}

QCoro::Task<Core::Result<void>> Keychain::write(QString key, QString text)
{
    auto counting = partsOf(key);
    const qsizetype before = co_await counting;
    const bool isShort = text.toUtf8().size() <= kLargestItem;
    // Tokens are ASCII; a cut between two characters is a cut between two bytes.
    const qsizetype parts = isShort ? 0 : (text.size() + kLargestItem - 1) / kLargestItem;
    for (qsizetype i = 0; i < parts; ++i) {
        auto writingPart = writeOne(partKey(key, i), text.mid(i * kLargestItem, kLargestItem));
        const Core::Result<void> written = co_await writingPart;
        if (!written)
            co_return written;
    }
    const QJsonObject head{{QString(kParts), static_cast<qint64>(parts)}};
    const QString first =
        isShort ? text : QString::fromUtf8(QJsonDocument(head).toJson(QJsonDocument::Compact));
    auto writing = writeOne(key, first);
    const Core::Result<void> written = co_await writing;
    if (!written)
        co_return written;
    auto reading = read(key);
    const Core::Result<std::optional<QString>> kept = co_await reading;
    if (!kept)
        co_return kept.error();
    if (*kept != text)
        co_return changedText();
    for (qsizetype i = parts; i < before; ++i) {
        auto erasing = eraseOne(partKey(key, i));
        const Core::Result<void> erased = co_await erasing;
        if (!erased)
            co_return erased;
    }
    co_return {};
}

QCoro::Task<Core::Result<void>> Keychain::erase(QString key)
{
    auto counting = partsOf(key);
    const qsizetype parts = co_await counting;
    for (qsizetype i = 0; i < parts; ++i) {
        auto erasingPart = eraseOne(partKey(key, i));
        const Core::Result<void> erased = co_await erasingPart;
        if (!erased)
            co_return erased;
    }
    auto erasing = eraseOne(key);
    Core::Result<void> erased = co_await erasing;
    co_return erased;
}

QCoro::Task<Core::Result<void>> Keychain::probe(QString key)
{
    auto erasing = eraseOne(key);
    Core::Result<void> erased = co_await erasing;
    co_return erased;
}

QCoro::Task<Core::Result<std::optional<QString>>> Keychain::readOne(QString key)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service); // deletes itself, however late it ends
    job->setKey(key);
    auto running = run(job);
    const Answer answer = co_await running;
    if (!answer.isSilent && answer.error == QKeychain::EntryNotFound)
        co_return std::optional<QString>();
    if (!answer.ok())
        co_return answer.trouble();
    if (answer.text == kErased)
        co_return std::optional<QString>();
    co_return std::optional<QString>(answer.text);
}

QCoro::Task<Core::Result<void>> Keychain::writeOne(QString key, QString text)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(text);
    auto running = run(job);
    const Answer answer = co_await running;
    if (!answer.ok())
        co_return answer.trouble();
    co_return {};
}

// The overwriting fails loudly where the keyring is locked; the removal alone would not.
QCoro::Task<Core::Result<void>> Keychain::eraseOne(QString key)
{
    auto writing = writeOne(key, kErased);
    const Core::Result<void> overwritten = co_await writing;
    if (!overwritten)
        co_return overwritten;
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    auto running = run(job);
    const Answer removed = co_await running;
    if (!removed.ok() && removed.error != QKeychain::EntryNotFound)
        co_return removed.trouble();
    auto reading = readOne(key);
    const Core::Result<std::optional<QString>> left = co_await reading;
    if (!left)
        co_return left.error();
    if (*left)
        co_return changedText();
    co_return {};
}

// How many parts an item has now; a keychain that cannot say it will refuse the write that follows.
QCoro::Task<qsizetype> Keychain::partsOf(QString key)
{
    auto reading = readOne(key);
    const Core::Result<std::optional<QString>> head = co_await reading;
    co_return head ? partsIn(*head) : 0;
}

QCoro::Task<Keychain::Answer> Keychain::run(QKeychain::Job *job)
{
    // libsecret's answers come through GLib's event loop and through no other.
    if (m_isSilent || qEnvironmentVariableIntValue("QT_NO_GLIB") != 0) {
        delete job;
        co_return Answer{QKeychain::OtherError, {}, true};
    }
    // Shared with the job, which may end long after our patience.
    auto answer = std::make_shared<Net::Completion<Answer>>();
    QObject::connect(job, &QKeychain::Job::finished, job, [answer](QKeychain::Job *ended) {
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
        answer->complete({ended->error(), reading ? reading->textData() : QString(), false});
    });
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, job, [answer] {
        answer->complete({QKeychain::OtherError, {}, true});
    });
    timer.start(m_patience);
    job->start();
    Net::Completion<Answer> &place = *answer;
    const Answer given = co_await place;
    m_isSilent = given.isSilent;
    co_return given;
}

} // namespace Auth
