// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWebEngineProfile;

namespace Gui {

class NavigationPolicy;

/// Creates a browser profile for one login. It stores nothing (it has no name, so it is off the record),
/// loads only what the policy allows, downloads nothing, and has every feature turned off that a login page
/// does not need.
/// \param policy  rules for addresses; must outlive the profile
/// \param language  language of the pages, for example "fr_CA"; empty for the system language
/// \param parent  owner
/// \return profile, owned by \p parent
[[nodiscard]] QWebEngineProfile *makeRestrictedProfile(const NavigationPolicy &policy,
                                                       const QString &language, QObject *parent);

} // namespace Gui
