// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/login/errortext.h"

#include <QCoreApplication>

namespace Gui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Gui::FaultText", text);
}

// Network error codes of the engine (Chromium, net/base/net_error_list.h).
enum NetError {
    TimedOut = -7,
    BlockedByClient = -20,
    ConnectionRefused = -102,
    NameNotResolved = -105,
    InternetDisconnected = -106,
    ConnectionTimedOut = -118,
    ProxyFailed = -130,
    NameResolutionFailed = -137,
    EmptyResponse = -324,
};

} // namespace

QString timeoutText()
{
    return translated(QT_TRANSLATE_NOOP(
        "Gui::FaultText", "The server did not respond in time. Wait a moment, then click Retry."));
}

QString loadErrorText(const QWebEngineLoadingInfo &info)
{
    switch (info.errorCode()) {
    case InternetDisconnected:
        return translated(QT_TRANSLATE_NOOP(
            "Gui::FaultText",
            "This computer is not connected to the internet. Connect it, then click Retry."));
    case NameNotResolved:
    case NameResolutionFailed:
        return translated(QT_TRANSLATE_NOOP("Gui::FaultText",
                                            "The server was not found. Check that this computer is "
                                            "connected to the internet, then click Retry."));
    case TimedOut:
    case ConnectionTimedOut:
        return timeoutText();
    case ConnectionRefused:
    case EmptyResponse:
        return translated(QT_TRANSLATE_NOOP(
            "Gui::FaultText", "The server is not responding. Wait a moment, then click Retry."));
    case ProxyFailed:
        return translated(QT_TRANSLATE_NOOP(
            "Gui::FaultText",
            "The proxy server of this network is not responding. Ask your network administrator."));
    default:
        return translated(QT_TRANSLATE_NOOP(
            "Gui::FaultText",
            "The login page could not be opened. Click Retry, or use your browser instead."));
    }
}

QString certificateErrorText(QWebEngineCertificateError::Type type)
{
    using E = QWebEngineCertificateError;
    switch (type) {
    case E::CertificateDateInvalid:
        return translated(QT_TRANSLATE_NOOP(
            "Gui::FaultText", "The server's certificate is not valid on this date. Check this computer's "
                              "date and time. If they are correct, do not log in for now."));
    case E::CertificateCommonNameInvalid:
        return translated(QT_TRANSLATE_NOOP("Gui::FaultText",
                                            "The server's certificate is for another name. Someone may "
                                            "be intercepting the connection, so nothing was sent."));
    case E::CertificateRevoked:
        return translated(QT_TRANSLATE_NOOP(
            "Gui::FaultText", "The server's certificate has been revoked, so nothing was sent."));
    case E::CertificateAuthorityInvalid:
        return translated(QT_TRANSLATE_NOOP(
            "Gui::FaultText",
            "This computer does not trust the server's certificate. The login page of a public Wi-Fi "
            "network, or someone intercepting the connection, may be the cause. Nothing was sent."));
    default:
        return translated(QT_TRANSLATE_NOOP(
            "Gui::FaultText", "The connection to the server is not secure, so nothing was sent."));
    }
}

} // namespace Gui
