#pragma once

#include <QString>
#include <QWebEngineCertificateError>
#include <QWebEngineLoadingInfo>
#include <QWebEnginePage>

namespace Gui {

/// Nothing of the page came in all the time there was.
[[nodiscard]] QString tooLateText();
/// Why the login page is not there, in a sentence for the studio owner with what to do about it.
[[nodiscard]] QString loadFaultText(const QWebEngineLoadingInfo &info);
/// Why the server's certificate was refused.
[[nodiscard]] QString certificateFaultText(QWebEngineCertificateError::Type type);

} // namespace Gui
