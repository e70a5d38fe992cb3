#pragma once

namespace Core {

/// Whether this process has the rights of root, which the browser engine's sandbox refuses.
[[nodiscard]] bool runsAsRoot();

} // namespace Core
