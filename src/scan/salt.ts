import { randomBytes } from 'node:crypto';

const saltBytes = 16;

/** A new baseline's salt. The scan whose findings go into the baseline has to run with it. */
export function createSalt(): string {
  return randomBytes(saltBytes).toString('hex');
}
