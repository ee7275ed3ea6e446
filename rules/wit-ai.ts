import type { Rule } from '../src/model/rule.ts';
import { base32, loosely, named, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const witAiAccessToken: Rule = {
  id: 'wit-ai-access-token',
  name: 'Wit.ai server access token',
  provider: 'wit-ai',
  kind: 'context',
  description: 'Queries and retrains the app, with the phrases that people said to it.',
  severity: 'medium',
  ...named({
    names: ['wit ai', 'wit access', 'wit token', 'wit server', 'wit key', 'wit secret'],
    value: loosely(upperAlphanumeric(32)),
  }),
  references: ['https://wit.ai/docs/http/20240304/#authentication_link'],
  rotate: { steps: 'Reset the server access token in the settings of the Wit.ai app.', url: 'https://wit.ai/apps' },
  examples: [sample`WIT_AI_TOKEN=${base32(32)}`, sample`WIT_ACCESS_TOKEN=${base32(32)}`],
  lookalikes: [sample`WIT_ACCESS_TOKEN=${base32(31)}`, sample`WIT_AI_API_KEY=${'x'.repeat(32)}`],
};
