/** One line of a JSON Lines report, as far as tests look at it. */
export interface ReportedPlace {
  readonly ruleId: string;
  readonly path: string;
  readonly line: number;
  readonly confidence: string;
  readonly fingerprint: string;
  readonly secret?: string;
}

/** The places that `--format jsonl` printed. */
export function readPlaces(stdout: string): readonly ReportedPlace[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): ReportedPlace => JSON.parse(line));
}
