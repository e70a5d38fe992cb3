// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listwell/language.h"

#include "presenters/preferences.h"

namespace Gui {

Language::Language()
{
    m_translation.use({});
}

void Language::keepIn(const QString &dataDirectory)
{
    m_dataDirectory = dataDirectory;
    m_chosen = Presenters::Preferences(dataDirectory).language();
    if (!m_chosen.isEmpty())
        m_translation.use(m_chosen);
}

void Language::choose(const QString &language)
{
    if (language == m_chosen)
        return;
    m_chosen = language;
    Presenters::Preferences(m_dataDirectory).setLanguage(language);
    m_translation.use(language);
}

} // namespace Gui
