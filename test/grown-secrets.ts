import { alphanumeric } from '../src/rule/pattern.ts';
import { grow, sample, withCrc32 } from '../src/rule/sample.ts';

/** A token whose checksum is right, so that it is found with certainty wherever it stands. */
export function githubToken(seed: number = 1): string {
  return grow(sample`${withCrc32(4, 'ghp_', alphanumeric(30))}`, seed);
}

/** One whose checksum is wrong. */
export function brokenGithubToken(seed: number = 1): string {
  const token = githubToken(seed);
  return token.slice(0, -1) + (token.endsWith('0') ? '1' : '0');
}

export function stripeKey(seed: number = 1): string {
  return grow(sample`sk_live_${alphanumeric(24)}`, seed);
}

/** Looks generated, and only its name says what it is. */
export function password(seed: number = 1): string {
  return grow(sample`${alphanumeric(18)}`, seed);
}
