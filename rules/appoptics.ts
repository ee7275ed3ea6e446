import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const appopticsApiToken: Rule = {
  id: 'appoptics-api-token',
  name: 'AppOptics (SolarWinds) API token',
  provider: 'appoptics',
  kind: 'context',
  description: 'Sends and reads metrics, and with full access changes alerts and dashboards.',
  severity: 'medium',
  keywords: ['appoptics', 'app_optics', 'app-optics', 'app.optics', 'app optics'],
  pattern: assigned({ names: ['appoptics', 'app optics'], value: sequence(digitWithin(71), base64Url(71)) }),
  references: ['https://docs.appoptics.com/api/#authentication'],
  rotate: {
    steps: 'Delete the token on the API tokens page of the organization, then create one with the least role.',
    url: 'https://my.appoptics.com/organization/tokens',
  },
  examples: [sample`--set appoptics.apiKey=${base64Url(71)}`, sample`APPOPTICS_SERVICE_KEY=${base64Url(71)}`],
  lookalikes: [sample`APPOPTICS_SERVICE_KEY=${base64Url(70)}`, sample`APPOPTICS_API_KEY=xxxxxxxx-your-key`],
};
