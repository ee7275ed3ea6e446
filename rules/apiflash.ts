import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const apiflashAccessKey: Rule = {
  id: 'apiflash-access-key',
  name: 'ApiFlash access key',
  provider: 'apiflash',
  kind: 'context',
  description: "Takes screenshots on the owner's plan.",
  severity: 'low',
  keywords: ['apiflash', 'api_flash', 'api-flash', 'api.flash', 'api flash'],
  pattern: assigned({ names: ['apiflash', 'api flash'], value: lowerAlphanumeric(32) }),
  references: ['https://apiflash.com/documentation'],
  rotate: {
    steps: 'Delete the access key on the ApiFlash dashboard, then create one.',
    url: 'https://apiflash.com/dashboard/access_keys',
  },
  examples: [
    sample`apiflash_token = "${lowerAlphanumeric(32)}"`,
    sample`https://api.apiflash.com/v1/urltoimage?access_key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [sample`apiflash_token = "${lowerAlphanumeric(31)}"`, sample`APIFLASH_TOKEN=changeme`],
};
