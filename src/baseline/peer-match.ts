import { addToGroup } from '../foundation/groups.ts';
import { fromPeerPath } from '../model/archive-path.ts';
import type { Finding } from '../model/finding.ts';
import type { PeerEntry } from './peer-report.ts';

export interface PeerMatches {
  /** The findings that any of the entries is about. */
  readonly accepted: readonly Finding[];
  /** The entries that are about none. */
  readonly unmatched: readonly PeerEntry[];
}

/** Shorter pieces may be part of anything. */
const shortestPart = 8;
const keyHead = '-----BEGIN';

/**
 * Finds what the entries of another scanner are about. Scanners disagree on where a secret begins, so in the same file it
 * may be a part of the other's; where only its hash is known, also the password of an address. An entry without
 * either, from a redacted report, is about what is on its line.
 */
export function matchPeers(
  findings: readonly Finding[],
  entries: readonly PeerEntry[],
  sha1: (text: string) => string,
): PeerMatches {
  const bySecret = groupBy(findings, ({ secret }) => [secret]);
  const byHash = groupBy(findings, ({ secret }) => partsOf(secret).map(sha1));
  const byPath = groupBy(findings, ({ occurrences }) => new Set(occurrences.map(({ path }) => fromPeerPath(path))));
  const accepted = new Set<Finding>();
  const unmatched = entries.filter((written) => {
    const entry = atInnerPath(written, byPath);
    const inFile = byPath.get(fromPeerPath(entry.path)) ?? [];
    const matched = [
      ...(entry.secret === undefined ? [] : (bySecret.get(entry.secret) ?? [])),
      ...(entry.sha1 === undefined ? [] : (byHash.get(entry.sha1) ?? [])),
      ...inFile.filter((finding) => isSame(finding, entry, sha1)),
    ];
    for (const finding of matched) accepted.add(finding);
    return matched.length === 0;
  });
  return { accepted: findings.filter((finding) => accepted.has(finding)), unmatched };
}

/** Where nothing is found at a path that may begin with the scanned folder's name, it is meant without it. */
function atInnerPath(entry: PeerEntry, byPath: ReadonlyMap<string, unknown>): PeerEntry {
  const { path, innerPath } = entry;
  return innerPath === undefined || byPath.has(fromPeerPath(path)) ? entry : { ...entry, path: innerPath };
}

/** For a finding in the entry's file. */
function isSame({ ruleId, secret, occurrences }: Finding, entry: PeerEntry, sha1: (text: string) => string): boolean {
  if (entry.ruleId !== undefined && entry.ruleId !== ruleId) return false;
  const isOnLine = occurrences.some(
    ({ path, line, endLine }) =>
      fromPeerPath(path) === fromPeerPath(entry.path) && line <= entry.line && entry.line <= endLine,
  );
  if (entry.secret !== undefined)
    return (
      Math.min(secret.length, entry.secret.length) >= shortestPart &&
      (secret.includes(entry.secret) || entry.secret.includes(secret))
    );
  // Of a private key, detect-secrets hashes nothing but the words of its first line, of some tokens only their prefix.
  if (entry.sha1 !== undefined)
    return (
      isOnLine &&
      ((secret.startsWith(keyHead) && entry.rule === 'Private Key') || sha1(prefixOf(secret)) === entry.sha1)
    );
  return isOnLine;
}

/** `ghp` of `ghp_...`, `glpat` of `glpat-...`. */
function prefixOf(secret: string): string {
  return /^[A-Za-z0-9]*/.exec(secret)?.[0] ?? '';
}

/** What others may take for the secret: all of it, or the password in an address. */
function partsOf(secret: string): readonly string[] {
  const password = /^[a-z][a-z0-9+.-]*:\/\/[^:/@\s]*:(?<password>[^@\s]+)@/i.exec(secret)?.groups?.['password'];
  return password === undefined ? [secret] : [secret, password];
}

function groupBy(
  findings: readonly Finding[],
  keysOf: (finding: Finding) => Iterable<string>,
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) for (const key of keysOf(finding)) addToGroup(groups, key, finding);
  return groups;
}
