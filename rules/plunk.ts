import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('sk_', hexadecimal(48));

export const plunkSecretKey: Rule = {
  id: 'plunk-secret-key',
  name: 'Plunk secret key',
  provider: 'plunk',
  kind: 'context',
  description: 'Sends mail from the domains of the project and reads its contacts.',
  severity: 'high',
  ...named({ names: ['plunk'], value: key, words: [] }),
  references: ['https://docs.useplunk.com/getting-started/introduction'],
  rotate: {
    steps: 'Regenerate the keys under API Keys in the settings of the project, then put the new one in place.',
    url: 'https://app.useplunk.com/settings/api',
  },
  examples: [sample`PLUNK_API_KEY=${key}`, sample`const plunk = new Plunk('${key}');`],
  lookalikes: [sample`PLUNK_API_KEY=sk_${hexadecimal(40)}`, sample`PLUNK_PUBLIC_KEY=pk_${hexadecimal(48)}`],
};
