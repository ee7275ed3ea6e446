import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base32, digits } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps: 'Set up the second factor of each account anew, which makes the old secret worthless, and look at its logins.',
  url: 'https://support.google.com/accounts/answer/1066447',
};
const description = 'Makes the codes of the second factor of its owner.';

export const googleAuthenticatorExport: Rule = {
  id: 'google-authenticator-export',
  name: 'Export of Google Authenticator',
  provider: 'google-authenticator',
  kind: 'provider',
  description: 'Makes the codes of the second factor for each account that was exported.',
  severity: 'high',
  keywords: ['otpauth-migration://offline?data='],
  pattern:
    /otpauth-migration:\/\/offline\?data=(?<secret>C[0-9A-Za-z+/_\-]{23,2000}(?:(?:%2[BbFf])[0-9A-Za-z+/_\-]{0,2000}){0,40}(?:=|%3[Dd]){0,2})/,
  references: ['https://github.com/google/google-authenticator/wiki/Key-Uri-Format'],
  rotate,
  examples: [
    sample`otpauth-migration://offline?data=CjEK${alphanumeric(80)}%3D%3D`,
    sample`qr = "otpauth-migration://offline?data=CjEK${alphanumeric(40)}%2B${alphanumeric(30)}"`,
  ],
  lookalikes: [
    sample`uri.startsWith("otpauth-migration://offline?data=")`,
    sample`otpauth-migration://offline?data=CjEK...`,
  ],
};

export const googleAuthenticatorSecret: Rule = {
  id: 'google-authenticator-secret',
  name: 'Secret of the Google Authenticator PAM module',
  provider: 'google-authenticator',
  kind: 'provider',
  description,
  severity: 'high',
  keywords: ['\n" TOTP_AUTH', '\n" HOTP_COUNTER '],
  pattern: /(?<![^])(?<secret>[A-Z2-7]{16,128})\r?\n(?:" [^\n]{1,80}\n){0,6}?" (?:TOTP_AUTH|HOTP_COUNTER \d)/,
  references: ['https://github.com/google/google-authenticator-libpam/blob/master/FILEFORMAT'],
  rotate,
  examples: [
    at('home/.google_authenticator', sample`${base32(26)}\n" RATE_LIMIT 3 30\n" TOTP_AUTH\n${digits(8)}\n`),
    at('.google_authenticator', sample`${base32(16)}\n" HOTP_COUNTER 1\n${digits(8)}\n`),
  ],
  lookalikes: [
    sample`echo "${base32(26)}"\n" TOTP_AUTH\n`,
    at('.google_authenticator', sample`YOURSECRET\n" TOTP_AUTH\n`),
  ],
};
