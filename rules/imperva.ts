import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(uuid());

export const impervaApiKey: Rule = {
  id: 'imperva-api-key',
  name: 'Imperva API key',
  provider: 'imperva',
  kind: 'context',
  description: 'With its ID it changes the firewall and the sites behind it.',
  severity: 'critical',
  ...named({ names: ['imperva', 'incapsula'], value }),
  references: ['https://docs.imperva.com/bundle/cloud-application-security/page/settings/api-keys.htm'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://my.imperva.com/',
  },
  examples: [sample`IMPERVA_API_KEY=${value}`, sample`const impervaApiKey = '${value}';`],
  lookalikes: [sample`IMPERVA_API_KEY=${hexadecimal(31)}`, sample`IMPERVA_API_KEY=your-imperva-api-key-here`],
};
