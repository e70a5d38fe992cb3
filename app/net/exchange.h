#pragma once

#include "net/completion.h"
#include "net/oneshotbody.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Net {

/// One request in flight: gathers the answer, holds it to its limits, and says how it ended. Owns the reply
/// and the body. Thread of the client; deletes itself by deleteLater() of the client's task.
class Exchange : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Read, Write };
    enum class End {
        Finished,  ///< as the reply's error() says
        TotalTime, ///< it took longer than it may
        TooLarge,  ///< the answer grew over its cap
        Cancelled,
    };

    /// \param body  of every request, empty where nothing is sent along
    Exchange(QNetworkReply *reply, std::unique_ptr<OneShotBody> body, Kind kind,
             std::chrono::milliseconds totalTime, qint64 largestAnswer, QObject *parent);
    ~Exchange() override;

    [[nodiscard]] Completion<End> &ended() { return m_ended; }
    /// Ends it now, inside this call.
    void cancel();

    [[nodiscard]] const QNetworkReply &reply() const { return *m_reply; }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// Why TLS was not trusted, in the library's words (they hold no address); empty when it was.
    [[nodiscard]] const QString &distrust() const { return m_distrust; }
    [[nodiscard]] bool isWrite() const { return m_kind == Kind::Write; }
    /// Whether the service may have got the request: a body that was never read cannot have been acted on.
    [[nodiscard]] bool mayHaveLeft() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void gather();
    void endEarly(End why);

    std::unique_ptr<OneShotBody> m_body;    ///< outlives the reply, which reads from it
    std::unique_ptr<QNetworkReply> m_reply; ///< deleted with the exchange, never inside its own signals
    Kind m_kind;
    QTimer m_totalTimer;
    qint64 m_largestAnswer;
    QByteArray m_received;
    QString m_distrust;
    End m_end = End::Finished;
    Completion<End> m_ended;
};

} // namespace Net
