import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(40), alphanumeric(40));

export const luarocksApiKey: Rule = {
  id: 'luarocks-api-key',
  name: 'LuaRocks API key',
  provider: 'luarocks',
  kind: 'context',
  description: 'Publishes rocks that other programs install.',
  severity: 'critical',
  ...named({ names: ['luarocks'], value }),
  references: ['https://github.com/luarocks/luarocks/wiki/upload'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://luarocks.org/settings/api-keys',
  },
  examples: [sample`LUAROCKS_API_KEY=${value}`, sample`const luarocksApiKey = '${value}';`],
  lookalikes: [sample`LUAROCKS_API_KEY=${alphanumeric(39)}`, sample`LUAROCKS_API_KEY=your-luarocks-api-key-here`],
};
