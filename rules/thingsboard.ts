import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, credentialWords, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://thingsboard.io/docs/user-guide/access-token/';

const token20 = sequence(digitWithin(20), alphanumeric(20));

export const thingsboardAccessToken: Rule = {
  id: 'thingsboard-access-token',
  name: 'ThingsBoard device access token',
  provider: 'thingsboard',
  kind: 'context',
  description: 'Poses as the device: sends telemetry and receives its commands.',
  severity: 'medium',
  ...named({
    names: ['thingsboard', 'things board', 'provision device', 'provisiondevice'],
    value: token20,
    words: [...credentialWords, '-u "', "-u '", '-u '],
  }),
  references: [docs],
  rotate: {
    steps: 'Open the device in ThingsBoard, Manage credentials, generate a new access token and put it on the device.',
    url: docs,
  },
  examples: [
    sample`THINGSBOARD_ACCESS_TOKEN=${alphanumeric(20)}`,
    sample`#define THINGSBOARD_TOKEN "${alphanumeric(20)}"`,
    sample`mosquitto_pub -h demo.thingsboard.io -t v1/devices/me/telemetry -u "${alphanumeric(20)}" -m '{}'`,
  ],
  lookalikes: [sample`#define THINGSBOARD_TOKEN "${alphanumeric(19)}"`, sample`THINGSBOARD_TOKEN=changeme`],
};

export const thingsboardUrlToken: Rule = {
  ...thingsboardAccessToken,
  id: 'thingsboard-device-url',
  name: 'ThingsBoard device access token in a URL',
  kind: 'provider',
  confidence: 'medium',
  keywords: ['/telemetry', '/attributes', '/rpc', '/claim', '/firmware'],
  pattern: new RegExp(`/api/v1/(?<secret>${token20.source})/(?:telemetry|attributes|rpc|claim|firmware)(?![\\w\\-])`),
  references: ['https://thingsboard.io/docs/reference/http-api/'],
  examples: [
    sample`curl -X POST https://demo.thingsboard.io/api/v1/${alphanumeric(20)}/telemetry -d '{"temperature":25}'`,
    sample`const url = "http://10.0.0.4:8080/api/v1/${alphanumeric(20)}/attributes";`,
  ],
  lookalikes: [
    sample`http://10.0.0.4:8080/api/v1/${alphanumeric(19)}/telemetry`,
    sample`/api/v1/applicationServices/telemetry`,
  ],
};
