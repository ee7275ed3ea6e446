import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const parseurApiKey: Rule = {
  id: 'parseur-api-key',
  name: 'Parseur API key',
  provider: 'parseur',
  kind: 'context',
  description: "Reads the data extracted from the account's mails and documents, and changes mailboxes.",
  severity: 'medium',
  keywords: ['parseur'],
  pattern: assigned({ names: ['parseur'], value: loosely(lowerAlphanumeric(40)) }),
  references: ['https://developer.parseur.com/'],
  rotate: { steps: 'Regenerate the key under Account, API keys, of Parseur.', url: 'https://app.parseur.com/account' },
  examples: [
    sample`define('PARSEUR_API_KEY', '${hexadecimal(40)}');`,
    sample`curl https://api.parseur.com/parser -H "Authorization: Token ${hexadecimal(40)}"`,
  ],
  lookalikes: [sample`define('PARSEUR_API_KEY', '${hexadecimal(39)}');`, sample`PARSEUR_API_KEY=YOUR_PARSEUR_API_KEY`],
};
