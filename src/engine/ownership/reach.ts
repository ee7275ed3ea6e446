/**
 * Bytes before a value and behind it that decide whose it is. Pieces of large blobs hold more of what comes before and
 * behind (`PieceLengths`), and what is known of a version of a text is known no longer where these have changed.
 */
export const ownerReach = { before: 640, behind: 240 } as const;
