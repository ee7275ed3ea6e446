import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const sumsubAppToken: Rule = {
  id: 'sumsub-app-token',
  name: 'Sumsub app token',
  provider: 'sumsub',
  kind: 'provider',
  description: 'With its secret key it reads documents and checks of the people who were verified.',
  severity: 'critical',
  keywords: ['prd:', 'sbx:'],
  pattern: /(?<![0-9A-Za-z_\-])(?<secret>(?:prd|sbx):[0-9A-Za-z]{24}\.[0-9A-Za-z]{32})(?![0-9A-Za-z_\-])/,
  references: ['https://docs.sumsub.com/reference/authentication'],
  rotate: {
    steps: 'Delete the app token in the dashboard, look through the audit log, then create a new one.',
    url: 'https://cockpit.sumsub.com/checkus#/devSpace/appTokens',
  },
  examples: [
    sample`SUMSUB_APP_TOKEN=prd:${alphanumeric(24)}.${alphanumeric(32)}`,
    sample`X-App-Token: sbx:${alphanumeric(24)}.${alphanumeric(32)}`,
  ],
  lookalikes: [sample`SUMSUB_APP_TOKEN=prd:${alphanumeric(24)}`, sample`SUMSUB_APP_TOKEN=sbx:xxxx`],
};

export const sumsubSecretKey: Rule = {
  id: 'sumsub-secret-key',
  name: 'Sumsub secret key',
  provider: 'sumsub',
  kind: 'context',
  description: 'Signs requests of its app token.',
  severity: 'critical',
  ...named({ names: ['sumsub'], value: alphanumeric(32), words: ['secret', 'key', 'token'] }),
  references: ['https://docs.sumsub.com/reference/authentication'],
  rotate: {
    steps: 'Delete the app token that it belongs to, then create a new pair.',
    url: 'https://cockpit.sumsub.com/checkus#/devSpace/appTokens',
  },
  examples: [sample`SUMSUB_SECRET_KEY=${alphanumeric(32)}`, sample`sumsub:\n  secret: '${alphanumeric(32)}'`],
  lookalikes: [sample`SUMSUB_SECRET_KEY=${alphanumeric(28)}`, sample`SUMSUB_LEVEL_NAME=basic-kyc-level`],
};
