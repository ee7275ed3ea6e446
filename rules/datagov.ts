import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Agencies whose programming interfaces stand behind the one gateway, by which people call the key. */
const agencies = [
  'data gov',
  'regulations gov',
  'nrel',
  'open.fec.gov',
  'fec api',
  'api.congress.gov',
  'congress gov',
  'api.nal.usda.gov',
  'fdc api',
  'college scorecard',
];

export const datagovApiKey: Rule = {
  id: 'datagov-api-key',
  name: 'api.data.gov API key',
  provider: 'datagov',
  kind: 'context',
  description:
    "Calls the open APIs of US agencies behind api.data.gov (FEC, NREL, regulations.gov) on the owner's hourly limit.",
  severity: 'low',
  aliases: ['usda', 'fooddata', 'openfda'],
  ...named({
    names: agencies,
    value: sequence(digitWithin(40), alphanumeric(40)),
    words: ['api_key', 'api-key', 'apikey', 'api key', 'key', 'token', 'api.'],
    reach: 84,
  }),
  references: [
    'https://api.data.gov/docs/developer-manual/',
    'https://api.open.fec.gov/developers/',
    'https://fdc.nal.usda.gov/api-guide',
  ],
  rotate: {
    steps:
      'Sign up for a new key and ask the agency behind the API to disable the old one; there is no page to revoke it.',
    url: 'https://api.data.gov/signup/',
  },
  examples: [
    sample`DATA_GOV_API_KEY=${alphanumeric(40)}`,
    sample`FEC_API_KEY: ${alphanumeric(40)}`,
    sample`curl "https://developer.nrel.gov/api/pvwatts/v8.json?api_key=${alphanumeric(40)}"`,
  ],
  lookalikes: [
    sample`DATA_GOV_API_KEY=${alphanumeric(39)}`,
    sample`https://developer.nrel.gov/api/pvwatts/v8.json?api_key=DEMO_KEY`,
  ],
};

export const nasaApiKey: Rule = {
  ...datagovApiKey,
  id: 'nasa-api-key',
  name: 'NASA API key',
  provider: 'nasa',
  family: 'datagov',
  description: "Calls NASA's open APIs on the owner's hourly limit.",
  keywords: ['nasa'],
  pattern: assigned({
    names: ['nasa'],
    value: sequence(digitWithin(40), alphanumeric(40)),
    words: ['api_key', 'api-key', 'apikey', 'api key', 'key', 'token', 'api.'],
    reach: 84,
  }),
  references: ['https://api.nasa.gov/'],
  rotate: {
    steps:
      'Sign up for a new key, put it in place, and ask the staff of the API to disable the old one; there is no page to revoke it.',
    url: 'https://api.nasa.gov/',
  },
  examples: [
    sample`NASA_API_KEY=${alphanumeric(40)}`,
    sample`curl "https://api.nasa.gov/planetary/apod?api_key=${alphanumeric(40)}"`,
  ],
  lookalikes: [sample`NASA_API_KEY=${alphanumeric(39)}`, sample`https://api.nasa.gov/planetary/apod?api_key=DEMO_KEY`],
};
