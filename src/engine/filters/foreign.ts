import type { Candidate } from '../candidate.ts';

/** AWS ids of keys, users and roles. */
const awsId = /^A(?:KIA|SIA|IDA|ROA|GPA)[A-Z0-9]{16}$/;

/** `CLIENT_ID=`, `appId: '`, `/authorize?client_id=`: the id that a secret belongs to, which may look like one. */
const named =
  /(?<![Ss]ession|SESSION|[Ss]ecret|SECRET)(?:_ID|[_-]id|(?<=[a-z])Id)["'`]?\s{0,24}(?:=>|[:=])\s{0,2}["'`]?$/;
/** What has a number but is no key. */
const numbered =
  /(?<![A-Za-z])(?:model|account|user|org|organi[sz]ation|workspace|customer|room|chat|device|voice|template|site|zone|group|campaign|audience|channel|playlist|video|image|message|order|product|dataset)[_-]?id["'`]?\s{0,24}(?:=>|[:=])\s{0,2}["'`]?$/i;
/** Rules for keys are not asked: some services call a key an id. */
const ofSecret = /^(?!.*\bI[Dd]s?\b).*\bclient secret\b/;

const ofId = /\bI[Dd]s?\b/;

/**
 * Rejects what another service marks as its own but happens to have the form of a secret that only a name gives away.
 */
export function rejectForeign({ rule, secret, before }: Candidate): string | undefined {
  if (rule.kind !== 'context') return undefined;
  if (!rule.provider.startsWith('aws') && awsId.test(secret)) return 'it is an id of AWS';
  return (named.test(before) && ofSecret.test(rule.name)) || (numbered.test(before) && !ofId.test(rule.name))
    ? 'the name says that it is an id'
    : undefined;
}
