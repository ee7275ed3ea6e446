import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const attioAccessToken: Rule = {
  id: 'attio-access-token',
  name: 'Attio access token',
  provider: 'attio',
  kind: 'context',
  description: 'Reads and changes records, notes and lists of the workspace.',
  severity: 'high',
  ...named({ names: ['attio'], value: hexadecimal(64) }),
  references: ['https://docs.attio.com/rest-api/guides/authentication'],
  rotate: {
    steps: 'Delete the access token in the settings of the workspace, then create one with fewer scopes.',
    url: 'https://app.attio.com/settings/developers',
  },
  examples: [
    sample`ATTIO_API_KEY=${hexadecimal(64)}`,
    sample`curl https://api.attio.com/v2/objects -H 'Authorization: Bearer ${hexadecimal(64)}'`,
  ],
  lookalikes: [sample`ATTIO_API_KEY=${hexadecimal(60)}`, sample`ATTIO_LIST_ID=${uuid()}`],
};
