import type { Candidate } from '../../../src/engine/judgement/candidate.ts';
import { ruleWith } from '../sample-rules.ts';

/** A candidate of the acme rule for this secret, with what a test wants otherwise. */
export function candidateOf(secret: string, fields: Partial<Candidate> = {}): Candidate {
  return {
    rule: ruleWith({}),
    secret,
    matched: secret,
    path: 'src/shop.ts',
    proof: { kind: 'unproven', reason: '' },
    before: '',
    after: '',
    ...fields,
  };
}
