import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.rocketreach.co/reference/rocketreach-api';
const apiKey = sequence(hexadecimal(5), 'k', hexadecimal(32));
const legacyApiKey = characterSet('0-9a-z\\-', '0123456789abcdef', 39);

export const rocketreachApiKey: Rule = {
  id: 'rocketreach-api-key',
  name: 'RocketReach API key',
  provider: 'rocketreach',
  kind: 'context',
  description: "Looks up people with their contact data on the owner's credits.",
  severity: 'medium',
  keywords: ['rocketreach', 'rocket_reach', 'rocket-reach', 'rocket.reach', 'rocket reach'],
  pattern: assigned({ names: ['rocketreach', 'rocket reach'], value: apiKey }),
  references: [docs],
  rotate: {
    steps: 'Regenerate the key in the API settings of the RocketReach account.',
    url: 'https://rocketreach.co/account?section=nav_gen_api',
  },
  examples: [
    sample`curl https://api.rocketreach.co/api/v2/account -H "Api-Key: ${apiKey}"`,
    sample`ROCKETREACH_API_KEY=${apiKey}`,
  ],
  lookalikes: [
    sample`ROCKETREACH_API_KEY=${hexadecimal(5)}k${hexadecimal(31)}`,
    sample`"rocketreach": {"apiKey": "${'0'.repeat(38)}"}`,
  ],
};

export const rocketreachLegacyApiKey: Rule = {
  id: 'rocketreach-legacy-api-key',
  name: 'RocketReach API key (with dashes)',
  provider: 'rocketreach',
  kind: 'context',
  description: "Looks up people with their contact data on the owner's credits.",
  severity: 'medium',
  keywords: ['rocketreach', 'rocket_reach', 'rocket-reach', 'rocket.reach', 'rocket reach'],
  pattern: assigned({ names: ['rocketreach', 'rocket reach'], value: legacyApiKey }),
  references: [docs],
  rotate: {
    steps: 'Regenerate the key in the API settings of the RocketReach account.',
    url: 'https://rocketreach.co/account?section=nav_gen_api',
  },
  examples: [sample`rocketreach:\n  token: ${legacyApiKey}\n`, sample`ROCKETREACH_TOKEN=${legacyApiKey}`],
  lookalikes: [
    sample`ROCKETREACH_TOKEN=${characterSet('0-9a-z\\-', '0123456789abcdef', 38)}`,
    sample`rocketreachApiKey = process.env.ROCKETREACH_API_KEY`,
  ],
};
