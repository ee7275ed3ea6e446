import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = alphanumeric(32);

export const webscrapingAiApiKey: Rule = {
  id: 'webscraping-ai-api-key',
  name: 'WebScraping.AI API key',
  provider: 'webscraping',
  kind: 'context',
  description: 'Fetches pages on the credits of the account.',
  severity: 'low',
  ...named({ names: ['webscraping.ai', 'webscraping ai', 'webscraping'], value: loosely(uuid()) }),
  references: ['https://webscraping.ai/docs'],
  rotate: { steps: 'Regenerate the key in the dashboard of WebScraping.AI.', url: 'https://webscraping.ai/dashboard' },
  examples: [
    sample`https://api.webscraping.ai/html?api_key=${uuid()}&url=https://acme.io`,
    sample`WEBSCRAPING_AI_API_KEY=${uuid()}`,
  ],
  lookalikes: [
    sample`WEBSCRAPING_AI_API_KEY=${hexadecimal(32)}`,
    sample`https://api.webscraping.ai/html?api_key=API_KEY&url=https://acme.io`,
  ],
};

export const webscrapingapiApiKey: Rule = {
  id: 'webscrapingapi-api-key',
  name: 'WebScrapingAPI key',
  provider: 'webscraping',
  kind: 'context',
  description: 'Fetches pages on the credits of the account.',
  severity: 'low',
  ...named({ names: ['webscrapingapi', 'web scraping api', 'webscraping', 'web scraping'], value: loosely(key) }),
  references: ['https://docs.webscrapingapi.com/webscrapingapi/getting-started/access-key'],
  rotate: { steps: 'Reset the key in the dashboard of WebScrapingAPI.', url: 'https://dashboard.webscrapingapi.com/' },
  examples: [
    sample`https://api.webscrapingapi.com/v1?api_key=${key}&url=https%3A%2F%2Facme.io`,
    sample`WEBSCRAPINGAPI_KEY=${key}`,
  ],
  lookalikes: [
    sample`WEBSCRAPINGAPI_KEY=${alphanumeric(31)}`,
    sample`https://api.webscrapingapi.com/v1?api_key=YOUR_API_KEY`,
  ],
};
