import type { Rule } from '../src/model/rule.ts';
import { assigned, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pollsapiApiKey: Rule = {
  id: 'pollsapi-api-key',
  name: 'PollsAPI key',
  provider: 'pollsapi',
  kind: 'context',
  description: 'Makes and changes polls and votes of the account.',
  severity: 'low',
  keywords: ['pollsapi', 'polls_api', 'polls-api', 'polls.api', 'polls api'],
  pattern: assigned({ names: ['pollsapi', 'polls api'], value: upperAlphanumeric(28) }),
  references: ['https://www.pollsapi.com/docs'],
  rotate: { steps: 'Regenerate the key on the PollsAPI dashboard.', url: 'https://pollsapi.com/' },
  examples: [
    sample`pollsapi.api.key=${upperAlphanumeric(28)}`,
    sample`PollsapiOptions { ApiKey = "${upperAlphanumeric(28)}" }`,
  ],
  lookalikes: [sample`pollsapi.api.key=${upperAlphanumeric(27)}`, sample`pollsapi:\n  token: <insert token>\n`],
};
