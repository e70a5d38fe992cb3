// Nothing but a program of ours as small as can be, for packaging/check-hardening to read: made with the same
// functions as the others, of the same core.
#include "core/platform/processhardening.h"

#include <cstdio>
#include <cstring>
#include <vector>

int main(int argc, char *argv[])
{
    Core::hardenProcess();
    const std::vector<const char *> words(argv, argv + argc);
    char last[64]{};
    std::strncpy(last, words[words.size() - 1],
                 static_cast<size_t>(argc)); // the compiler cannot know that it fits
    std::puts(last);
    return 0;
}
