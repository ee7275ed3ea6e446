import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(oneOf('live_', 'test_'), loosely(hexadecimal(32)));

export const scaleAiApiKey: Rule = {
  id: 'scale-ai-api-key',
  name: 'Scale AI API key',
  provider: 'scale-ai',
  kind: 'context',
  description:
    'Creates tasks at the expense of the owner and reads the data in all of them; a test key reaches test tasks.',
  severity: 'high',
  ...named({
    names: [
      'scaleapi',
      'scale api',
      'scale ai',
      'scaleai',
      'scale_',
      'scale key',
      'scale token',
      'scale secret',
      'scaleclient',
      'scale client',
      'scale com',
    ],
    value,
    words: ['key', 'token', 'secret', 'api', 'auth', 'client(', '-u'],
    near: 48,
  }),
  references: ['https://docs.scale.com/reference/authentication'],
  rotate: {
    steps: 'Roll the key on the page of API keys and put the new one in place.',
    url: 'https://dashboard.scale.com/settings/apikey',
  },
  examples: [
    sample`SCALE_API_KEY=live_${hexadecimal(32)}`,
    sample`client = scaleapi.ScaleClient("test_${hexadecimal(32)}")`,
    sample`curl https://api.scale.com/v1/tasks -u "live_${hexadecimal(32)}:"`,
  ],
  lookalikes: [
    sample`SCALE_API_KEY=live_${hexadecimal(31)}`,
    sample`SCALE_API_KEY=live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
  ],
};
