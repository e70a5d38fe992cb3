#pragma once

namespace Support {

/// Whether a sanitizer watches: it keeps for a while what was freed, so that nothing can be said about
/// memory.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

} // namespace Support
