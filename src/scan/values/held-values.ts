import { tellingPartOf } from '../../find/telling-part.ts';
import { ValueScanner } from '../../find/value-scanner.ts';
import type { Finding } from '../../model/finding.ts';
import { Collector } from '../../pool/collector.ts';
import { Harvest } from '../../pool/harvest.ts';
import { listHeadFiles } from '../../sources/git/history/head-tree.ts';
import { readObjects } from '../../sources/git/objects/object-reader.ts';
import { objectsAtPaths } from '../../sources/git/objects/wanted-objects.ts';
import type { Repository } from '../../sources/git/repository.ts';

/** Most places that are remembered until all files are read; each value has its share of them. */
const mostPlaces = 100_000;

/** By the fingerprints of findings, a path at HEAD; empty where no file there has the value. */
export type HeldValues = ReadonlyMap<string, string>;

/**
 * Looks in all files at HEAD for the values of these findings, which no rule found there: a secret may have moved to a
 * place where nothing names it, and is no less exposed. Values that are too short or too plain to be told from other
 * text are not looked for. Objects that cannot be read are left out, and so are partial clones, where git would fetch
 * them.
 */
export async function findValuesAtHead(
  findings: readonly Finding[],
  repository: Repository,
  binary: Uint8Array | undefined,
): Promise<HeldValues> {
  const sought = findings.filter(({ secret }) => tellingPartOf(secret).length > 0);
  if (sought.length === 0 || repository.isPartial) return new Map();
  const values = sought.map(({ secret, fingerprint }) => ({ value: secret, variables: [fingerprint] }));
  const harvest = new Harvest(mostPlaces);
  const files = objectsAtPaths(await listHeadFiles(repository), {
    provenance: ({ id, path }) => ({ kind: 'git-object', path, objectId: id, objectType: 'blob' }),
    absence: { kind: 'missing-object', detail: '', advice: '' },
  });
  await readObjects(repository, files, new Collector(new ValueScanner(values, binary, tellingPartOf), harvest));
  const held = new Map(sought.map(({ fingerprint }) => [fingerprint, '']));
  for (const { provenance, match } of harvest.sightings) {
    const fingerprint = sought[match.rule]?.fingerprint ?? '';
    if ('path' in provenance && held.get(fingerprint) === '') held.set(fingerprint, provenance.path);
  }
  return held;
}
