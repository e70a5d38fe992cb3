#pragma once

class QCoreApplication;

namespace Gui {

/// Gives \p application the words for its language. The source is English; what English adds are its singular
/// and plural forms ("1 client", "2 clients").
void installLanguage(QCoreApplication &application);

} // namespace Gui
