import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const cliengoApiKey: Rule = {
  id: 'cliengo-api-key',
  name: 'Cliengo API key',
  provider: 'cliengo',
  kind: 'context',
  description: "Reads and changes leads and conversations of the company's chatbots.",
  severity: 'medium',
  keywords: ['cliengo'],
  pattern: assigned({ names: ['cliengo'], value: uuid() }),
  references: ['https://developers.cliengo.com/docs'],
  rotate: { steps: 'Regenerate the API key in the Cliengo account settings.', url: 'https://crm.cliengo.com/' },
  examples: [sample`--set cliengo.apiKey=${uuid()}`, sample`https://api.cliengo.com/1.0/account?api_key=${uuid()}`],
  lookalikes: [
    sample`https://api.cliengo.com/1.0/account?api_key=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
    sample`cliengo:\n  token: <insert token>\n`,
  ],
};
