import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const postbacksApiKey: Rule = {
  id: 'postbacks-api-key',
  name: 'Postbacks.io API key',
  provider: 'postbacks',
  kind: 'context',
  description: "Schedules HTTP calls on the owner's plan and reads those that are planned.",
  severity: 'low',
  ...named({ names: ['postbacks'], value: uuid(), near: 64, reach: 48 }),
  references: ['https://www.postbacks.io/'],
  rotate: { steps: 'Ask for another key in the account and put it in place.', url: 'https://www.postbacks.io/' },
  examples: [
    sample`POSTBACKS_API_KEY=${uuid()}`,
    sample`curl https://api.postbacks.io/v1/requestPostback -H "Postbacks-Authorization: ${uuid()}"`,
  ],
  lookalikes: [sample`postbacks_id = "${uuid()}"`, sample`POSTBACKS_API_KEY=${hexadecimal(36)}`],
};
