import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const diffbotApiToken: Rule = {
  id: 'diffbot-api-token',
  name: 'Diffbot token',
  provider: 'diffbot',
  kind: 'context',
  description: "Extracts pages and queries the knowledge graph on the owner's credits.",
  severity: 'low',
  keywords: ['diffbot'],
  pattern: assigned({ names: ['diffbot'], value: lowerAlphanumeric(32) }),
  references: ['https://docs.diffbot.com/reference/authentication'],
  rotate: {
    steps:
      "Ask Diffbot's support for a new token, as the dashboard shows it but cannot renew it, then replace it in your crawlers.",
    url: 'https://app.diffbot.com/get-started/',
  },
  examples: [
    sample`define('DIFFBOT_API_KEY', '${lowerAlphanumeric(32)}');`,
    sample`https://api.diffbot.com/v3/article?token=${lowerAlphanumeric(32)}&url=https%3A%2F%2Facme.test`,
  ],
  lookalikes: [
    sample`define('DIFFBOT_API_KEY', '${lowerAlphanumeric(31)}');`,
    sample`diffbot_key = "${'a'.repeat(32)}"`,
  ],
};
