// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "net/httpexchange.h"
#include "net/httprequest.h"

namespace Net {

/// Interprets a finished exchange. Never uses QNetworkReply::errorString(), which contains the whole URL.
/// \return response, or an error with a message for the studio owner
[[nodiscard]] Core::Result<HttpResponse> interpretReply(const HttpExchange &exchange, HttpExchange::End end,
                                                        const HttpRequest &request);

} // namespace Net
