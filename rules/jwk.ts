import type { Rule } from '../src/model/rule.ts';
import { base64Url } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const steps =
  'Publish a new key set, sign with the new key, remove the old one from the set, and end the sessions it signed.';
const rotate = { steps, url: 'https://www.rfc-editor.org/rfc/rfc7517#section-8.1' };

/** Members that stand between `kty` and the private one; the text may be escaped once. */
const members = '\\\\?["\'],?\\s{0,4}[\\w\\-\\s"\'\\\\:,.=\\[\\]/+#@]{0,1800}?';

/** A member's name in JSON or in a program, up to the quote of its text. */
function keyed(name: string): string {
  return `(?<![\\w$\\-])(?:\\\\?["'])?${name}(?:\\\\?["'])?\\s{0,4}:\\s{0,4}\\\\?["']`;
}

export const privateJwk: Rule = {
  id: 'jwk-private-key',
  name: 'JSON Web Key (private)',
  provider: 'jwk',
  kind: 'provider',
  description: 'Signs tokens as the issuer, or decrypts what was encrypted for it.',
  severity: 'critical',
  keywords: ['kty'],
  pattern: new RegExp(`${keyed('kty')}(?:RSA|EC|OKP)${members}${keyed('d')}(?<secret>[\\w\\-]{42,700})\\\\?["']`),
  references: ['https://www.rfc-editor.org/rfc/rfc7518#section-6.2.2', 'https://www.rfc-editor.org/rfc/rfc7517'],
  rotate,
  examples: [
    sample`{"kty": "EC", "crv": "P-256", "x": "${base64Url(43)}", "y": "${base64Url(43)}", "d": "${base64Url(43)}"}`,
    sample`const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', d: '${base64Url(43)}', x: '${base64Url(43)}' });`,
    sample`const jwk = { kty: 'EC', ext: false, kid: 'mia@acme.dev', crv: 'P-256', d: '${base64Url(43)}' };`,
    sample`JWK='{\\"kty\\":\\"RSA\\",\\"n\\":\\"${base64Url(342)}\\",\\"e\\":\\"AQAB\\",\\"d\\":\\"${base64Url(342)}\\"}'`,
  ],
  lookalikes: [
    sample`{"kty": "EC", "crv": "P-256", "x": "${base64Url(43)}", "y": "${base64Url(43)}"}`,
    sample`{"kty": "RSA", "n": "...", "e": "AQAB", "d": "..."}`,
  ],
};

export const privateJwkFirst: Rule = {
  ...privateJwk,
  id: 'jwk-private-key-reversed',
  name: 'JSON Web Key (private, sorted members)',
  family: 'jwk',
  pattern: new RegExp(
    `${keyed('d')}(?<secret>[\\w\\-]{42,700})(?=${members}${keyed('kty')}(?:RSA|EC|OKP))${members}kty`,
  ),
  examples: [
    sample`{"alg": "ES256", "crv": "P-256", "d": "${base64Url(43)}", "kty": "EC", "x": "${base64Url(43)}", "y": "${base64Url(43)}"}`,
    sample`{\n  "d": "${base64Url(43)}",\n  "crv": "Ed25519",\n  "kty": "OKP"\n}`,
  ],
  lookalikes: [
    sample`{"crv": "P-256", "kty": "EC", "x": "${base64Url(43)}"}`,
    sample`{"d": "${base64Url(20)}", "kty": "EC"}`,
  ],
};

export const symmetricJwk: Rule = {
  ...privateJwk,
  id: 'jwk-symmetric-key',
  name: 'JSON Web Key (symmetric)',
  pattern: new RegExp(`${keyed('kty')}oct${members}${keyed('k')}(?<secret>[\\w\\-]{21,200})\\\\?["']`),
  examples: [
    sample`{"kty":"oct","alg":"HS256","k":"${base64Url(43)}"}`,
    sample`keys: [{ "kty": "oct", "use": "sig", "kid": "1", "k": "${base64Url(86)}" }]`,
  ],
  lookalikes: [sample`{"kty":"oct","alg":"HS256","k":"..."}`, sample`{"kty":"oct","kid":"${base64Url(43)}"}`],
};

export const symmetricJwkFirst: Rule = {
  ...symmetricJwk,
  id: 'jwk-symmetric-key-reversed',
  name: 'JSON Web Key (symmetric, sorted members)',
  family: 'jwk',
  pattern: new RegExp(`${keyed('k')}(?<secret>[\\w\\-]{21,200})(?=${members}${keyed('kty')}oct)${members}kty`),
  examples: [
    sample`{"alg": "HS256", "k": "${base64Url(43)}", "kty": "oct"}`,
    sample`const shared = {\n  k: '${base64Url(43)}',\n  kty: 'oct',\n};`,
  ],
  lookalikes: [sample`{"k": "...", "kty": "oct"}`, sample`{"k": "${base64Url(43)}", "kty": "RSA"}`],
};
