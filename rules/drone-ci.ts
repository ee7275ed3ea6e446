import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const droneToken: Rule = {
  id: 'drone-ci-token',
  name: 'Drone CI token or secret',
  provider: 'drone-ci',
  kind: 'context',
  description: 'Acts as its owner on the Drone server, or poses as a runner that receives jobs.',
  severity: 'high',
  ...named({
    names: ['drone', 'droneci', 'drone ci', 'drone rpc'],
    value: { ...alphanumeric(32), source: '(?=[A-Za-z]{0,31}\\d)[0-9A-Za-z]{32}' },
    words: ['token', 'key', 'secret'],
    reach: 48,
  }),
  references: ['https://docs.drone.io/cli/configure/', 'https://docs.drone.io/server/reference/drone-rpc-secret/'],
  rotate: {
    steps:
      'Reset the token on the account page of the server; a shared secret is changed on the server and all runners.',
    url: 'https://docs.drone.io/server/user/management/',
  },
  examples: [sample`export DRONE_TOKEN=${alphanumeric(32)}`, sample`DRONE_RPC_SECRET: "${hexadecimal(32)}"`],
  lookalikes: [sample`DRONE_TOKEN=${alphanumeric(30)}`, sample`drone-runner-docker:1.8`],
};
