import type { Candidate } from '../candidate.ts';

/** AWS ids of keys, users and roles. */
const awsId = /^A(?:KIA|SIA|IDA|ROA|GPA)[A-Z0-9]{16}$/;

/**
 * Rejects what another service marks as its own but happens to have the form of a secret that only a name gives away.
 */
export function rejectForeign({ rule, secret }: Candidate): string | undefined {
  return rule.kind === 'context' && !rule.provider.startsWith('aws') && awsId.test(secret)
    ? 'it is an id of AWS'
    : undefined;
}
