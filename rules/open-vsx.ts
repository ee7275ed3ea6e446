import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(uuid());

export const openVsxAccessToken: Rule = {
  id: 'open-vsx-access-token',
  name: 'Open VSX access token',
  provider: 'open-vsx',
  kind: 'context',
  description: 'Publishes extensions that editors install.',
  severity: 'critical',
  ...named({ names: ['ovsx', 'open vsx', 'openvsx'], value }),
  references: ['https://github.com/eclipse/openvsx/wiki/Publishing-Extensions'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://open-vsx.org/user-settings/tokens',
  },
  examples: [sample`OPEN_VSX_ACCESS_TOKEN=${value}`, sample`const openVsxAccessToken = '${value}';`],
  lookalikes: [
    sample`OPEN_VSX_ACCESS_TOKEN=${hexadecimal(31)}`,
    sample`OPEN_VSX_ACCESS_TOKEN=your-open-vsx-access-token-here`,
  ],
};
