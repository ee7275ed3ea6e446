import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const postageappApiKey: Rule = {
  id: 'postageapp-api-key',
  name: 'PostageApp project API key',
  provider: 'postageapp',
  kind: 'context',
  description: "Sends mail in the project's name and reads its log.",
  severity: 'high',
  keywords: ['postageapp', 'postage_app', 'postage-app', 'postage.app', 'postage app'],
  pattern: assigned({ names: ['postageapp', 'postage app'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://dev.postageapp.com/'],
  rotate: {
    steps: "Regenerate the API key in the project's settings of PostageApp.",
    url: 'https://secure.postageapp.com/',
  },
  examples: [sample`POSTAGEAPP_API_KEY=${alphanumeric(32)}`, sample`| postageapp | API key | ${alphanumeric(32)} |`],
  lookalikes: [sample`POSTAGEAPP_API_KEY=${alphanumeric(31)}`, sample`POSTAGEAPP_API_KEY=YOUR_POSTAGEAPP_API_KEY`],
};
