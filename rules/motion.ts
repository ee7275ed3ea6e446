import type { Rule } from '../src/model/rule.ts';
import { base64, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(43), base64(43), '=');

export const motionApiKey: Rule = {
  id: 'motion-api-key',
  name: 'Motion API key',
  provider: 'motion',
  kind: 'context',
  description: 'Reads and changes tasks and projects as the user.',
  severity: 'medium',
  ...named({ names: ['motion_api', 'motionapi'], value: key, words: ['key', 'token'] }),
  references: ['https://docs.usemotion.com/cookbooks/getting-started'],
  rotate: {
    steps: 'Delete the API key in the settings, create another and put it in place.',
    url: 'https://app.usemotion.com/',
  },
  examples: [sample`MOTION_API_KEY=${key}`, sample`motionApiKey: "${key}"`],
  lookalikes: [sample`MOTION_API_KEY=${base64(20)}`, sample`MOTION_API_KEY=your_api_key`],
};
