import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(64);

export const planningCenterSecret: Rule = {
  id: 'planning-center-secret',
  name: 'Planning Center secret',
  provider: 'planning-center',
  kind: 'context',
  description: 'With the application id it reads and changes people, giving and services of the church.',
  severity: 'high',
  ...named({
    names: ['planning_center', 'planningcenter', 'pco_secret', 'pcosecret', 'pco_app'],
    value: key,
    words: ['secret'],
    near: 90,
  }),
  references: ['https://developer.planning.center/docs/#/overview/authentication'],
  rotate: {
    steps: 'Delete the personal access token, create another and put it in place.',
    url: 'https://api.planningcenteronline.com/oauth/applications',
  },
  examples: [sample`PCO_SECRET=${key}`, sample`planning_center_secret: ${key}`],
  lookalikes: [sample`PCO_APP_ID=${hexadecimal(64)}`, sample`PCO_SECRET=${hexadecimal(40)}`],
};
