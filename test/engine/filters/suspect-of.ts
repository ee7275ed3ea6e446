import type { Suspect } from '../../../src/engine/filters/suspect.ts';
import { ruleWith } from '../sample-rules.ts';

/** A hit of the acme rule for this secret, with what a test wants otherwise. */
export function suspectOf(secret: string, fields: Partial<Suspect> = {}): Suspect {
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
