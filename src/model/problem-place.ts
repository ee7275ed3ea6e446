import { innerPath, outerPath } from './archive-path.ts';
import type { Provenance } from './blob.ts';
import { pathlessLabel } from './git/object-label.ts';
import type { Problem } from './problem.ts';

/** What a problem with this blob names as its place. For a git object without a path, one may be found later. */
export function problemPlace(provenance: Provenance): Pick<Problem, 'where' | 'objectId'> {
  const { path } = provenance;
  if (provenance.kind !== 'git-object' || outerPath(path) !== '') return { where: path };
  return { where: `${pathlessLabel(provenance.objectId)}${path}`, objectId: provenance.objectId };
}

/** The same problem where its object is found at a path. */
export function placeProblem(problem: Problem, pathOf: (objectId: string) => string | undefined): Problem {
  const path = problem.objectId === undefined ? undefined : pathOf(problem.objectId);
  return path === undefined ? problem : { ...problem, where: path + innerPath(problem.where) };
}
