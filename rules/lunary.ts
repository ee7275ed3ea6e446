import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const lunaryPrivateKey: Rule = {
  id: 'lunary-private-key',
  name: 'Lunary private key',
  provider: 'lunary',
  kind: 'context',
  description: 'Reads the runs, prompts and users of the project.',
  severity: 'medium',
  ...named({ names: ['lunary', 'llmonitor'], value: uuid(), words: ['private', 'secret'] }),
  references: ['https://docs.lunary.ai/docs/api'],
  rotate: {
    steps: 'Regenerate the private key in the project settings and put it in place.',
    url: 'https://app.lunary.ai/settings',
  },
  examples: [sample`LUNARY_PRIVATE_KEY=${uuid()}`, sample`lunary_private_key: "${uuid()}"`],
  lookalikes: [sample`LUNARY_PUBLIC_KEY=${uuid()}`, sample`LUNARY_PRIVATE_KEY=${hexadecimal(20)}`],
};
