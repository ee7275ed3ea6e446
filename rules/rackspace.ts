import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const rackspaceApiKey: Rule = {
  id: 'rackspace-api-key',
  name: 'Rackspace API key',
  provider: 'rackspace',
  kind: 'context',
  description: 'With the user name it manages servers, files and DNS of the account.',
  severity: 'critical',
  ...named({ names: ['rackspace', 'rackspacecloud', 'os_api_key'], value: loosely(hexadecimal(32)) }),
  references: ['https://docs.rackspace.com/docs/view-and-reset-your-api-key'],
  rotate: { steps: 'Reset the API key under My profile and put it in place.', url: 'https://login.rackspace.com/' },
  examples: [
    sample`RACKSPACE_API_KEY=${hexadecimal(32)}`,
    sample`rackspace:\n  username: acme\n  api_key: ${hexadecimal(32)}`,
  ],
  lookalikes: [sample`RACKSPACE_API_KEY=${hexadecimal(31)}`, sample`RACKSPACE_API_KEY=your_rackspace_api_key`],
};
