import type { Rule } from '../src/model/rule.ts';
import {
  assigned,
  credentialWords,
  digitInLast,
  hexadecimal,
  lowerAlphanumeric,
  sequence,
  uuid,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://postmarkapp.com/developer/api/overview#authentication';
const key = sequence(
  lowerAlphanumeric(8),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(12),
);

export const postmarkToken: Rule = {
  id: 'postmark-token',
  name: 'Postmark server or account token',
  provider: 'postmark',
  kind: 'context',
  description:
    'A server token sends mail and reads its history; an account token manages all servers, domains and signatures.',
  severity: 'critical',
  keywords: ['postmark'],
  pattern: assigned({
    names: ['postmark'],
    value: sequence(key, digitInLast(36)),
    words: [...credentialWords, ': "', ": '"],
  }),
  references: [docs],
  rotate: {
    steps:
      "Generate a new token in the server's (or the account's) API tokens page, put it in place, delete the leaked one, then look at the activity for mail that is not yours.",
    url: 'https://account.postmarkapp.com/api_tokens',
  },
  examples: [
    sample`POSTMARK_SERVER_TOKEN=${uuid()}`,
    sample`curl https://api.postmarkapp.com/email -H "X-Postmark-Server-Token: ${uuid()}"`,
    sample`postmark: "${uuid()}"`,
  ],
  lookalikes: [
    sample`POSTMARK_SERVER_TOKEN=POSTMARK_API_TEST`,
    sample`POSTMARK_TOKEN=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
  ],
};
