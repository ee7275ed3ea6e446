import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, lowerAlphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.readme.com/main/reference/intro/authentication';
const body = lowerAlphanumeric(70);

export const readmeApiKey: Rule = {
  id: 'readme-api-key',
  name: 'ReadMe API key',
  provider: 'readme',
  kind: 'provider',
  description: "Reads and changes the project's documentation and API definitions.",
  severity: 'high',
  keywords: ['rdme_'],
  pattern: token`rdme_${body}`,
  references: [docs],
  rotate: {
    steps:
      "Delete the key in the project's configuration, look at the documentation for changes, then generate a new one.",
    url: 'https://dash.readme.com/',
  },
  examples: [
    sample`README_API_KEY=rdme_xn8s9h${hexadecimal(64)}`,
    sample`npx rdme openapi upload openapi.yaml --key=rdme_${body}`,
  ],
  lookalikes: [sample`rdme_${lowerAlphanumeric(69)}`, sample`README_API_KEY=rdme_${'x'.repeat(70)}`],
};
