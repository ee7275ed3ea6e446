/**
 * Bound on the work for assignments in one text of up to 8 MiB, counted in keywords looked at (10 us each). 5 MB of
 * `key=` ended after 1.7 s of processor time with it.
 */
export const mostAssignmentCost = 200_000;

/** Judging what is assigned costs as much as five keywords. */
const costOfJudging = 5;

/** Of one keyword at which so many assignments were judged. */
export function assignmentCostOf(judged: number): number {
  return 1 + costOfJudging * judged;
}
