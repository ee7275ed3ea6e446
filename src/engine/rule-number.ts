/** What the kernel calls all generic rules: the grammar is read once for them, and knows by the name whose it is. */
export const assignmentRule = 0xffff;
