import type { Rule } from '../src/model/rule.ts';
import { assigned, base64, digits, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const names = [
  'backblaze',
  'b2 application',
  'b2 app',
  'b2 key',
  'b2 secret',
  'b2 account',
  'authorize-account',
  'b2cloud',
];
const value = sequence('K00', digits(1), base64(27, 28));

export const backblazeApplicationKey: Rule = {
  id: 'backblaze-application-key',
  name: 'Backblaze B2 application key',
  provider: 'backblaze',
  kind: 'context',
  description: 'Reads, writes and deletes the files of the buckets it was granted.',
  severity: 'high',
  keywords: [...named({ names, value, words: [] }).keywords, ' = b2\n'],
  pattern: assigned({ names: [...names, 'type = b2'], value, words: [] }),
  references: ['https://www.backblaze.com/docs/cloud-storage-application-keys'],
  rotate: {
    steps: 'Delete the application key on the page App Keys, then create one for a single bucket.',
    url: 'https://secure.backblaze.com/app_keys.htm',
  },
  examples: [sample`B2_APPLICATION_KEY=K001${base64(27)}`, sample`backblaze:\n  key: K005${base64(27)}`],
  lookalikes: [sample`B2_APPLICATION_KEY=K001${base64(20)}`, sample`B2_APPLICATION_KEY_ID=00${hexadecimal(23)}`],
};
