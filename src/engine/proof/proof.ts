/**
 * What a secret says about itself, without asking anybody. `reason` is a clause for people and never holds the secret.
 */
export interface Proof {
  /** `doubted`: the format is right but its checksum is not: mistyped, cut short or made up. */
  readonly kind: 'proven' | 'refuted' | 'doubted' | 'unproven';
  readonly reason: string;
}

export const proven = (reason: string): Proof => ({ kind: 'proven', reason });
export const refuted = (reason: string): Proof => ({ kind: 'refuted', reason });
export const unproven = (reason: string): Proof => ({ kind: 'unproven', reason });
export const wrongChecksum: Proof = { kind: 'doubted', reason: 'checksum is wrong: mistyped, cut short or made up' };
