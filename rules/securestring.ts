import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring';
const steps = 'Change the password where it logs in, and let the script ask for it or read it from a vault.';
/**
 * `76492d11…` is how PowerShell begins a text that a key of AES encrypts; version, vector and text follow as UTF-16.
 */
const aes = sequence('76492d1116743f0423413b16050a5345MgB8A', base64(160));
/** Identifier and version of the Data Protection API. */
const dpapi = sequence('01000000d08c9ddf0115d1118c7a00c04fc297eb01000000', hexadecimal(380));

export const securestringPassword: Rule = {
  id: 'securestring-plain-password',
  name: 'Password in a script of PowerShell',
  provider: 'securestring',
  kind: 'context',
  description: 'Logs in where the script logs in; `-AsPlainText` leaves it readable in the source.',
  severity: 'high',
  keywords: ['ConvertTo-SecureString'],
  pattern:
    /ConvertTo-SecureString(?=[^\r\n|]{0,200}-AsPlain)\s{1,4}(?:-(?:String|AsPlainText|Force)\s{1,4}){0,3}["'](?!\$[\w({]|[<{[%])(?<secret>[^"'\r\n]{3,120})["']/i,
  origin: 'chosen',
  entropy: 0,
  references: [docs],
  rotate: { steps, url: 'https://learn.microsoft.com/en-us/powershell/utility-modules/secretmanagement/overview' },
  examples: [
    sample`$secure = ConvertTo-SecureString '${alphanumeric(14)}' -AsPlainText -Force`,
    sample`$secure = ConvertTo-SecureString -String "${alphanumeric(16)}" -AsPlainText -Force`,
    sample`New-LocalUser app -Password (ConvertTo-SecureString -AsPlainText -Force "${alphanumeric(12)}")`,
  ],
  lookalikes: [
    sample`ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force`,
    sample`ConvertTo-SecureString "$($secret.value)" -AsPlainText -Force`,
    sample`ConvertTo-SecureString '<password>' -AsPlainText -Force`,
  ],
};

export const securestringAes: Rule = {
  id: 'securestring-aes',
  name: 'Encrypted SecureString (key of AES)',
  provider: 'securestring',
  kind: 'provider',
  description: 'Gives its password to whoever has the key, which often stands in the same folder.',
  severity: 'medium',
  keywords: ['76492d1116743f0423413b16050a5345'],
  pattern:
    /(?<![0-9A-Za-z+/])(?<secret>76492d1116743f0423413b16050a5345MgB8A[0-9A-Za-z+/]{60,4000}={0,2})(?![0-9A-Za-z+/=])/,
  entropy: 0,
  references: [docs],
  rotate: { steps, url: 'https://learn.microsoft.com/en-us/powershell/utility-modules/secretmanagement/overview' },
  examples: [sample`$encrypted = "${aes}=="`, sample`"password": "${aes}"`],
  lookalikes: [sample`76492d1116743f0423413b16050a5345MgB8A${base64(20)}`, sample`76492d1116743f0423413b16050a5345`],
};

export const securestringDpapi: Rule = {
  id: 'securestring-dpapi',
  name: 'Encrypted SecureString (Windows user)',
  provider: 'securestring',
  kind: 'provider',
  description: 'Gives its password to whoever runs as the same user on the same machine.',
  severity: 'low',
  keywords: ['01000000d08c9ddf0115d1118c7a00c04fc297eb'],
  pattern: /(?<![0-9A-Za-z])(?<secret>01000000d08c9ddf0115d1118c7a00c04fc297eb[0-9a-f]{160,6000})(?![0-9A-Za-z])/,
  entropy: 0,
  references: [docs],
  rotate: { steps, url: 'https://learn.microsoft.com/en-us/powershell/utility-modules/secretmanagement/overview' },
  examples: [sample`$encrypted = '${dpapi}'`, sample`<SS N="Password">${dpapi}</SS>`],
  lookalikes: [
    sample`01000000d08c9ddf0115d1118c7a00c04fc297eb${hexadecimal(40)}`,
    sample`01000000d08c9ddf0115d1118c7a00c04fc297eb`,
  ],
};

export const securestringPipedPassword: Rule = {
  ...securestringPassword,
  id: 'securestring-piped-password',
  name: 'Password in a pipe of PowerShell',
  pattern:
    /["'](?!\$[\w({]|[<{[%])(?<secret>[^"'\r\n]{3,120})["']\s{0,4}\|\s{0,4}ConvertTo-SecureString(?=[^\r\n|]{0,80}-AsPlain)/i,
  examples: [
    sample`$secure = "${alphanumeric(14)}" | ConvertTo-SecureString -AsPlainText -Force`,
    sample`$secure = '${alphanumeric(12)}'|ConvertTo-SecureString -Force -AsPlainText`,
  ],
  lookalikes: [
    sample`"$env:PASSWORD" | ConvertTo-SecureString -AsPlainText -Force`,
    sample`"<password>" | ConvertTo-SecureString -AsPlainText -Force`,
  ],
};

export const securestringBarePassword: Rule = {
  ...securestringPassword,
  id: 'securestring-bare-password',
  name: 'Password without quotes in a script of PowerShell',
  pattern:
    /ConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?(?![-"'$(@[<{%&]|(?:your|my)?_?(?:password|passwd|pass|pwd|secret|xxx+)\s)(?<secret>[^\s"'()$|;`]{6,120})\s{1,4}-(?:AsPlain|Force)/i,
  examples: [
    sample`$secure = ConvertTo-SecureString ${alphanumeric(14)} -AsPlainText -Force`,
    sample`(ConvertTo-SecureString -String ${alphanumeric(12)} -Force -AsPlainText)`,
  ],
  lookalikes: [
    sample`ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force`,
    sample`ConvertTo-SecureString Password -AsPlainText -Force`,
  ],
};

/** As .NET and its programs write it: remote desktops, clients of databases. */
export const securestringDpapiBase64: Rule = {
  ...securestringDpapi,
  id: 'securestring-dpapi-base64',
  name: 'Text encrypted by Windows for a user (base64)',
  keywords: ['AQAAANCMnd8BFdERjHoAwE/Cl+s'],
  pattern: /(?<![0-9A-Za-z+/])(?<secret>AQAAANCMnd8BFdERjHoAwE\/Cl\+s[0-9A-Za-z+/]{120,4000}={0,2})(?![0-9A-Za-z+/=])/,
  examples: [
    sample`<password>AQAAANCMnd8BFdERjHoAwE/Cl+s${base64(240)}</password>`,
    sample`"ProtectedPassword": "AQAAANCMnd8BFdERjHoAwE/Cl+s${base64(180)}="`,
  ],
  lookalikes: [sample`AQAAANCMnd8BFdERjHoAwE/Cl+s${base64(40)}`, sample`AQAAANCMnd8BFdERjHoAwE/Cl+sBAAAA...`],
};
