import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, hexadecimal, loosely, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(hexadecimal(24), '.', base64Url(15, 60));

export const fetchrssApiKey: Rule = {
  id: 'fetchrss-api-key',
  name: 'FetchRSS API key',
  provider: 'fetchrss',
  kind: 'context',
  description: 'Makes and deletes feeds of the account.',
  severity: 'low',
  keywords: ['fetchrss', 'fetch_rss', 'fetch-rss', 'fetch.rss', 'fetch rss'],
  pattern: assigned({ names: ['fetchrss', 'fetch rss'], value: loosely(secret) }),
  references: ['https://fetchrss.com/developers'],
  rotate: { steps: 'Reset the key on the profile page of FetchRSS.', url: 'https://fetchrss.com/profile' },
  examples: [sample`FETCHRSS_AUTH=${secret}`, sample`https://fetchrss.com/api/v1/feed/list?auth=${secret}`],
  lookalikes: [sample`FETCHRSS_AUTH=${hexadecimal(24)}.${base64Url(14)}`, sample`FETCHRSS_KEY=${hexadecimal(24)}`],
};
