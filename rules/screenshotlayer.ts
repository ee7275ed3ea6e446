import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const screenshotlayerAccessKey: Rule = {
  id: 'screenshotlayer-access-key',
  name: 'screenshotlayer access key',
  provider: 'screenshotlayer',
  kind: 'context',
  description: "Takes screenshots on the owner's monthly plan.",
  severity: 'low',
  keywords: ['screenshotlayer', 'screenshot_layer', 'screenshot-layer', 'screenshot.layer', 'screenshot layer'],
  pattern: assigned({ names: ['screenshotlayer', 'screenshot layer'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://screenshotlayer.com/documentation'],
  rotate: {
    steps: 'Reset the access key on the screenshotlayer dashboard.',
    url: 'https://screenshotlayer.com/dashboard',
  },
  examples: [
    sample`| screenshotlayer | API key | ${lowerAlphanumeric(32)} |`,
    sample`http://api.screenshotlayer.com/api/capture?access_key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`http://api.screenshotlayer.com/api/capture?access_key=${lowerAlphanumeric(31)}`,
    sample`screenshotlayerApiKey = process.env.SCREENSHOTLAYER_API_KEY`,
  ],
};
