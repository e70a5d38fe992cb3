#include "net/exchange.h"

#include <QSslError>

namespace Net {

namespace {

// Failures that come before anything is sent. The rest may come after it.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

} // namespace

Exchange::Exchange(QNetworkReply *reply, std::unique_ptr<OneShotBody> body,
                   std::chrono::milliseconds totalTime, qint64 largestAnswer, QObject *parent)
    : QObject(parent)
    , m_body(std::move(body))
    , m_reply(reply)
    , m_largestAnswer(largestAnswer)
{
    m_reply->setParent(nullptr);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::gather);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_distrust = errors.first().errorString();
    });
    connect(reply, &QNetworkReply::finished, this, [this] {
        m_totalTimer.stop();
        if (m_end == End::Finished)
            gather();
        // Later, because whoever waits may drop the client, and the reply with it, which is still talking
        // here.
        QMetaObject::invokeMethod(
            this, [this] { m_ended.complete(m_end); }, Qt::QueuedConnection);
    });
    m_totalTimer.setSingleShot(true);
    connect(&m_totalTimer, &QTimer::timeout, this, [this] { endEarly(End::TotalTime); });
    m_totalTimer.start(totalTime);
}

Exchange::~Exchange()
{
    // The reply may still be running when the client goes; its last signals must find nobody.
    m_reply->disconnect(this);
    m_reply->abort();
}

void Exchange::cancel()
{
    endEarly(End::Cancelled);
    m_ended.complete(m_end); // last: the client may be gone now
}

bool Exchange::mayHaveLeft() const
{
    if (!m_body)
        return true;
    if (m_body->isEmpty())
        return !isBeforeSending(m_reply->error());
    return m_body->wasTouched();
}

void Exchange::gather()
{
    if (!m_reply->isOpen())
        return; // given up by Qt's own timer, which closes it first
    // One byte over the cap is enough to know, whatever more the reply holds.
    const qint64 room = m_largestAnswer - m_received.size();
    m_received += m_reply->read(room + 1);
    if (m_received.size() > m_largestAnswer)
        endEarly(End::TooLarge);
}

void Exchange::endEarly(End why)
{
    if (m_ended.isComplete() || m_end != End::Finished)
        return;
    m_end = why;
    if (m_reply->isRunning())
        m_reply->abort(); // emits finished() inside this call
}

} // namespace Net
