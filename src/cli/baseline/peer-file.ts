import { matchPeers, type PeerMatches } from '../../baseline/peer-match.ts';
import { parsePeerReport } from '../../baseline/peer-report.ts';
import { readTextFile } from '../../config/read-text.ts';
import { ConfigError, UsageError } from '../../errors.ts';
import type { Finding } from '../../model/finding.ts';
import { visible } from '../../report/display/display.ts';
import { countOf, formatNumber } from '../../report/wording/quantity.ts';
import { tell } from '../stderr.ts';

const longestPeerBytes = 512 * 1024 * 1024;
/** Entries without a match that are named. */
const mostTold = 20;

/** What another scanner wrote. */
export interface PeerFile {
  readonly file: string;
  match(findings: readonly Finding[]): PeerMatches;
  tell(matches: PeerMatches, hasHistory: boolean): void;
}

/** Throws UsageError if no file is named, and ConfigError for one that cannot be used. */
export function readPeers(file: string | undefined): PeerFile {
  if (file === undefined)
    throw new UsageError(
      'name the file to import: a JSON report of straykey, gitleaks, trufflehog or kingfisher, or a baseline of detect-secrets or kingfisher',
    );
  const text = readTextFile(file, longestPeerBytes);
  if (text === undefined) throw new ConfigError(file, 'does not exist');
  const entries = parsePeerReport(text, file);
  return {
    file,
    match: (findings) => matchPeers(findings, entries, sha1),
    tell: (matches, hasHistory) => tellMatches(matches, file, entries.length, hasHistory),
  };
}

function sha1(text: string): string {
  return process.getBuiltinModule('node:crypto').createHash('sha1').update(text).digest('hex');
}

function tellMatches({ accepted, unmatched }: PeerMatches, file: string, count: number, hasHistory: boolean): void {
  const matched = count - unmatched.length;
  tell(
    `straykey: ${matched === 1 ? '1 entry' : `${formatNumber(matched)} entries`} of ${formatNumber(count)} in ${file} ${matched === 1 ? 'is' : 'are'} about ${countOf(accepted.length, 'secret')} found here`,
  );
  for (const { path, line, rule } of unmatched.slice(0, mostTold))
    tell(
      `straykey: ${visible(`${path}:${line} (${rule})`)} is nothing that straykey reports${hasHistory ? '' : ' in these files'}`,
    );
  if (unmatched.length > mostTold) tell(`straykey: nor are ${formatNumber(unmatched.length - mostTold)} more entries`);
}
