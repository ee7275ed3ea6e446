import type { Suspect } from './suspect.ts';

const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/;
const fileBefore =
  /\w\.(?:php|inc|[cm]?[jt]sx?|vue|s?css|py|rb|go|c|h|cs|java|kt|html?|xml|json|ya?ml|md|txt|sql|png|jpe?g|svg)\\?["']\s?(?::|=>)\s?\\?["']$/;

/** `'md5': '`, `sha256 = "` */
const calledDigest = /(?<![A-Za-z])(?:md5|sha-?(?:1|256|512)?|etag|checksum|digest)["']?\s?(?::|=>?)\s?["']$/i;

/**
 * `commit 0a1b…`, `Merge commit '0a1b…'`, `This reverts commit 0a1b…`, `copy files from shop-gen 0a1b…`,
 * `PUBLISHED_FROM=0a1b…`: of git, in a log or a message.
 */
const calledCommit = /(?:^|[\s(])[Cc]ommits?:? {1,2}["'`]?$|\bfrom [a-z][\w./-]{1,40}[ @]$|_FROM[=:] ?["']?$/;

/** `version: 0a1b…`, `"Rev": "0a1b…"`, `revision = "0a1b…"`: which state of a dependency is used. */
const calledRevision = /(?:^|[\s"'{,])(?:version|rev|revision)["']?\s{0,4}[:=]\s{0,4}["']?$/i;

/** `{ForwardBox: box, ForwardPath: "0a1b…"}`: a file is kept under its digest. */
const calledPath = /(?<=[A-Za-z_-])(?:[Pp]ath|PATH|[Ff]ile[Nn]ame|FILENAME)["'`]?\s?(?::|=>?|:=)\s?["'`]$/;

/** `shop_apt_key_id: '9DC8…'`, `GPG_KEY="9DC8…"`: the fingerprint of a key that packages are signed with. */
const calledFingerprint =
  /(?:(?:apt|gpg|pgp|keyring|repo(?:sitory)?|signing)[_-]?key(?:[_-]?id)?|fingerprint)["']?\s?[:=]\s?["']?$/i;
const fingerprint = /^[0-9A-F]{40}$/;

/** `"keyid": "SHA256:…"`, as OpenSSH and registries of packages tell keys apart, and `"sig": "…"` beside it. */
const calledKey = /\bSHA256:$/;
const ofKey = /^[\w+/]{43}$/;

/** Rejects the checksum of a file that has the service's name in its path: `"src/acme/token.php":"0a1b…"`. */
export function rejectDigest({ rule, secret, before }: Suspect): string | undefined {
  if (rule.kind === 'context' && secret.length === 41 && before.endsWith('Change-Id: ')) return 'the id of a change';
  if (rule.kind === 'context' && fingerprint.test(secret) && calledFingerprint.test(before))
    return 'the fingerprint of a public key';
  if (rule.kind === 'context' && ofKey.test(secret) && calledKey.test(before)) return 'the fingerprint of a public key';
  if (rule.kind !== 'context' || !digest.test(secret)) return undefined;
  if (calledDigest.test(before)) return 'the name says that it is a digest';
  if (secret.length === 40 && (calledCommit.test(before) || calledRevision.test(before))) return 'the id of a commit';
  if (calledPath.test(before)) return 'the name says that it is a path';
  return fileBefore.test(before) ? 'the checksum of a file' : undefined;
}
