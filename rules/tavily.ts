import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tavilyApiKey: Rule = {
  id: 'tavily-api-key',
  name: 'Tavily API key',
  provider: 'tavily',
  kind: 'provider',
  description: "Searches and extracts on the owner's credits.",
  severity: 'low',
  keywords: ['tvly-'],
  pattern: token`tvly-${oneOf('', 'dev-', 'prod-')}${alphanumeric(32)}`,
  references: ['https://docs.tavily.com/documentation/api-reference/introduction'],
  rotate: { steps: 'Delete the key on the Tavily dashboard, then create one.', url: 'https://app.tavily.com/home' },
  examples: [
    sample`TAVILY_API_KEY=tvly-${oneOf('', 'dev-', 'prod-')}${alphanumeric(32)}`,
    sample`TavilyClient("tvly-${oneOf('', 'dev-', 'prod-')}${alphanumeric(32)}")`,
  ],
  lookalikes: [
    sample`TavilyClient("tvly-${oneOf('', 'dev-', 'prod-')}${alphanumeric(31)}")`,
    sample`"tavily": {"apiKey": "${'0'.repeat(37)}"}`,
  ],
};
