// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace Auth {

namespace {

constexpr auto kUrlText = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray unguessableText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return bytes.toBase64(kUrlText);
}

QByteArray Pkce::challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(kUrlText);
}

Pkce Pkce::fresh()
{
    const QByteArray verifier = unguessableText();
    return {Core::Secret(verifier), challengeOf(verifier)};
}

} // namespace Auth
