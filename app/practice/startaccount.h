#pragma once

#include "practice/world.h"

namespace Practice {

/// Fills the world anew with the accounts of the start data, their people, and those who can log in. What
/// the options ask for (empty, many lists, many contacts) is done to the first account.
void fillWithStartAccounts(World &world);

} // namespace Practice
