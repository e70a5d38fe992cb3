#pragma once

#include "net/exchange.h"
#include "net/httpclient.h"

namespace Net {

/// What an ended exchange means: the answer, or the kind of failure and a sentence for the owner.
/// Never uses the reply's errorString(), which holds the whole address.
[[nodiscard]] Core::Result<HttpResponse> answerOf(const Exchange &exchange, Exchange::End end,
                                                  const HttpRequest &request);

} // namespace Net
