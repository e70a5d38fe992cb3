#pragma once

#include "auth/tokensource.h"

#include <QObject>
#include <QPointer>

namespace Auth {

class TokenKeeper;

/// The keeper's face in another thread: asks it by queued call and waits for the queued answer.
/// Made, used and destroyed in the asking thread; the keeper may go first, and the answer is then Cancelled.
class RemoteTokenSource : public QObject, public TokenSource
{
    Q_OBJECT

public:
    explicit RemoteTokenSource(TokenKeeper &keeper, QObject *parent = nullptr);
    [[nodiscard]] QCoro::Task<Core::Result<Core::Secret>> accessToken(Core::Secret refused) override;
    /// Ends every waiting request with Cancelled; for the end of the thread.
    void cancelAll();

Q_SIGNALS:
    void answered(quint64 request, bool ok); ///< internal wake-up of the waiting tasks
};

} // namespace Auth
