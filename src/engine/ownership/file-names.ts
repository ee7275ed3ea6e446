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

const comment = /^\s*(?:#|\/\/|;|--|<!--|\/?\*)/;
const aboutSettings = /\b(?:config(?:uration)?s?|settings|credentials|env(?:ironment)?|secrets|keys)\b/i;

/**
 * The services that settings are for by the comment they begin with: `# Acmehub Configuration File: config.yaml`.
 * `before` is the text from the start of the file.
 */
export function namesOfTitle(before: string, read: (text: string) => readonly NearName[]): NameGroup | undefined {
  const line = before.trimStart().split('\n', 1)[0] ?? '';
  const mark = comment.exec(line)?.[0];
  if (mark === undefined || !aboutSettings.test(line)) return undefined;
  const names = read(line).filter(
    ({ service, start, end }) =>
      !service.isOrdinary || (line.slice(mark.length, start).trim() === '' && / /.test(line.charAt(end))),
  );
  return names.length === 0 ? undefined : { names, place: 'near' };
}

/** The path counts last, where the text names nobody. */
export function* withFile(groups: Iterable<NameGroup>, file: NameGroup | undefined): Iterable<NameGroup> {
  yield* groups;
  if (file) yield file;
}
