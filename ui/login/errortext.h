// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWebEngineCertificateError>
#include <QWebEngineLoadingInfo>
#include <QWebEnginePage>

namespace Gui {

/// Message for a page that sent no data within the time limit.
[[nodiscard]] QString timeoutText();
/// Message about a page that failed to load, with the remedy for the owner.
[[nodiscard]] QString loadErrorText(const QWebEngineLoadingInfo &info);
/// Message about a rejected server certificate.
[[nodiscard]] QString certificateErrorText(QWebEngineCertificateError::Type type);

} // namespace Gui
