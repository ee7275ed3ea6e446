import { identityOf } from '../../engine/findings/fingerprint.ts';
import type { PlacedMatch } from '../../engine/match/placed-match.ts';
import { addToGroup } from '../../foundation/groups.ts';
import { outerPath } from '../../model/archive-path.ts';
import { isNullId } from '../../model/git/object-id.ts';
import type { Harvest } from '../../pool/harvest.ts';
import type { PriorEntry } from '../../sources/git/index/prior.ts';
import type { Repository } from '../../sources/git/repository.ts';
import type { ReadingSetup, ScanSetup } from '../setup.ts';
import { collect } from '../threads/collect.ts';

/**
 * Drops secrets that a commit or a push did not bring: those that were in the same file before, on whatever line, and
 * those that moved here from a file that no longer has them. A copy into another file is new. Reads earlier content
 * only if something was found.
 */
export async function keepBrought(
  placed: readonly PlacedMatch[],
  setup: ReadingSetup & Pick<ScanSetup, 'repository'>,
  harvest: Pick<Harvest, 'note'>,
): Promise<readonly PlacedMatch[]> {
  const {
    options: { target },
    repository,
  } = setup;
  if (placed.length === 0 || !repository || (target.kind !== 'staged' && target.kind !== 'push')) return placed;
  const { pushPrior, stagedPrior } = await import('../../sources/git/index/prior.ts');
  const paths = [...new Set(placed.map(({ path }) => outerPath(path)))];
  const isOld = await findEarlier(
    placed,
    target.kind === 'staged' ? stagedPrior(repository) : pushPrior(repository, target, paths),
    setup,
    repository,
  );
  const brought = placed.filter((item) => !isOld(item));
  const oldCount = new Set(placed.filter(isOld).map(({ match }) => match.secret)).size;
  if (oldCount > 0)
    harvest.note(
      `${oldCount === 1 ? '1 secret was' : `${oldCount} secrets were`} there before and did not come with this change; \`straykey git\` reports what is in the history`,
    );
  return brought;
}

/**
 * Scans the earlier content. Returns a test whether a secret was there before: where it is now, or in a place that no
 * longer has it.
 */
async function findEarlier(
  placed: readonly PlacedMatch[],
  entries: readonly PriorEntry[],
  setup: ReadingSetup,
  repository: Repository,
): Promise<(item: PlacedMatch) => boolean> {
  const { priorSource } = await import('../../sources/git/index/prior.ts');
  const { isAtPlace, namedPlaces } = await import('../../sources/git/index/named-places.ts');
  const { options } = setup;
  const { onScanned: _scanned, onFound: _found, onRejected: _rejected, ...quiet } = options;
  const { sightings: packed } = await collect(priorSource(repository, entries), {
    ...setup,
    options: quiet,
    steering: {},
  });
  const sightings = [...packed];
  const earlier = new Set(sightings.map(({ match, provenance }) => keyOf(match.secret, provenance.path)));
  const stays = new Set(placed.map(({ match, path, objectId = '' }) => keyOf(match.secret, path, objectId)));
  const successors = groupSuccessors(entries);
  const { target } = options;
  const only = target.kind === 'staged' ? namedPlaces(repository, target.only) : undefined;
  // What a path outside `only` holds now is unknown, unless the path is gone.
  const isGone = (secret: string, path: string): boolean =>
    successors
      .get(outerPath(path))
      ?.some(
        (newId) =>
          (isNullId(newId) || !only || isAtPlace(outerPath(path), only)) && !stays.has(keyOf(secret, path, newId)),
      ) ?? false;
  const moved = new Set(
    sightings
      .filter(({ match, provenance }) => isGone(match.secret, provenance.path))
      .map(({ match }) => identityOf('', match.secret)),
  );
  return ({ match: { secret }, path }) => moved.has(identityOf('', secret)) || earlier.has(keyOf(secret, path));
}

/** By path, the ids of what is there afterwards. */
function groupSuccessors(entries: readonly PriorEntry[]): ReadonlyMap<string, readonly string[]> {
  const successors = new Map<string, string[]>();
  for (const { path, newId } of entries) if (newId !== undefined) addToGroup(successors, path, newId);
  return successors;
}

function keyOf(secret: string, path: string, objectId: string = ''): string {
  return `${outerPath(path)}\0${objectId}\0${identityOf('', secret)}`;
}
