import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digits(1, 5), '~', alphanumeric(64));

export const canvasLmsAccessToken: Rule = {
  id: 'canvas-lms-access-token',
  name: 'Canvas LMS access token',
  provider: 'canvas-lms',
  kind: 'context',
  description: 'Acts as the user in courses: it reads and changes grades, submissions and messages.',
  severity: 'high',
  aliases: ['canvas', 'canvaslms'],
  ...named({
    names: ['canvas api', 'canvas token', 'canvas access', 'canvas key', 'instructure'],
    value: key,
    words: [],
    reach: 120,
  }),
  references: ['https://canvas.instructure.com/doc/api/file.oauth.html#manual-token-generation'],
  rotate: {
    steps: 'Delete the access token in the settings of the user, create one that expires and put it in place.',
    url: 'https://community.canvaslms.com/t5/Student-Guide/How-do-I-manage-API-access-tokens-as-a-student/ta-p/273',
  },
  examples: [sample`CANVAS_API_TOKEN=${key}`, sample`API_URL = "https://acme.instructure.com"\nAPI_KEY = "${key}"`],
  lookalikes: [sample`CANVAS_API_TOKEN=${digits(4)}~${alphanumeric(40)}`, sample`CANVAS_COURSE_ID=1158~204817`],
};
