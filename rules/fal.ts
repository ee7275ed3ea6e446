import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const falKey: Rule = {
  id: 'fal-api-key',
  name: 'fal.ai API key',
  provider: 'fal',
  kind: 'context',
  description: "Runs models on its owner's account.",
  severity: 'medium',
  ...named({
    names: ['fal key', 'fal api', 'fal ai', 'fal.run', 'fal.config', 'fal client', 'fal token', 'fal:', '[fal]'],
    value: sequence(uuid(), ':', hexadecimal(32)),
    words: [],
    reach: 90,
  }),
  references: ['https://docs.fal.ai/authentication/key-based'],
  rotate: { steps: 'Revoke the key in the dashboard, then add one.', url: 'https://fal.ai/dashboard/keys' },
  examples: [
    sample`FAL_KEY=${uuid()}:${hexadecimal(32)}`,
    sample`curl https://fal.run/fal-ai/flux -H 'Authorization: Key ${uuid()}:${hexadecimal(32)}'`,
  ],
  lookalikes: [sample`FAL_KEY=${uuid()}:${hexadecimal(31)}`, sample`FAL_KEY=${uuid()}`],
};
