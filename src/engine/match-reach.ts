/** Bytes on either side of a secret that filters may look at. */
export const besideLength = 32;
/** The same for its companions, whatever the number of lines. */
export const companionReach = 4096;
