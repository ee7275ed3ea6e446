import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(52), lowerAlphanumeric(52));

export const splitIoSdkKey: Rule = {
  id: 'split-io-sdk-key',
  name: 'Split SDK or admin key',
  provider: 'split-io',
  kind: 'context',
  description: 'Reads feature flags and who they are on for; an admin key changes them.',
  severity: 'medium',
  aliases: ['splitsoftware', 'SplitFactory'],
  ...named({
    names: [
      'splitio_api',
      'splitio_sdk',
      'splitioapi',
      'splitiosdk',
      'splitiokey',
      'split_io',
      'split.io',
      'split_sdk',
      'splitsdk',
      'split_api',
    ],
    value,
    words: ['key', 'token', 'api'],
  }),
  references: ['https://help.split.io/hc/en-us/articles/360019916211-API-keys'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://app.split.io/',
  },
  examples: [sample`SPLIT_SDK_KEY=${value}`, sample`const splitSdkKey = '${value}';`],
  lookalikes: [sample`SPLIT_IO_SDK_KEY=${lowerAlphanumeric(51)}`, sample`SPLIT_IO_SDK_KEY=your-split-io-sdk-key-here`],
};
