import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, hexadecimal, loosely, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(hexadecimal(24), '.', base64Url(15, 60));

/** The length of the part behind the dot varies; the usual key has 40 characters, and not always a dot. */
const value = { ...secret, source: `(?:${loosely(secret).source}|${digitWithin(40).source}[\\w.\\-]{40})` };

export const fetchrssApiKey: Rule = {
  id: 'fetchrss-api-key',
  name: 'FetchRSS API key',
  provider: 'fetchrss',
  kind: 'context',
  description: 'Makes and deletes feeds of the account.',
  severity: 'low',
  keywords: ['fetchrss', 'fetch_rss', 'fetch-rss', 'fetch.rss', 'fetch rss'],
  pattern: assigned({ names: ['fetchrss', 'fetch rss'], value }),
  references: ['https://fetchrss.com/developers'],
  rotate: { steps: 'Reset the key on the profile page of FetchRSS.', url: 'https://fetchrss.com/profile' },
  examples: [sample`FETCHRSS_AUTH=${secret}`, sample`https://fetchrss.com/api/v1/feed/list?auth=${secret}`],
  lookalikes: [sample`FETCHRSS_AUTH=${hexadecimal(24)}.${base64Url(14)}`, sample`FETCHRSS_KEY=${hexadecimal(24)}`],
};
