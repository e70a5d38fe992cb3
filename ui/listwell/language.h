// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace Gui {

/// Installs the translation for the language of the application. The source texts are English; the English
/// translation adds singular and plural forms ("1 client", "2 clients").
void installLanguage(QCoreApplication &application);

} // namespace Gui
