import type { Rule } from '../src/model/rule.ts';
import { base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const roamApiKey: Rule = {
  id: 'roam-api-key',
  name: 'Roam API key',
  provider: 'roam',
  kind: 'provider',
  description: 'Sends messages and manages members of the workspace.',
  severity: 'high',
  keywords: ['rmk-'],
  pattern: token`rmk-${base64Url(86)}`,
  references: ['https://developer.ro.am/docs/guides/api-keys'],
  rotate: {
    steps: 'Delete the API key in the settings for developers, create another and put it in place.',
    url: 'https://ro.am/',
  },
  examples: [sample`ROAM_API_KEY=rmk-${base64Url(86)}`, sample`Authorization: Bearer rmk-${base64Url(86)}`],
  lookalikes: [sample`ROAM_API_KEY=rmk-${base64Url(20)}`, sample`ROAM_API_KEY=rmk-your-key`],
};
