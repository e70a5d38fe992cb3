#pragma once

#include <QObject>

class QWebEngineProfile;

namespace Gui {

class NavigationPolicy;

/// A browser profile for one sign-in: it keeps nothing (no name: off the record), loads only what the policy
/// allows, downloads nothing and has everything switched off that a login page does not need.
/// \param policy  outlives the profile
/// \param language  for the pages, for example "fr_CA"; empty: the system's
[[nodiscard]] QWebEngineProfile *makeFencedProfile(const NavigationPolicy &policy, const QString &language,
                                                   QObject *parent);

} // namespace Gui
