import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const newsapiApiKey: Rule = {
  id: 'newsapi-api-key',
  name: 'News API key',
  provider: 'newsapi',
  kind: 'context',
  description: "Queries news on the owner's daily requests.",
  severity: 'low',
  keywords: ['newsapi', 'news_api', 'news-api', 'news.api', 'news api'],
  pattern: assigned({ names: ['newsapi', 'news api'], value: lowerAlphanumeric(32) }),
  references: ['https://newsapi.org/docs/authentication'],
  rotate: { steps: 'Regenerate the key on the account page of News API.', url: 'https://newsapi.org/account' },
  examples: [
    sample`"newsapi": {"apiKey": "${lowerAlphanumeric(32)}"}`,
    sample`https://newsapi.org/v2/everything?q=rome&apiKey=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`https://newsapi.org/v2/everything?q=rome&apiKey=${lowerAlphanumeric(31)}`,
    sample`newsapiApiKey = process.env.NEWSAPI_API_KEY`,
  ],
};
