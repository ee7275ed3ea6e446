import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const applitoolsKey = sequence(digitWithin(45), alphanumeric(45, 48), '110');

export const applitoolsApiKey: Rule = {
  id: 'applitools-api-key',
  name: 'Applitools API key',
  provider: 'applitools',
  kind: 'context',
  description: 'Runs visual tests on the plan of the team and reads their screenshots.',
  severity: 'medium',
  ...named({ names: ['applitools'], value: applitoolsKey, words: ['key'] }),
  references: ['https://applitools.com/docs/topics/overview/obtain-api-key.html'],
  rotate: {
    steps: 'Delete the API key of the team in the admin panel, create another and put it in place.',
    url: 'https://eyes.applitools.com/app/admin/api-keys',
  },
  examples: [
    sample`APPLITOOLS_API_KEY=${applitoolsKey}`,
    sample`// applitools.config.js\nmodule.exports = { apiKey: '${applitoolsKey}' };`,
  ],
  lookalikes: [sample`APPLITOOLS_API_KEY=${alphanumeric(30)}110`, sample`APPLITOOLS_API_KEY=YOUR_API_KEY`],
};
