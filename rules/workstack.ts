import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = alphanumeric(60);

export const workstackApiToken: Rule = {
  id: 'workstack-api-token',
  name: 'Workstack API token',
  provider: 'workstack',
  kind: 'context',
  description: 'Reads and changes the projects and tasks its owner reaches.',
  severity: 'medium',
  ...named({ names: ['workstack', 'work stack'], value: sequence(digitWithin(60), key), near: 48, reach: 72 }),
  references: ['https://docs.workstack.io/'],
  rotate: { steps: 'Reset the token in the settings of Workstack.', url: 'https://app.workstack.io/' },
  examples: [sample`https://app.workstack.io/api/projects/7?api_token=${key}`, sample`WORKSTACK_TOKEN=${key}`],
  lookalikes: [
    sample`https://app.workstack.io/api/projects/7?api_token=${alphanumeric(59)}`,
    sample`WORKSTACK_TOKEN=${'x'.repeat(60)}`,
  ],
};
