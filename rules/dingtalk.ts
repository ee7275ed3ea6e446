import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dingtalkRobotUrl: Rule = {
  id: 'dingtalk-robot-url',
  name: 'DingTalk robot webhook',
  provider: 'dingtalk',
  kind: 'provider',
  description: 'Posts into its group as the robot.',
  severity: 'medium',
  keywords: ['oapi.dingtalk.com/robot/send?access_token='],
  pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=(?<secret>[0-9a-f]{64})(?![0-9A-Za-z])/,
  references: ['https://open.dingtalk.com/document/orgapp/custom-robot-access'],
  rotate: {
    steps: 'Reset the webhook in the settings of the robot and let it ask for signatures.',
    url: 'https://open.dingtalk.com/',
  },
  examples: [
    sample`WEBHOOK=https://oapi.dingtalk.com/robot/send?access_token=${hexadecimal(64)}`,
    sample`curl 'https://oapi.dingtalk.com/robot/send?access_token=${hexadecimal(64)}' -H 'Content-Type: application/json'`,
  ],
  lookalikes: [
    sample`https://oapi.dingtalk.com/robot/send?access_token=${hexadecimal(60)}`,
    sample`https://oapi.dingtalk.com/robot/send?access_token=xxxxxxxx`,
  ],
};

export const dingtalkAppSecret: Rule = {
  id: 'dingtalk-app-secret',
  name: 'DingTalk app secret',
  provider: 'dingtalk',
  kind: 'context',
  description: 'Gets access tokens of the app, which read people and send messages of the organization.',
  severity: 'high',
  ...named({ names: ['ding talk'], value: base64Url(64), words: ['secret', 'key', 'token'] }),
  references: ['https://open.dingtalk.com/document/orgapp/obtain-orgapp-token'],
  rotate: {
    steps: 'Reset the secret of the app in the console, then put the new one in place.',
    url: 'https://open-dev.dingtalk.com/',
  },
  examples: [sample`DINGTALK_APP_SECRET=${base64Url(64)}`, sample`dingtalk:\n  appSecret: '${base64Url(64)}'`],
  lookalikes: [sample`DINGTALK_APP_SECRET=${base64Url(40)}`, sample`DINGTALK_APP_KEY=ding${lowerAlphanumeric(16)}`],
};

export const dingtalkRobotSigningSecret: Rule = {
  id: 'dingtalk-robot-signing-secret',
  name: 'DingTalk robot signing secret',
  provider: 'dingtalk',
  kind: 'provider',
  description: 'Signs messages, which its robot then posts.',
  severity: 'medium',
  keywords: ['SEC'],
  pattern: /(?<![0-9A-Za-z_\-])(?<secret>SEC[0-9a-f]{64})(?![0-9A-Za-z_\-])/,
  references: ['https://open.dingtalk.com/document/orgapp/customize-robot-security-settings'],
  rotate: { steps: 'Reset the secret in the security settings of the robot.', url: 'https://open.dingtalk.com/' },
  examples: [sample`DINGTALK_SECRET=SEC${hexadecimal(64)}`, sample`secret = "SEC${hexadecimal(64)}"`],
  lookalikes: [sample`SEC${hexadecimal(60)}`, sample`DINGTALK_SECRET=SECxxxx`],
};
