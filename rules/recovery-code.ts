import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const half = lowerAlphanumeric(5);

export const recoveryCodes: Rule = {
  id: 'recovery-codes',
  name: 'Recovery codes of an account',
  provider: 'recovery-code',
  kind: 'context',
  isBroad: true,
  entropy: 0,
  description: 'Each code stands in once for the second factor of the account, or for its password.',
  severity: 'high',
  keywords: ['recovery_codes', 'recoverycodes', 'backup_codes', 'backupcodes'],
  pattern:
    /(?:recovery|backup)_?codes["']?\s{0,4}(?::|=>?)\s{0,4}(?:[[{(]\s{0,12})?["'`]?(?<secret>(?:(?=[a-z-]{0,9}\d)[\da-z]{4,5}-[\da-z]{4,5}|\d{8}|[\da-f]{10})(?:["'`]?,\s{0,12}["'`]?(?:[\da-z]{4,5}-[\da-z]{4,5}|\d{8}|[\da-f]{10})){2,9})(?![\w-])/i,
  references: ['https://pages.nist.gov/800-63-3/sp800-63b.html#lookupsecrets'],
  rotate: {
    steps: 'Make new codes in the security settings of the account, which end these, and look at its log of sign-ins.',
    url: 'https://docs.github.com/en/authentication/securing-your-account-with-two-factor-authentication-2fa/configuring-two-factor-authentication-recovery-methods',
  },
  examples: [
    sample`"recovery_codes": ["${half}-${half}", "${half}-${half}", "${half}-${half}"]`,
    sample`BACKUP_CODES=${digits(8)},${digits(8)},${digits(8)},${digits(8)}`,
    sample`backupCodes: [\n  '${hexadecimal(10)}',\n  '${hexadecimal(10)}',\n  '${hexadecimal(10)}',\n]`,
  ],
  lookalikes: [
    sample`"recovery_codes": ["aaaaa-bbbbb", "ccccc-ddddd", "eeeee-fffff"]`,
    sample`recovery_codes: ["${half}-${half}"]`,
  ],
};
