import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const appveyorApiToken: Rule = {
  id: 'appveyor-api-token',
  name: 'AppVeyor API token',
  provider: 'appveyor',
  kind: 'context',
  description: 'Acts as its owner: starts builds and reads the settings of projects.',
  severity: 'high',
  ...named({
    names: ['appveyor'],
    value: sequence(optional('v2.'), digitWithin(20), lowerAlphanumeric(20)),
    words: ['token', 'key', 'secret', 'bearer'],
  }),
  references: ['https://www.appveyor.com/docs/api/'],
  rotate: {
    steps: 'Regenerate the token on the page API Keys of the account.',
    url: 'https://ci.appveyor.com/api-keys',
  },
  examples: [
    sample`APPVEYOR_TOKEN=v2.${lowerAlphanumeric(20)}`,
    sample`appveyor:\n  api_token: ${lowerAlphanumeric(20)}`,
  ],
  lookalikes: [sample`APPVEYOR_TOKEN=v2.${lowerAlphanumeric(19)}`, sample`APPVEYOR_TOKEN=your-appveyor-token`],
};
