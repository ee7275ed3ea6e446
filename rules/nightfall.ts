import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const nightfallApiKey: Rule = {
  id: 'nightfall-api-key',
  name: 'Nightfall API key',
  provider: 'nightfall',
  kind: 'provider',
  description: "Scans texts on the owner's plan and reads the detection rules of the account.",
  severity: 'high',
  keywords: ['NF-'],
  pattern: token`NF-${alphanumeric(32)}`,
  references: ['https://help.nightfall.ai/developer-api/quickstart'],
  rotate: {
    steps: 'Delete the key under Developer platform, API keys, of Nightfall, then create one.',
    url: 'https://app.nightfall.ai/developer-platform',
  },
  examples: [
    sample`$nightfallKey = "NF-${alphanumeric(32)}";`,
    sample`let nightfallApiKey: &str = "NF-${alphanumeric(32)}";`,
  ],
  lookalikes: [
    sample`let nightfallApiKey: &str = "NF-${alphanumeric(31)}";`,
    sample`NIGHTFALL_API_KEY=YOUR_NIGHTFALL_API_KEY`,
  ],
};
