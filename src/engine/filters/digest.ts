import type { Candidate } from '../candidate.ts';

const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/;
const fileBefore =
  /\w\.(?:php|inc|[cm]?[jt]sx?|vue|s?css|py|rb|go|c|h|cs|java|kt|html?|xml|json|ya?ml|md|txt|sql|png|jpe?g|svg)\\?["']\s?(?::|=>)\s?\\?["']$/;

/** Rejects the checksum of a file that has the service's name in its path: `"src/acme/token.php":"0a1b…"`. */
export function rejectDigest({ rule, secret, before }: Candidate): string | undefined {
  return rule.kind === 'context' && digest.test(secret) && fileBefore.test(before)
    ? 'the checksum of a file'
    : undefined;
}
