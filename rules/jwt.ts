import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

/** `{"alg":`, `{"typ":` and so on as base64, also with blanks or a line break behind the brace. */
const heads = [
  'eyJhbGci',
  'eyJ0eXAi',
  'eyJraWQi',
  'eyJ4NXQi',
  'eyJ4NWMi',
  'eyJqa3Ui',
  'eyJjdHki',
  'eyJ6aXAi',
  'eyJub25jZSI',
  'eyAiYWxn',
  'eyAidHlw',
  'eyAia2lk',
  'ewogICJh',
  'ewogICJ0',
  'ewogICJr',
  'ew0KICAi',
];

const header = encoded('base64url', '{"alg":"HS256","typ":"JWT"}');
const payload = encoded('base64url', '{"sub":"', uuid(), '","iat":1700000000,"role":"admin"}');

/** Header and payload are objects in JSON: the base64 of a brace begins with an e. */
export const jsonWebToken: Rule = {
  id: 'jwt',
  name: 'JSON Web Token',
  provider: 'jwt',
  kind: 'provider',
  description: 'Acts as its subject at whatever accepts it, until it expires.',
  severity: 'medium',
  isBroad: true,
  keywords: heads,
  pattern: new RegExp(
    `(?<![0-9A-Za-z_\\-.])(?<secret>(?:${heads.join('|')})[\\w\\-]{4,2000}={0,2}\\.e[\\w\\-]{7,8000}={0,2}\\.[\\w\\-]{20,1400}={0,2})(?![\\w\\-]|\\.[\\w\\-])`,
  ),
  entropy: 0,
  structure: 'jwt',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7519#section-3.1',
    'https://www.rfc-editor.org/rfc/rfc7515#section-7.1',
  ],
  rotate: {
    steps:
      'End the session or revoke the token at its issuer; where it cannot be revoked, change the signing key, which ends all tokens signed with it.',
    url: 'https://www.rfc-editor.org/rfc/rfc8725',
  },
  examples: [
    sample`Authorization: Bearer ${header}.${payload}.${alphanumeric(43)}`,
    sample`{"access_token": "${header}.${payload}.${alphanumeric(43)}", "expires_in": 3600}`,
  ],
  lookalikes: [
    sample`${encoded('base64url', '{"alg":"none"}')}.${payload}.`,
    sample`${header}.${payload}.${alphanumeric(10)}`,
    sample`${encoded('base64url', '{"typ":"JWT"}')}.${payload}.${hexadecimal(64)}`,
    sample`${header}.xxxxxxxx.signature`,
    sample`${header}.T${alphanumeric(90)}.${alphanumeric(43)}`,
  ],
};

/** In settings of .NET the key is called `Key`, and only the section round it says what for. */
export const jwtSigningKey: Rule = {
  id: 'jwt-signing-key',
  name: 'Key that signs JSON Web Tokens',
  provider: 'jwt',
  kind: 'context',
  description: 'Makes tokens of any user and role that its service accepts.',
  severity: 'high',
  keywords: ['"jwt'],
  pattern:
    /"[Jj](?:wt|WT)(?:[_-]?(?:[Ss]ettings?|[Cc]onfig(?:uration)?|[Oo]ptions?|[Aa]uth(?:entication)?|[Tt]okens?|[Bb]earer|[Ss]ecurity))?"\s{0,4}:\s{0,4}\{[^{}]{0,600}?"(?:(?:[Ii]ssuer)?[Ss]igning|[Ss]ecurity|[Ss]ecret|[Pp]rivate)?[_-]?[Kk]ey"\s{0,4}:\s{0,4}"(?<secret>(?!(?:[Rr]eplace|REPLACE|[Ii]nsert|INSERT)[-_ ])[^"\r\n\\<>{}$%]{16,256})"/,
  origin: 'chosen',
  references: [
    'https://learn.microsoft.com/en-us/aspnet/core/security/authentication/configure-jwt-bearer-authentication',
    'https://www.rfc-editor.org/rfc/rfc7518#section-3.2',
  ],
  rotate: {
    steps:
      'Give the service another key from a store of secrets, which ends all tokens, and look for some that nobody was given.',
    url: 'https://learn.microsoft.com/en-us/aspnet/core/security/app-secrets',
  },
  examples: [
    sample`"Jwt": {\n    "Key": "${alphanumeric(40)}",\n    "Issuer": "https://acme.dev"\n  }`,
    sample`"JwtSettings": { "Issuer": "acme", "SigningKey": "Shop_${alphanumeric(12)}_of_Anna" }`,
  ],
  lookalikes: [
    sample`"Jwt": { "Key": "", "Issuer": "${alphanumeric(40)}" }`,
    sample`"Jwt": { "Key": "your-256-bit-secret-key-goes-here" }`,
    sample`"Jwt": { "Key": "${'$'}{JWT_KEY_OF_THE_SHOP}" }`,
    sample`"Jwt": { "Key": "replace-with-a-strong-key-of-32-bytes" }`,
  ],
};
