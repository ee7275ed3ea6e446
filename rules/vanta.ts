import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('vcs_', base64Url(24, 90));

export const vantaClientSecret: Rule = {
  id: 'vanta-client-secret',
  name: 'Vanta client secret',
  provider: 'vanta',
  kind: 'context',
  description: 'Reads and changes what Vanta knows about people, vendors and controls of the company.',
  severity: 'high',
  ...named({ names: ['vanta_', 'vantaclient'], value: key, words: ['secret', 'key', 'token'], near: 90 }),
  references: ['https://developer.vanta.com/docs/api-access-setup'],
  rotate: {
    steps: 'Rotate the secret of the application in the developer console and put it in place.',
    url: 'https://app.vanta.com/c/_/settings/developer-console',
  },
  examples: [sample`VANTA_CLIENT_SECRET=${key}`, sample`vanta_client_secret: "${key}"`],
  lookalikes: [sample`VANTA_CLIENT_ID=vci_${hexadecimal(32)}`, sample`VANTA_CLIENT_SECRET=vcs_your_secret`],
};
