import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://paradigm.lighton.ai/api/v2/docs';
const key: Shape = {
  ...sequence(alphanumeric(8), '.', alphanumeric(32)),
  source: '(?:[0-9A-Za-z]{8}\\.)?[0-9A-Za-z]{32,64}',
};

export const lightonApiKey: Rule = {
  id: 'lighton-api-key',
  name: 'LightOn Paradigm API key',
  provider: 'lighton',
  kind: 'context',
  description: 'Asks the models and reads the documents its owner may.',
  severity: 'high',
  ...named({
    names: ['lighton api', 'lighton.ai', 'lighton token', 'paradigm api'],
    value: sequence(key, digitInLast(32)),
    words: ['key', 'token', 'bearer', 'api'],
  }),
  references: [docs],
  rotate: {
    steps: 'Delete the API key in the settings of the profile, create a new one and put it in place.',
    url: 'https://paradigm.lighton.ai/',
  },
  examples: [
    sample`LIGHTON_API_KEY=${key}`,
    sample`curl https://paradigm.lighton.ai/api/v2/models -H "Authorization: Bearer ${key}"`,
  ],
  lookalikes: [sample`LIGHTON_API_KEY=${alphanumeric(31)}`, sample`lightOnKey = "${alphanumeric(32)}"`],
};
