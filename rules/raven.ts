import type { Rule } from '../src/model/rule.ts';
import { digitWithin, named, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = upperHexadecimal(16);

export const ravenToolsApiKey: Rule = {
  id: 'raven-tools-api-key',
  name: 'Raven Tools API key',
  provider: 'raven',
  kind: 'context',
  description: 'Reads the campaigns, domains and keywords of the account.',
  severity: 'low',
  ...named({
    names: ['raventools', 'raven tools', 'raven token', 'raven api', 'raven key', 'raven secret'],
    value: { ...key, source: `${digitWithin(16).source}[0-9A-Za-z\\-]{16}` },
  }),
  entropy: 2.2,
  references: ['https://raventools.com/learn/'],
  rotate: { steps: 'Reset the API key in the settings of Raven Tools.', url: 'https://raventools.com/' },
  examples: [
    sample`https://api.raventools.com/api?key=${key}&method=domains&format=json`,
    sample`RAVEN_TOOLS_API_KEY=${key}`,
  ],
  lookalikes: [
    sample`https://api.raventools.com/api?key=${upperHexadecimal(15)}&method=domains`,
    sample`RAVENTOOLS_KEY=${'0'.repeat(16)}`,
  ],
};
