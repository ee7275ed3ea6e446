import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const autopilotApiKey: Rule = {
  id: 'autopilot-api-key',
  name: 'Autopilot (Ortto) API key',
  provider: 'autopilot',
  kind: 'context',
  description: 'Reads and changes contacts and puts them on journeys that send mail.',
  severity: 'medium',
  keywords: ['autopilothq', 'autopilot', 'ortto'],
  pattern: assigned({ names: ['autopilothq', 'autopilot', 'ortto'], value: hexadecimal(32) }),
  references: ['https://autopilot.docs.apiary.io/'],
  rotate: {
    steps: 'Delete the API key under Settings, Autopilot API, and generate a new one.',
    url: 'https://app.autopilothq.com/#settings/api',
  },
  examples: [
    sample`AUTOPILOTHQ_TOKEN: '${hexadecimal(32)}'`,
    sample`curl https://api2.autopilothq.com/v1/ -H "autopilotapikey: ${hexadecimal(32)}"`,
  ],
  lookalikes: [
    sample`curl https://api2.autopilothq.com/v1/ -H "autopilotapikey: ${hexadecimal(31)}"`,
    sample`AUTOPILOTHQ_TOKEN=changeme`,
  ],
};
