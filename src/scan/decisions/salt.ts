import { randomBytes } from 'node:crypto';

const saltBytes = 16;

/** The salt of a new baseline. The scan whose findings go into the baseline has to use it. */
export function createSalt(): string {
  return randomBytes(saltBytes).toString('hex');
}
