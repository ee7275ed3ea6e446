import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://thingsboard.io/docs/user-guide/access-token/';

export const thingsboardAccessToken: Rule = {
  id: 'thingsboard-access-token',
  name: 'ThingsBoard device access token',
  provider: 'thingsboard',
  kind: 'context',
  description: 'Poses as the device: sends telemetry and receives its commands.',
  severity: 'medium',
  keywords: ['thingsboard', 'things_board', 'things-board', 'things.board', 'things board'],
  pattern: assigned({ names: ['thingsboard', 'things board'], value: sequence(digitWithin(20), alphanumeric(20)) }),
  references: [docs],
  rotate: { steps: 'Open the device in ThingsBoard, Manage credentials, generate a new access token and put it on the device.', url: docs },
  examples: [sample`THINGSBOARD_ACCESS_TOKEN=${alphanumeric(20)}`, sample`#define THINGSBOARD_TOKEN "${alphanumeric(20)}"`],
  lookalikes: [sample`#define THINGSBOARD_TOKEN "${alphanumeric(19)}"`, sample`THINGSBOARD_TOKEN=changeme`],
};
