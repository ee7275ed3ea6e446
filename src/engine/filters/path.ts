import { fileKindOf } from '../assignment/evidence/file-kind.ts';
import { isRunnerDefault } from '../examples/runner-defaults.ts';
import type { Suspect } from './suspect.ts';

/** In hexadecimal, or in base64 as long as SHA-1, SHA-256 and SHA-512 make it: `go.sum` has the latter. */
const digest = /^(?:[\da-f-]+|[\w+/]{27}=|[\w+/]{43}=|[\w+/]{86}==)$/i;

/**
 * A rule that names paths applies nowhere else, and in a lock file the values beside names are digests and revisions.
 * While the path is unknown the suspect passes, and is asked about again later.
 */
export function rejectByPath({ rule, secret, path }: Pick<Suspect, 'rule' | 'secret' | 'path'>): string | undefined {
  if (path === undefined) return undefined;
  if (rule.paths && !rule.paths.test(path)) return 'the rule applies to other paths only';
  if (isRunnerDefault(secret, path)) return 'the password that all machines of the service start with';
  const isNamed = rule.kind === 'context' && digest.test(secret);
  return isNamed && fileKindOf(path).isLock ? 'a digest or a revision in a lock file' : undefined;
}

/** Among the samples of a picture, a short prefix and letters behind it turn up by chance. */
export function rejectInRawMedia({ path }: Pick<Suspect, 'path'>): string | undefined {
  return path !== undefined && fileKindOf(path).isRawMedia ? 'the file holds a picture or a sound' : undefined;
}
