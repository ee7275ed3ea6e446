import type { Candidate } from '../candidate.ts';

/** AWS ids of keys, users and roles. */
const awsId = /^A(?:KIA|SIA|IDA|ROA|GPA)[A-Z0-9]{16}$/;

/** `https://shop.acme.io/authorize?client_id=`: what everybody's browser is sent to. */
const clientId = /[?&]client_id=$/;

/**
 * Rejects what another service marks as its own but happens to have the form of a secret that only a name gives away.
 */
export function rejectForeign({ rule, secret, before }: Candidate): string | undefined {
  if (rule.kind !== 'context') return undefined;
  if (!rule.provider.startsWith('aws') && awsId.test(secret)) return 'it is an id of AWS';
  return rule.id.includes('secret') && clientId.test(before)
    ? 'it is the id of a client, which an address shows'
    : undefined;
}
