import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const luadnsApiToken: Rule = {
  id: 'luadns-api-token',
  name: 'LuaDNS API token',
  provider: 'luadns',
  kind: 'context',
  description: 'Changes the zones of the account.',
  severity: 'high',
  ...named({ names: ['luadns', 'lua_key'], value: hexadecimal(32), words: ['token', 'key'] }),
  references: ['https://luadns.com/api.html'],
  rotate: {
    steps: 'Generate another token in the settings, which ends the old one, and look at the zones.',
    url: 'https://api.luadns.com/settings',
  },
  examples: [sample`LUADNS_API_TOKEN=${hexadecimal(32)}`, sample`SAVED_LUA_Key='${hexadecimal(32)}'`],
  lookalikes: [sample`LUADNS_API_TOKEN=${hexadecimal(31)}`, sample`LUADNS_API_USERNAME=ops@acme.dev`],
};
