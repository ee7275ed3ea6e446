import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, digitWithin, named, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const raygunApiKey: Rule = {
  id: 'raygun-api-key',
  name: 'Raygun API key',
  provider: 'raygun',
  kind: 'context',
  description: 'Sends false crash reports into the application.',
  severity: 'low',
  ...named({ names: ['raygun'], value: sequence(digitWithin(22), base64(22), optional('==')) }),
  references: ['https://raygun.com/documentation/'],
  rotate: {
    steps: 'Regenerate the API key in the settings of the application, then deploy with the new one.',
    url: 'https://app.raygun.com/',
  },
  examples: [sample`RAYGUN_API_KEY=${base64(22)}==`, sample`<add key="raygunApiKey" value="${alphanumeric(22)}" />`],
  lookalikes: [sample`RAYGUN_API_KEY=${alphanumeric(16)}`, sample`RAYGUN_APP=shop`],
};
