import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(32));

export const hexPmApiKey: Rule = {
  id: 'hex-pm-api-key',
  name: 'Hex API key',
  provider: 'hex-pm',
  kind: 'context',
  description: 'Publishes packages that other programs install.',
  severity: 'critical',
  ...named({ names: ['hex api', 'hex pm', 'hexpm', 'hex_api_key'], value, words: ['key', 'token', 'secret'] }),
  references: ['https://hex.pm/docs/publish'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://hex.pm/dashboard/keys',
  },
  examples: [sample`HEX_API_KEY=${value}`, sample`mix hex.publish --yes # hexpm key ${value}`],
  lookalikes: [sample`HEX_PM_API_KEY=${hexadecimal(31)}`, sample`HEX_PM_API_KEY=your-hex-pm-api-key-here`],
};
