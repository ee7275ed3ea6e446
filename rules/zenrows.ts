import type { Rule } from '../src/model/rule.ts';
import { assigned, digitWithin, hexadecimal, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const zenrowsApiKey: Rule = {
  id: 'zenrows-api-key',
  name: 'ZenRows API key',
  provider: 'zenrows',
  kind: 'context',
  description: "Fetches pages through the proxies on the owner's plan.",
  severity: 'low',
  keywords: ['zenrows', 'zen_rows', 'zen-rows', 'zen.rows', 'zen rows'],
  pattern: assigned({ names: ['zenrows', 'zen rows'], value: sequence(digitWithin(40), lowerAlphanumeric(40)) }),
  references: ['https://docs.zenrows.com/universal-scraper-api/api-reference'],
  rotate: { steps: 'Regenerate the key on the ZenRows settings page.', url: 'https://app.zenrows.com/settings' },
  examples: [sample`ZENROWS_API_KEY=${hexadecimal(40)}`, sample`https://api.zenrows.com/v1/?apikey=${hexadecimal(40)}`],
  lookalikes: [sample`ZENROWS_API_KEY=${hexadecimal(39)}`, sample`zenrows_key = "${'a'.repeat(40)}"`],
};
