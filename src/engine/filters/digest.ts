import type { Candidate } from '../judgement/candidate.ts';

const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/;
const fileBefore =
  /\w\.(?:php|inc|[cm]?[jt]sx?|vue|s?css|py|rb|go|c|h|cs|java|kt|html?|xml|json|ya?ml|md|txt|sql|png|jpe?g|svg)\\?["']\s?(?::|=>)\s?\\?["']$/;

/** `'md5': '`, `sha256 = "` */
const calledDigest = /(?<![A-Za-z])(?:md5|sha-?(?:1|256|512)?|etag|checksum|digest)["']?\s?(?::|=>?)\s?["']$/i;

/** `commit 0a1b…`, `Merge commit '0a1b…'`, `This reverts commit 0a1b…`: of git, in a log or a message. */
const calledCommit = /(?:^|[\s(])[Cc]ommits?:? {1,2}["'`]?$/;

/** Rejects the checksum of a file that has the service's name in its path: `"src/acme/token.php":"0a1b…"`. */
export function rejectDigest({ rule, secret, before }: Candidate): string | undefined {
  if (rule.kind === 'context' && secret.length === 41 && before.endsWith('Change-Id: ')) return 'the id of a change';
  if (rule.kind !== 'context' || !digest.test(secret)) return undefined;
  if (calledDigest.test(before)) return 'the name says that it is a digest';
  if (secret.length === 40 && calledCommit.test(before)) return 'the id of a commit';
  return fileBefore.test(before) ? 'the checksum of a file' : undefined;
}
