// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/tokenserialization.h"
#include "fuzz.h"

#include <QJsonDocument>

// A login read from the keychain or the token file: another program or a person may have written it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto tokens = Auth::tokensFromJson(QJsonDocument::fromJson(bytesOf(data, size)).object());
    if (!tokens)
        return 0;
    require(!tokens->access.isEmpty() || !tokens->refresh.isEmpty());
    require(tokens->access.isEmpty() || Auth::isTokenText(tokens->access.reveal()));
    require(tokens->refresh.isEmpty() || Auth::isTokenText(tokens->refresh.reveal()));
    require(tokens->lifetime.count() >= 0 && tokens->lifetime.count() <= 10'000'000);
    require(Auth::tokensFromJson(Auth::toJson(*tokens)).has_value());
    return 0;
}
