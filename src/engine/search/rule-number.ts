/**
 * The kernel's number for all generic rules together: the grammar is read once for all of them and tells by the name
 * which rule it is.
 */
export const assignmentRule = 0xffff;
