import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pipedriveApiToken: Rule = {
  id: 'pipedrive-api-token',
  name: 'Pipedrive API token',
  provider: 'pipedrive',
  kind: 'context',
  description: 'Reads and changes deals, persons and activities its owner reaches.',
  severity: 'high',
  keywords: ['pipedrive'],
  pattern: assigned({ names: ['pipedrive'], value: loosely(hexadecimal(40)) }),
  references: ['https://pipedrive.readme.io/docs/core-api-concepts-authentication'],
  rotate: {
    steps: 'Regenerate the token under Personal preferences, API, of Pipedrive.',
    url: 'https://app.pipedrive.com/settings/api',
  },
  examples: [
    sample`pipedrive_token = "${hexadecimal(40)}"`,
    sample`https://api.pipedrive.com/v1/deals?api_token=${hexadecimal(40)}`,
  ],
  lookalikes: [sample`pipedrive_token = "${hexadecimal(39)}"`, sample`pipedrive:\n  token: <insert token>\n`],
};
