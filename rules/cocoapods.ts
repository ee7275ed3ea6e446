import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(32));

export const cocoapodsTrunkToken: Rule = {
  id: 'cocoapods-trunk-token',
  name: 'CocoaPods trunk token',
  provider: 'cocoapods',
  kind: 'context',
  description: 'Publishes pods that other apps install.',
  severity: 'critical',
  ...named({ names: ['cocoapods'], value }),
  references: ['https://guides.cocoapods.org/making/getting-setup-with-trunk.html'],
  rotate: {
    steps: 'Run pod trunk me clean-sessions --all, then register this machine again.',
    url: 'https://guides.cocoapods.org/making/getting-setup-with-trunk.html',
  },
  examples: [sample`COCOAPODS_TRUNK_TOKEN=${value}`, sample`const cocoapodsTrunkToken = '${value}';`],
  lookalikes: [
    sample`COCOAPODS_TRUNK_TOKEN=${hexadecimal(31)}`,
    sample`COCOAPODS_TRUNK_TOKEN=your-cocoapods-trunk-token-here`,
  ],
};
