import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const meistertaskAccessToken: Rule = {
  id: 'meistertask-access-token',
  name: 'MeisterTask access token',
  provider: 'meistertask',
  kind: 'context',
  description: 'Reads and changes tasks and projects its owner reaches.',
  severity: 'medium',
  keywords: ['meistertask', 'meister_task', 'meister-task', 'meister.task', 'meister task'],
  pattern: assigned({ names: ['meistertask', 'meister task'], value: sequence(digitWithin(43), base64Url(43)) }),
  references: ['https://developers.meistertask.com/reference/get-started'],
  rotate: {
    steps: 'Revoke the personal access token on the API page of the Meister account, then create one.',
    url: 'https://accounts.meister.co/',
  },
  examples: [sample`MEISTERTASK_API_KEY=${base64Url(43)}`, sample`| meistertask | API key | ${base64Url(43)} |`],
  lookalikes: [sample`MEISTERTASK_API_KEY=${base64Url(42)}`, sample`MEISTERTASK_TOKEN=changeme`],
};
