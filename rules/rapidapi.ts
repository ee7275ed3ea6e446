import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  digitInLast,
  hexadecimal,
  lowerAlphanumeric,
  named,
  sequence,
  unlike,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const rapidapiKey: Rule = {
  id: 'rapidapi-key',
  name: 'RapidAPI key',
  provider: 'rapidapi',
  kind: 'provider',
  description: 'Calls every API its app is subscribed to at the expense of its owner.',
  severity: 'medium',
  keywords: ['msh', 'jsn'],
  /** Hexadecimal digits today, any letters and digits when it was Mashape. */
  pattern:
    /(?<![0-9A-Za-z_-])(?<secret>[0-9A-Za-z]{10}msh[0-9A-Za-z]{15}p1[0-9A-Za-z]{5}jsn[0-9A-Za-z]{12})(?![0-9A-Za-z_-])/,
  references: ['https://docs.rapidapi.com/docs/keys'],
  rotate: {
    steps: 'Add a new key to the app in the developer dashboard and delete the old one.',
    url: 'https://rapidapi.com/developer/apps',
  },
  examples: [
    sample`X-RapidAPI-Key: ${hexadecimal(10)}msh${hexadecimal(15)}p1${hexadecimal(5)}jsn${hexadecimal(12)}`,
    sample`RAPIDAPI_KEY="${hexadecimal(10)}msh${hexadecimal(15)}p1${hexadecimal(5)}jsn${hexadecimal(12)}"`,
    sample`X-Mashape-Key: ${alphanumeric(10)}msh${alphanumeric(15)}p1${alphanumeric(5)}jsn${alphanumeric(12)}`,
  ],
  lookalikes: [
    sample`${hexadecimal(10)}msh${hexadecimal(15)}p1${hexadecimal(5)}jsn${hexadecimal(10)}`,
    sample`X-RapidAPI-Key: <key>`,
  ],
};

export const rapidapiKeyByName: Rule = {
  ...rapidapiKey,
  id: 'rapidapi-key-by-name',
  name: 'RapidAPI key (other generations)',
  kind: 'context',
  ...named({
    names: ['rapidapi', 'rapid api', 'mashape'],
    value: sequence(unlike(alphanumeric(10), 'msh'), alphanumeric(50), digitInLast(50)),
  }),
  examples: [sample`X-RapidAPI-Key: ${lowerAlphanumeric(50)}`, sample`const rapidApiKey = '${lowerAlphanumeric(50)}';`],
  lookalikes: [sample`X-RapidAPI-Key: ${lowerAlphanumeric(49)}`, sample`RAPIDAPI_KEY=your_rapidapi_key`],
};
