import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(64), alphanumeric(64));

export const nagiosApiKey: Rule = {
  id: 'nagios-api-key',
  name: 'Nagios XI API key',
  provider: 'nagios',
  kind: 'context',
  description: 'Reads and changes the monitoring as its owner, and runs commands if it may.',
  severity: 'critical',
  ...named({ names: ['nagios'], value }),
  references: ['https://assets.nagios.com/downloads/nagiosxi/docs/Accessing-and-Using-the-XI-REST-API.pdf'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://www.nagios.com/products/nagios-xi/',
  },
  examples: [sample`NAGIOS_API_KEY=${value}`, sample`const nagiosApiKey = '${value}';`],
  lookalikes: [sample`NAGIOS_API_KEY=${alphanumeric(63)}`, sample`NAGIOS_API_KEY=your-nagios-api-key-here`],
};
