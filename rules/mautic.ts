import type { Rule } from '../src/model/rule.ts';
import { digitInLast, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(lowerAlphanumeric(48, 52), digitInLast(48));

export const mauticSecretKey: Rule = {
  id: 'mautic-secret-key',
  name: 'Mautic secret key',
  provider: 'mautic',
  kind: 'context',
  description: 'With the public key it reads and changes contacts and campaigns, and sends mail.',
  severity: 'high',
  ...named({ names: ['mautic'], value: key, words: ['secret'], near: 90 }),
  references: ['https://devdocs.mautic.org/en/latest/rest_api/authentication.html'],
  rotate: {
    steps: 'Delete the credentials under API Credentials in the settings, create others and put them in place.',
    url: 'https://docs.mautic.org/en/latest/authentication/authentication.html',
  },
  examples: [sample`MAUTIC_SECRET_KEY=${key}`, sample`mautic:\n  client_secret: "${key}"`],
  lookalikes: [
    sample`MAUTIC_PUBLIC_KEY=1_${lowerAlphanumeric(50)}`,
    sample`MAUTIC_SECRET_KEY=${lowerAlphanumeric(30)}`,
  ],
};
