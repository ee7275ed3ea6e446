import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** All keys begin with the number of the organisation that runs the service. */
const form = sequence('5b3ce3597851110001cf6248', hexadecimal(32));

export const openrouteserviceApiKey: Rule = {
  id: 'openrouteservice-api-key',
  name: 'openrouteservice API key',
  provider: 'openrouteservice',
  kind: 'context',
  description: "Asks for routes within the owner's daily limits.",
  severity: 'low',
  ...named({ names: ['openrouteservice', 'ors_api'], value: form, words: ['key', 'token', 'api'] }),
  references: ['https://openrouteservice.org/dev/#/api-docs/introduction'],
  rotate: {
    steps: 'Delete the token on the dashboard, then request another one.',
    url: 'https://openrouteservice.org/dev/#/home',
  },
  examples: [sample`ORS_API_KEY=${form}`, sample`client = openrouteservice.Client(key='${form}')`],
  lookalikes: [sample`ORS_API_KEY=5b3ce3597851110001cf6248${hexadecimal(20)}`, sample`ORS_API_KEY=your_ors_key`],
};
