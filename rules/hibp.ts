import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const hibpApiKey: Rule = {
  id: 'hibp-api-key',
  name: 'Have I Been Pwned API key',
  provider: 'hibp',
  kind: 'context',
  description: "Looks up breached accounts on the owner's plan, and stealer logs of the domains it has verified.",
  severity: 'medium',
  ...named({ names: ['hibp_api', 'hibp-api', 'haveibeenpwned'], value: hexadecimal(32) }),
  references: ['https://haveibeenpwned.com/API/v3#Authorisation'],
  rotate: {
    steps: 'Regenerate the API key on the page API key, which ends the old one.',
    url: 'https://haveibeenpwned.com/API/Key',
  },
  examples: [sample`HIBP_API_KEY=${hexadecimal(32)}`, sample`headers = {'hibp-api-key': '${hexadecimal(32)}'}`],
  lookalikes: [sample`HIBP_API_KEY=${hexadecimal(30)}`, sample`HIBP_API_KEY=your_hibp_api_key_goes_here_today`],
};
