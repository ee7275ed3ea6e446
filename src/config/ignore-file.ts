import { addToGroup } from '../foundation/groups.ts';
import { fromPeerPath } from '../model/archive-path.ts';
import { isNamed } from '../model/rule-name.ts';
import type { SecretPlace } from './allowlist.ts';
import type { IgnoreFile } from './discover.ts';
import { namesOfPeerRule } from './peer-rules.ts';

/** One line of `.gitleaksignore`: `file:rule:line`, or `commit:file:rule:line`. */
export interface IgnoreEntry {
  /** Where it is written: `.gitleaksignore:3`. */
  readonly name: string;
  readonly commit: string | undefined;
  readonly path: string;
  /** Names that our rules may have. */
  readonly rules: readonly string[];
  readonly line: number;
}

export interface IgnoreList {
  readonly entries: readonly IgnoreEntry[];
  find(place: SecretPlace): IgnoreEntry | undefined;
  /** One sentence for each line that has no effect; if there are many, for the first ones. */
  readonly notes: readonly string[];
}

const lineLimit = 100_000;
const noteLimit = 20;

/**
 * Reads fingerprints of other tools. One with a commit also covers a place whose commit is unknown, so that what is
 * ignored in the history stays ignored in the hook.
 */
export function parseIgnoreFile({ text, path, pathPrefix }: IgnoreFile): IgnoreList {
  const lines = text.split('\n');
  const wrong: number[] = [];
  const entries: IgnoreEntry[] = [];
  for (const [index, line] of lines.slice(0, lineLimit).entries()) {
    const written = line.trim();
    if (written === '' || written.startsWith('#')) continue;
    const entry = parseLine(written, `${path}:${index + 1}`);
    if (entry === undefined) wrong.push(index + 1);
    else entries.push(entry);
  }
  const notes = wrong
    .slice(0, noteLimit)
    .map((line) => `${path}:${line}: this line is not a fingerprint (file:rule:line) and has no effect`);
  if (wrong.length > noteLimit) notes.push(`${path}: ${wrong.length - noteLimit} more lines are not fingerprints`);
  if (lines.length > lineLimit) notes.push(`${path}: has more than ${lineLimit} lines; those behind have no effect`);
  const byPlace = groupByPlace(entries);
  const find = (place: SecretPlace): IgnoreEntry | undefined =>
    byPlace.get(`${fromPeerPath(pathPrefix + place.path)}:${place.lineNumber}`)?.find((entry) => isMeant(entry, place));
  return { entries, find, notes };
}

function parseLine(written: string, name: string): IgnoreEntry | undefined {
  const found = /^(?:(?<commit>[0-9a-f]{40}|[0-9a-f]{64}):)?(?<path>.+):(?<rule>[^:\s]+):(?<line>\d{1,9})$/i.exec(
    written,
  )?.groups;
  if (found === undefined) return undefined;
  return {
    name,
    commit: found['commit']?.toLowerCase(),
    path: fromPeerPath(found['path'] ?? ''),
    rules: namesOfPeerRule(found['rule'] ?? ''),
    line: Number(found['line']),
  };
}

function isMeant({ commit, rules }: IgnoreEntry, place: SecretPlace): boolean {
  if (commit !== undefined && place.commit !== undefined && place.commit !== commit) return false;
  return rules.some((rule) => isNamed(place.rule, rule));
}

function groupByPlace(entries: readonly IgnoreEntry[]): Map<string, IgnoreEntry[]> {
  const groups = new Map<string, IgnoreEntry[]>();
  for (const entry of entries) addToGroup(groups, `${entry.path}:${entry.line}`, entry);
  return groups;
}
