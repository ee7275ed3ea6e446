/** Keeps rules that are not proven to end from holding up a scan. */
export interface Deadline {
  /** False where the work was broken off. It may be begun more than once. */
  finishes(work: () => void): boolean;
  /** This rule did not finish on its own. Returns whether it may be tried again on other texts. */
  isLate(rule: number, path: string | undefined): boolean;
}

/** For rules that are all proven, and for checks that time them themselves. */
export const withoutDeadline: Deadline = {
  finishes(work) {
    work();
    return true;
  },
  isLate: () => true,
};
