/** Something about a pack is not as it should be, or not known here: git is to read what it is about. Holds why, a clause. */
export class Distrust extends Error {}
