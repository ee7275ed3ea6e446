import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const humeApiKey: Rule = {
  id: 'hume-api-key',
  name: 'Hume API key or secret key',
  provider: 'hume',
  kind: 'context',
  description: 'Runs voice models at the expense of the account; the secret key gets access tokens.',
  severity: 'high',
  keywords: ['hume_', 'humeapi', 'humesecret', 'humeclient', 'hume.ai', 'x-hume-'],
  pattern: assigned({
    names: ['hume_', 'humeapi', 'humesecret', 'humeclient', 'hume.ai', 'x-hume-'],
    value: {
      ...alphanumeric(48),
      source: `(?:${sequence(digitWithin(48), alphanumeric(48)).source}|${sequence(digitWithin(64), alphanumeric(64)).source})`,
    },
    words: ['key', 'secret'],
    near: 40,
  }),
  references: ['https://dev.hume.ai/docs/introduction/api-key'],
  rotate: {
    steps: 'Regenerate the keys on the API keys page and put them in place.',
    url: 'https://platform.hume.ai/settings/keys',
  },
  examples: [sample`HUME_API_KEY=${alphanumeric(48)}`, sample`HUME_SECRET_KEY=${alphanumeric(64)}`],
  lookalikes: [sample`HUME_API_KEY=${alphanumeric(40)}`, sample`HUME_CONFIG_ID=${uuid()}`],
};
