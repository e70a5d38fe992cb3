#pragma once

namespace Store {

class Database;

/// Saves from a damaged database what must not be lost with it: everybody who said no, opted out, or left
/// the list after the copy was made that takes its place. Only what is sound counts, and only in this
/// direction: a "yes" that is lost has to be given again. Whatever cannot be read is passed over.
/// \return for how many answers
int carryRefusalsOver(Database &damaged, Database &copy);

/// The list that was kept in step last, where it can be read and belongs to the account that the copy knows:
/// an older choice must not be filled with people.
void carryListOver(Database &damaged, Database &copy);

} // namespace Store
