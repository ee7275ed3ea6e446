import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const testfairyApiKey: Rule = {
  id: 'testfairy-api-key',
  name: 'TestFairy API key',
  provider: 'testfairy',
  kind: 'context',
  description: 'Uploads apps and reads sessions and testers.',
  severity: 'high',
  ...named({ names: ['testfairy'], value: hexadecimal(40), words: ['key', 'token'] }),
  references: ['https://docs.testfairy.com/API/Upload_API.html'],
  rotate: {
    steps: 'Create another key in the account settings and delete the old one.',
    url: 'https://app.testfairy.com/settings/api-key',
  },
  examples: [
    sample`TESTFAIRY_API_KEY=${hexadecimal(40)}`,
    sample`testfairy(api_key: "${hexadecimal(40)}", ipa: "./app.ipa")`,
  ],
  lookalikes: [sample`TESTFAIRY_API_KEY=${hexadecimal(32)}`, sample`TESTFAIRY_PROJECT=acme`],
};
