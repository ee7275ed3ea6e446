import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitInLast, hexadecimal, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.box.com/guides/authentication/';
const secret = alphanumeric(32);

export const boxClientSecret: Rule = {
  id: 'box-client-secret',
  name: 'Box client secret, developer or access token',
  provider: 'box',
  kind: 'context',
  description: 'A secret gets tokens of the app; a token reads and changes the files of its user or enterprise.',
  severity: 'high',
  aliases: ['boxsdk'],
  keywords: ['box'],
  pattern: assigned({ names: ['box'], value: sequence(secret, digitInLast(32)), near: 90 }),
  references: [docs, 'https://developer.box.com/guides/authentication/tokens/developer-tokens/'],
  rotate: {
    steps:
      "Reset the client secret in the app's configuration (or revoke the token), put the new one in place, then look at the enterprise's events.",
    url: 'https://app.box.com/developers/console',
  },
  examples: [sample`BOX_CLIENT_SECRET=${secret}`, sample`box_developer_token: "${secret}"`],
  lookalikes: [sample`BOX_CLIENT_SECRET=${alphanumeric(31)}`, sample`SANDBOX_TOKEN=${secret}`],
};

export const boxKeyPassphrase: Rule = {
  id: 'box-key-passphrase',
  name: 'Passphrase of a Box application key',
  provider: 'box',
  kind: 'context',
  description: 'Opens the private key that stands beside it, which signs in as the application.',
  severity: 'medium',
  keywords: ['"passphrase"'],
  pattern: /"passphrase"\s{0,4}:\s{0,4}"(?<secret>[0-9a-f]{32})"/,
  companions: [{ name: 'settings', pattern: /(?<part>boxAppSettings|publicKeyID)/, withinLines: 8, isRequired: true }],
  references: ['https://developer.box.com/guides/authentication/jwt/jwt-setup/'],
  rotate: {
    steps:
      'Delete the public key in the configuration of the app, generate another pair, then look at the events of the enterprise.',
    url: 'https://app.box.com/developers/console',
  },
  examples: [
    sample`"appAuth": { "publicKeyID": "${lowerAlphanumeric(8)}", "passphrase": "${hexadecimal(32)}" }`,
    sample`"publicKeyID": "${lowerAlphanumeric(8)}",\n"privateKey": "x",\n"passphrase": "${hexadecimal(32)}"`,
  ],
  lookalikes: [
    sample`{"boxAppSettings": {"appAuth": {"passphrase": "${hexadecimal(31)}"}}}`,
    sample`{"key": {"passphrase": "${hexadecimal(32)}"}}`,
  ],
};
