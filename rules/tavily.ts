import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, type Shape, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Keys of today have a short id and a dash before a longer secret. */
const body: Shape = {
  ...alphanumeric(32),
  source: '(?:[0-9A-Za-z]{32}|[0-9A-Za-z]{5,6}-[0-9A-Za-z]{42})',
};

export const tavilyApiKey: Rule = {
  id: 'tavily-api-key',
  name: 'Tavily API key',
  provider: 'tavily',
  kind: 'provider',
  description: "Searches and extracts on the owner's credits.",
  severity: 'low',
  keywords: ['tvly-'],
  pattern: token`tvly-${oneOf('', 'dev-', 'prod-')}${body}`,
  references: ['https://docs.tavily.com/documentation/api-reference/introduction'],
  rotate: { steps: 'Delete the key on the Tavily dashboard, then create one.', url: 'https://app.tavily.com/home' },
  examples: [
    sample`TAVILY_API_KEY=tvly-${oneOf('', 'dev-', 'prod-')}${alphanumeric(32)}`,
    sample`TavilyClient("tvly-${oneOf('', 'dev-', 'prod-')}${alphanumeric(32)}")`,
    sample`TavilyClient("tvly-dev-${alphanumeric(6)}-${alphanumeric(42)}")`,
  ],
  lookalikes: [
    sample`TavilyClient("tvly-${oneOf('', 'dev-', 'prod-')}${alphanumeric(31)}")`,
    sample`TavilyClient("tvly-dev-${alphanumeric(6)}-${alphanumeric(41)}")`,
    sample`"tavily": {"apiKey": "${'0'.repeat(37)}"}`,
  ],
};
