/** Keeps rules that are not proven to end from holding up a scan. */
export interface Deadline {
  /** Returns false if the work was broken off. `work` may be started more than once. */
  finishes(work: () => void): boolean;
  /** Reports that this rule, run alone, did not finish. Returns whether it may be tried again on other texts. */
  isLate(rule: number, path: string | undefined): boolean;
}

/** For rule sets in which every rule is proven, and for checks that do their own timing. */
export const withoutDeadline: Deadline = {
  finishes(work) {
    work();
    return true;
  },
  isLate: () => true,
};
