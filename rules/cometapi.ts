import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const cometapiApiKey: Rule = {
  id: 'cometapi-api-key',
  name: 'CometAPI key',
  provider: 'cometapi',
  kind: 'context',
  description: 'Runs models at the expense of the account.',
  severity: 'high',
  ...named({ names: ['cometapi'], value: sequence('sk-', alphanumeric(48)), words: ['key', 'token'] }),
  references: ['https://api.cometapi.com/doc'],
  rotate: {
    steps: 'Delete the key in the console, look at the usage, then create another.',
    url: 'https://api.cometapi.com/console/token',
  },
  examples: [
    sample`COMETAPI_API_KEY=sk-${alphanumeric(48)}`,
    sample`litellm.completion(model="cometapi/gpt-5", api_key="sk-${alphanumeric(48)}")`,
  ],
  lookalikes: [sample`COMETAPI_API_KEY=sk-${alphanumeric(30)}`, sample`COMETAPI_API_KEY=sk-xxxx`],
};
