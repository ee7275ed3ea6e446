import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const newscatcherApiKey: Rule = {
  id: 'newscatcher-api-key',
  name: 'NewsCatcher API key',
  provider: 'newscatcher',
  kind: 'context',
  description: "Queries news on the owner's calls.",
  severity: 'low',
  keywords: ['newscatcher', 'news_catcher', 'news-catcher', 'news.catcher', 'news catcher'],
  pattern: assigned({
    names: ['newscatcher', 'news catcher', 'newscatcherapi'],
    value: sequence(digitWithin(43), base64Url(43)),
  }),
  references: ['https://www.newscatcherapi.com/docs/v3/documentation/get-started/quickstart'],
  rotate: {
    steps: 'Regenerate the key on the NewsCatcher dashboard.',
    url: 'https://app.newscatcherapi.com/dashboard/',
  },
  examples: [
    sample`export NEWSCATCHER_API_KEY="${base64Url(43)}"`,
    sample`curl https://v3-api.newscatcherapi.com/api/ -H "x-api-token: ${base64Url(43)}"`,
  ],
  lookalikes: [
    sample`curl https://v3-api.newscatcherapi.com/api/ -H "x-api-token: ${base64Url(42)}"`,
    sample`newscatcher:\n  token: <insert token>\n`,
  ],
};
