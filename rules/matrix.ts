import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, base64Url, letters, oneOf, token } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

export const matrixAccessToken: Rule = {
  id: 'matrix-access-token',
  name: 'Matrix access token (Synapse)',
  provider: 'matrix',
  kind: 'provider',
  description: 'Reads and writes messages as its user, and takes over the account.',
  severity: 'high',
  keywords: ['syt_', 'syr_'],
  pattern: token`sy${oneOf('t_', 'r_')}${base64Url(2, 120)}_${letters(20)}_${alphanumeric(6)}`,
  references: ['https://spec.matrix.org/latest/client-server-api/#client-authentication'],
  rotate: {
    steps: 'Log the device out under Sessions of the account and look for what was sent.',
    url: 'https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3logout',
  },
  examples: [
    sample`MATRIX_ACCESS_TOKEN=syt_${alphanumeric(12)}_${letters(20)}_${alphanumeric(6)}`,
    sample`curl 'https://matrix.acme.io/_matrix/client/v3/sync' -H 'Authorization: Bearer syt_${alphanumeric(10)}_${letters(20)}_${alphanumeric(6)}'`,
  ],
  lookalikes: [sample`syt_${alphanumeric(12)}_${letters(19)}_${alphanumeric(6)}`, sample`MATRIX_ACCESS_TOKEN=syt_...`],
};

export const matrixHomeserverSecret: Rule = {
  id: 'matrix-homeserver-secret',
  name: 'Secret of a Matrix homeserver',
  provider: 'matrix',
  kind: 'context',
  description: 'Registers accounts, admins among them, or signs the access tokens and forms of the homeserver.',
  severity: 'critical',
  keywords: ['registration_shared_secret', 'macaroon_secret_key'],
  pattern:
    /(?:registration_shared_secret|macaroon_secret_key)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[^\s"'<>{}]{24,128})(?![^\s"'])/,
  references: [
    'https://element-hq.github.io/synapse/latest/usage/configuration/config_documentation.html#registration',
  ],
  rotate: {
    steps:
      'Put another secret into the configuration and restart; a new macaroon secret signs everybody out. Look for accounts that are not yours.',
    url: 'https://element-hq.github.io/synapse/latest/usage/configuration/config_documentation.html#registration',
  },
  examples: [
    sample`registration_shared_secret: "${alphanumeric(50)}"`,
    sample`macaroon_secret_key: "${alphanumeric(50)}"\nform_secret: x`,
  ],
  lookalikes: [
    sample`registration_shared_secret: "${alphanumeric(12)}"`,
    sample`registration_shared_secret: "<PRIVATE STRING>"`,
  ],
};

export const matrixSigningKey: Rule = {
  id: 'matrix-signing-key',
  name: 'Signing key of a Matrix homeserver',
  provider: 'matrix',
  kind: 'provider',
  description: 'Speaks for the homeserver among all others: forges events of its users.',
  severity: 'critical',
  keywords: ['ed25519 a_', 'MATRIX PRIVATE KEY'],
  pattern:
    /(?:(?:^|[\r\n"'])ed25519 a_\w{1,16} |-----BEGIN MATRIX PRIVATE KEY-----\s{1,4}Key-ID: ed25519:\w{1,16}\s{1,8})(?<secret>[0-9A-Za-z+/]{43})=?(?![0-9A-Za-z+/=])/,
  references: [
    'https://element-hq.github.io/synapse/latest/usage/configuration/config_documentation.html#signing_key_path',
  ],
  rotate: {
    steps: 'Generate another signing key, restart, and name the old public key under old_signing_keys with its end.',
    url: 'https://element-hq.github.io/synapse/latest/usage/configuration/config_documentation.html#old_signing_keys',
  },
  examples: [
    at('data/acme.io.signing.key', sample`ed25519 a_Xyzw ${base64(43)}\n`),
    at(
      'matrix_key.pem',
      sample`-----BEGIN MATRIX PRIVATE KEY-----\nKey-ID: ed25519:AbCdEf\n\n${base64(43)}=\n-----END MATRIX PRIVATE KEY-----\n`,
    ),
    sample`signing_key: "ed25519 a_qVRt ${base64(43)}"`,
  ],
  lookalikes: [
    sample`ed25519 a_Xyzw ${base64(42)}\n`,
    sample`"ed25519:a_Xyzw": { key: "${base64(43)}", expired_ts: 1 }`,
  ],
};
