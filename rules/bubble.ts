import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const bubbleApiToken: Rule = {
  id: 'bubble-api-token',
  name: 'Bubble API token',
  provider: 'bubble',
  kind: 'context',
  description: 'Reads and changes all data of the app as an administrator, past its privacy rules.',
  severity: 'high',
  ...named({ names: ['bubble api'], value: key, words: ['token', 'key'] }),
  references: ['https://manual.bubble.io/core-resources/api/the-bubble-api/the-bubble-api/authentication'],
  rotate: {
    steps: 'Delete the token in the API settings of the app, generate another and put it in place.',
    url: 'https://bubble.io/',
  },
  examples: [sample`BUBBLE_API_TOKEN=${key}`, sample`const bubbleApiKey = "${key}";`],
  lookalikes: [sample`BUBBLE_API_TOKEN=${hexadecimal(20)}`, sample`BUBBLE_APP_ID=${hexadecimal(32)}`],
};
