/**
 * The code of an error from the operating system or Node, such as `ENOENT` or `Z_DATA_ERROR`; empty for any other
 * error.
 */
export function systemErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/**
 * The result of the work; undefined if the operating system or Node refuses it. Any other error is a defect of ours and
 * is thrown on.
 */
export function unlessRefused<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (systemErrorCode(error) === '') throw error;
    return undefined;
  }
}
