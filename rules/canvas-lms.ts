import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const canvasLmsAccessToken: Rule = {
  id: 'canvas-lms-access-token',
  name: 'Canvas access token',
  provider: 'canvas-lms',
  kind: 'context',
  description: 'Is its user in Canvas: courses, grades, messages.',
  severity: 'high',
  ...named({
    names: ['canvas_api', 'canvas_token', 'canvas_access', 'canvas_key', 'canvas(', 'instructure.com'],
    value: sequence(digits(1, 5), '~', alphanumeric(64)),
    words: [],
  }),
  references: ['https://canvas.instructure.com/doc/api/file.oauth.html#manual-token-generation'],
  rotate: {
    steps: 'Delete the token in the account settings, then create one that expires.',
    url: 'https://community.canvaslms.com/t5/Student-Guide/How-do-I-manage-API-access-tokens-as-a-student/ta-p/273',
  },
  examples: [
    sample`CANVAS_API_TOKEN=${digits(4)}~${alphanumeric(64)}`,
    sample`canvas = Canvas("https://acme.instructure.com", "${digits(5)}~${alphanumeric(64)}")`,
  ],
  lookalikes: [sample`CANVAS_API_TOKEN=${digits(4)}~${alphanumeric(40)}`, sample`CANVAS_COURSE_ID=${digits(6)}`],
};
