import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const lokaliseApiToken: Rule = {
  id: 'lokalise-api-token',
  name: 'Lokalise API token',
  provider: 'lokalise',
  kind: 'context',
  description: "Reads and changes translations and files of its owner's projects, which ship in the apps.",
  severity: 'medium',
  keywords: ['lokalise'],
  pattern: assigned({ names: ['lokalise'], value: lowerAlphanumeric(40) }),
  references: ['https://developers.lokalise.com/reference/api-authentication'],
  rotate: {
    steps:
      'Delete the token under API tokens in the profile settings, then create a read-only one where that is enough.',
    url: 'https://app.lokalise.com/profile#apitokens',
  },
  examples: [
    sample`lokalise2 --token ${lowerAlphanumeric(40)} --project-id acme file download`,
    sample`LOKALISE_API_TOKEN=${lowerAlphanumeric(40)}`,
  ],
  lookalikes: [
    sample`lokalise2 --token ${lowerAlphanumeric(39)} --project-id acme file download`,
    sample`uses: lokalise/lokalise-pull-action@${hexadecimal(40)}`,
  ],
};
