import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const friendliAccessToken: Rule = {
  id: 'friendli-access-token',
  name: 'Friendli personal access token',
  provider: 'friendli',
  kind: 'provider',
  description: "Calls the endpoints on the owner's bill.",
  severity: 'medium',
  keywords: ['flp_'],
  pattern: token`flp_${alphanumeric(46)}`,
  references: ['https://friendli.ai/docs/guides/personal_access_tokens'],
  rotate: {
    steps: 'Delete the token under Personal settings, Tokens, of Friendli Suite, then create one.',
    url: 'https://friendli.ai/suite/setting/tokens',
  },
  examples: [sample`[friendli]\nkey = flp_${alphanumeric(46)}`, sample`friendli_token = "flp_${alphanumeric(46)}"`],
  lookalikes: [
    sample`friendli_token = "flp_${alphanumeric(45)}"`,
    sample`friendliApiKey = process.env.FRIENDLI_API_KEY`,
  ],
};
