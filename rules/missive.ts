import type { Rule } from '../src/model/rule.ts';
import { base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const missiveApiToken: Rule = {
  id: 'missive-api-token',
  name: 'Missive API token',
  provider: 'missive',
  kind: 'provider',
  description: 'Reads and writes mail and chats as the user.',
  severity: 'high',
  keywords: ['missive_pat-'],
  pattern: token`missive_pat-${base64Url(40, 100)}`,
  references: ['https://missiveapp.com/help/api-documentation/getting-started'],
  rotate: {
    steps: 'Delete the token in the API preferences, create another and put it in place.',
    url: 'https://mail.missiveapp.com/#settings/api',
  },
  examples: [
    sample`MISSIVE_API_TOKEN=missive_pat-${base64Url(64)}`,
    sample`curl -H "Authorization: Bearer missive_pat-${base64Url(64)}" https://public.missiveapp.com/v1/drafts`,
  ],
  lookalikes: [
    sample`MISSIVE_API_TOKEN=missive_pat-${base64Url(12)}`,
    sample`MISSIVE_API_TOKEN=missive_pat-your-token`,
  ],
};
