// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/authorizationresponse.h"
#include "auth/redirectrequest.h"
#include "fuzz.h"

#include <QUrl>

#include <algorithm>

// Requests that any program on this machine may send to the redirect listener, and redirects of the login
// page.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QUrl server(QStringLiteral("https://authz.example.com/oauth2/default/v1"));
    static const QByteArray state("state-of-this-attempt");
    const QByteArray input = bytesOf(data, size);

    const Auth::RedirectRequest request = Auth::readRedirectRequest(input, 52531);
    require(request.kind == Auth::RedirectRequest::Kind::Redirect || request.query.isEmpty());
    require(!request.query.contains('\n') && !request.query.contains(' '));

    // The fuzzer cannot guess a state, so one reading gets the right state and one gets a wrong one.
    for (const QByteArray &query : {request.query, input, QByteArray(input + "&state=" + state)}) {
        const auto answer = Auth::readAuthorizationResponse(query, state, server);
        if (!answer)
            continue;
        require(query.contains("state"));
        const QByteArray &code = answer->code.reveal();
        require(code.isEmpty() != answer->error.isEmpty());
        require(code.size() <= 2048);
        require(std::all_of(code.cbegin(), code.cend(), [](char c) { return c > 0x20 && c < 0x7f; }));
        require(!Auth::authorizationError(answer->error).message.isEmpty());
        require(!Auth::readAuthorizationResponse(query, "another state", server));
    }
    return 0;
}
