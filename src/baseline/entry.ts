/** One accepted secret, identified by its fingerprint; the path where it was first seen is only for people. */
export interface BaselineEntry {
  /** 32 hexadecimal digits, keyed by the baseline's salt. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: string;
  readonly reason: string;
  readonly owner?: string;
  /** The day of the decision, `YYYY-MM-DD`. */
  readonly date: string;
  /** The last day on which it is valid, `YYYY-MM-DD`. */
  readonly expires?: string;
}

/** What a project has accepted. Holds no secret. */
export interface Baseline {
  readonly version: 1;
  /** Hexadecimal; the key of the fingerprints, without which nobody can guess values. */
  readonly salt: string;
  /** Sorted by fingerprint, each once. */
  readonly entries: readonly BaselineEntry[];
}

/** Sorts the entries, each fingerprint once: of two decisions on a secret, the later one holds. */
export function inOrder(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const byFingerprint = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const known = byFingerprint.get(entry.fingerprint);
    if (known === undefined || entry.date > known.date) byFingerprint.set(entry.fingerprint, entry);
  }
  return [...byFingerprint.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}
