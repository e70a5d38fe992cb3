// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listwell/language.h"

#include "core/installation.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QTranslator>

namespace Gui {

using namespace Qt::StringLiterals;

void installLanguage(QCoreApplication &application)
{
    auto *english = new QTranslator(&application);
    if (english->load(Core::Installation::dataFolder() + "/translations/listwell_en.qm"_L1))
        QCoreApplication::installTranslator(english);
    else
        Core::Log::warning(logUi(), "the translations are not installed");
}

} // namespace Gui
