import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = alphanumeric(40);

export const kanbanizeApiKey: Rule = {
  id: 'kanbanize-api-key',
  name: 'Kanbanize (Businessmap) API key',
  provider: 'kanbanize',
  kind: 'context',
  description: 'Reads and changes the boards and cards its owner reaches.',
  severity: 'high',
  ...named({ names: ['kanbanize', 'businessmap'], value: sequence(digitWithin(40), key), near: 80 }),
  references: ['https://businessmap.io/api', 'https://demo.kanbanize.com/openapi/'],
  rotate: {
    steps: 'Reset the API key on the API page of My account, then put the new one in place.',
    url: 'https://kanbanize.com/',
  },
  examples: [
    sample`KANBANIZE_API_KEY=${key}`,
    sample`curl https://acme.kanbanize.com/api/v2/boards -H "apikey: ${key}"`,
  ],
  lookalikes: [sample`KANBANIZE_API_KEY=${alphanumeric(39)}`, sample`KANBANIZE_API_KEY=${'x'.repeat(40)}`],
};
