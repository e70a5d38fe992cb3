#pragma once

#include "net/tokensource.h"

namespace Auth {
using Net::TokenSource;
}
