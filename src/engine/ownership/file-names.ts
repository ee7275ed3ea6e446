import type { NearName } from './near-names.ts';
import type { NameGroup } from './places.ts';

/** The name of a file and of the two folders that it is in. */
const ending = /(?:[^/]+\/){0,2}[^/]+$/;

/**
 * The services that a file is for, by its `/`-separated path: `.acmehub/credentials`, `acmehub.yml`, `lib/acmehub_api.rb`.
 * An ordinary word names one only where it is all of a part of the path.
 */
export function namesOfFile(path: string, read: (text: string) => readonly NearName[]): NameGroup {
  const text = ending.exec(path)?.[0] ?? '';
  const names = read(text).filter(
    (name) =>
      !name.service.isOrdinary ||
      (/(?:^|\/)\.?$/.test(text.slice(0, name.start)) && /^(?:rc)?(?:[./]|$)/.test(text.slice(name.end))),
  );
  return { names: names.toReversed(), place: 'path' };
}

/** The path counts last, where the text names nobody. */
export function* withFile(groups: Iterable<NameGroup>, file: NameGroup | undefined): Iterable<NameGroup> {
  yield* groups;
  if (file) yield file;
}
