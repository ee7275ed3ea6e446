/** How far the values of a name that has many were read. */
export interface Reading {
  /** The window ended before the values did: a larger one shows more. */
  isCut: boolean;
  /** There are more values than are read. */
  isLong: boolean;
  /** Where the last of them ends, as an index in the window; 0 if there is only one value. */
  end: number;
}

export function newReading(): Reading {
  return { isCut: false, isLong: false, end: 0 };
}
