#include "ui/login/faulttext.h"

#include <QCoreApplication>

namespace Gui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Gui::FaultText", text);
}

// Numbers of the engine's network errors (Chromium, net/base/net_error_list.h).
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

QString tooLateText()
{
    return translated(QT_TRANSLATE_NOOP(
        "Gui::FaultText", "The server did not answer in time. Wait a moment, then press Retry."));
}

QString loadFaultText(const QWebEngineLoadingInfo &info)
{
    switch (info.errorCode()) {
    case InternetDisconnected:
        return translated(QT_TRANSLATE_NOOP(
            "Gui::FaultText",
            "This computer is not connected to the internet. Connect it, then press Retry."));
    case NameNotResolved:
    case NameResolutionFailed:
        return translated(QT_TRANSLATE_NOOP("Gui::FaultText",
                                            "The server was not found. Check that this computer is "
                                            "connected to the internet, then press Retry."));
    case TimedOut:
    case ConnectionTimedOut:
        return tooLateText();
    case ConnectionRefused:
    case EmptyResponse:
        return translated(QT_TRANSLATE_NOOP(
            "Gui::FaultText", "The server does not answer just now. Wait a moment, then press Retry."));
    case ProxyFailed:
        return translated(QT_TRANSLATE_NOOP(
            "Gui::FaultText",
            "The proxy server of this network does not answer. Ask whoever looks after the network."));
    default:
        return translated(QT_TRANSLATE_NOOP("Gui::FaultText",
                                            "The login page could not be opened. Press Retry, or use your "
                                            "browser instead."));
    }
}

QString certificateFaultText(QWebEngineCertificateError::Type type)
{
    using E = QWebEngineCertificateError;
    switch (type) {
    case E::CertificateDateInvalid:
        return translated(QT_TRANSLATE_NOOP(
            "Gui::FaultText",
            "The server's certificate is not valid today. Check this computer's date and time; if they are "
            "right, do not sign in for now."));
    case E::CertificateCommonNameInvalid:
        return translated(QT_TRANSLATE_NOOP(
            "Gui::FaultText",
            "The server showed a certificate of another name. Somebody may be between this computer and the "
            "service, so nothing was sent."));
    case E::CertificateRevoked:
        return translated(QT_TRANSLATE_NOOP(
            "Gui::FaultText", "The server's certificate has been revoked, so nothing was sent."));
    case E::CertificateAuthorityInvalid:
        return translated(QT_TRANSLATE_NOOP("Gui::FaultText",
                                            "The server's certificate comes from nobody that this computer "
                                            "trusts. A public Wi-Fi's own login, "
                                            "or somebody in between, may be the cause; nothing was sent."));
    default:
        return translated(QT_TRANSLATE_NOOP(
            "Gui::FaultText", "The connection to the server is not secure, so nothing was sent."));
    }
}

} // namespace Gui
