// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/tokenresponse.h"
#include "auth/tokenserialization.h"
#include "fuzz.h"

// The body of the token end point's response; the first byte selects status and purpose.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static constexpr int statuses[] = {200, 200, 400, 401, 429, 503};
    if (size == 0)
        return 0;
    const int status = statuses[(data[0] >> 1U) % std::size(statuses)];
    const auto purpose = (data[0] & 1U) != 0 ? Auth::TokenPurpose::SignIn : Auth::TokenPurpose::Refresh;

    const auto tokens = Auth::readTokenResponse(status, bytesOf(data + 1, size - 1), purpose);
    if (tokens) {
        require(status == 200);
        require(Auth::isTokenText(tokens->access.reveal()));
        require(tokens->refresh.isEmpty() || Auth::isTokenText(tokens->refresh.reveal()));
        require(tokens->lifetime.count() >= 1 && tokens->lifetime.count() <= 10'000'000);
    } else {
        require(!tokens.error().message.isEmpty());
        require(tokens.error().detail.size() < 100);
    }
    return 0;
}
