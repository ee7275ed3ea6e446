import type { Finding } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';

/** The environment that the variables at a path belong to; undefined if they belong to none. */
export type EnvironmentOf = (path: string) => string | undefined;

/** Secrets that several environments share: whoever has one of them has the others. */
export function observeSharedSecrets(
  findings: readonly Finding[],
  environmentOf: EnvironmentOf,
): readonly Observation[] {
  return findings.flatMap(({ fingerprint, ruleName, occurrences }) => {
    const placed = occurrences.flatMap((occurrence) => {
      const environment = environmentOf(occurrence.path);
      return environment === undefined ? [] : [{ ...occurrence, environment }];
    });
    if (new Set(placed.map(({ environment }) => environment)).size < 2) return [];
    return placed.map(({ path, line, environment }): Observation => {
      const others = placed
        .filter((other) => other.environment !== environment)
        .map((other) => `${other.path}:${other.line}`);
      return {
        kind: 'secret-in-several-environments',
        level: 'warning',
        where: path,
        line,
        fingerprint,
        detail: `the secret of ${environment} (${ruleName}) is that of another environment too`,
        others: [...new Set(others)],
        advice: 'Give each environment its own.',
      };
    });
  });
}
