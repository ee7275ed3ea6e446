/**
 * Bytes before and after a value that decide whose it is. Pieces of large blobs include more than this on either side
 * (`PieceLengths`), and what is known of a version of a text no longer holds where these bytes have changed.
 */
export const ownerReach = { before: 640, behind: 240 } as const;
