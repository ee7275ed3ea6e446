/** Bytes on either side of a secret that filters may look at. */
export const besideLength = 32;
/** The same for companions, however many lines these may be away. */
export const companionReach = 4096;
