import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const rapidapiKey: Rule = {
  id: 'rapidapi-key',
  name: 'RapidAPI key',
  provider: 'rapidapi',
  kind: 'provider',
  description: 'Calls every API its app is subscribed to at the expense of its owner.',
  severity: 'medium',
  keywords: ['msh', 'jsn'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{5}jsn[0-9a-f]{12})(?![0-9A-Za-z_-])/,
  references: ['https://docs.rapidapi.com/docs/keys'],
  rotate: { steps: 'Add a new key to the app in the developer dashboard and delete the old one.', url: 'https://rapidapi.com/developer/apps' },
  examples: [sample`X-RapidAPI-Key: ${hexadecimal(10)}msh${hexadecimal(15)}p1${hexadecimal(5)}jsn${hexadecimal(12)}`, sample`RAPIDAPI_KEY="${hexadecimal(10)}msh${hexadecimal(15)}p1${hexadecimal(5)}jsn${hexadecimal(12)}"`],
  lookalikes: [sample`${hexadecimal(10)}msh${hexadecimal(15)}p1${hexadecimal(5)}jsn${hexadecimal(10)}`, sample`X-RapidAPI-Key: <key>`],
};
