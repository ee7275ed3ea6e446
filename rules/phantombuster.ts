import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(43), base64Url(43));

export const phantombusterApiKey: Rule = {
  id: 'phantombuster-api-key',
  name: 'PhantomBuster API key',
  provider: 'phantombuster',
  kind: 'context',
  description: 'Runs phantoms with the sessions that were given to them, and spends the plan.',
  severity: 'high',
  ...named({ names: ['phantombuster'], value: key, words: ['key', 'token'] }),
  references: ['https://hub.phantombuster.com/docs/api'],
  rotate: {
    steps: 'Delete the API key in the settings of the workspace, add another and put it in place.',
    url: 'https://phantombuster.com/workspace-settings',
  },
  examples: [sample`PHANTOMBUSTER_API_KEY=${key}`, sample`phantombusterApiKey: "${key}"`],
  lookalikes: [sample`PHANTOMBUSTER_API_KEY=${base64Url(20)}`, sample`PHANTOMBUSTER_AGENT_ID=${digits(16)}`],
};
