// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/nextlink.h"
#include "fuzz.h"

// The link to the next page: requests to it carry the login.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QUrl first(QStringLiteral("https://api.example.com/v3/contacts?status=all&limit=500"));
    const auto next = ConstantContact::linkedPage(first, QString::fromUtf8(bytesOf(data, size)));
    if (!next)
        return 0;
    require(next->isValid());
    const QByteArray whole = next->toEncoded();
    require(whole.startsWith("https://api.example.com/v3/contacts?"));
    require(!whole.contains('\r') && !whole.contains('\n') && !whole.contains(' '));
    return 0;
}
