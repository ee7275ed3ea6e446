import type { Rule } from '../src/model/rule.ts';
import { assigned, digits, token, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const clickupPersonalToken: Rule = {
  id: 'clickup-personal-token',
  name: 'ClickUp personal API token',
  provider: 'clickup',
  kind: 'provider',
  description: 'Reads and changes all tasks, docs and comments its owner sees, in all workspaces.',
  severity: 'medium',
  keywords: ['pk_'],
  pattern: token`pk_${digits(6, 9)}_${upperAlphanumeric(32)}`,
  references: ['https://developer.clickup.com/docs/authentication'],
  rotate: {
    steps: 'Regenerate the token under Settings, Apps; the old one ends at once.',
    url: 'https://app.clickup.com/settings/apps',
  },
  examples: [
    sample`CLICKUP_API_TOKEN=pk_${digits(6, 9)}_${upperAlphanumeric(32)}`,
    sample`curl -H "Authorization: pk_${digits(6, 9)}_${upperAlphanumeric(32)}" https://api.clickup.com/api/v2/user`,
  ],
  lookalikes: [
    sample`curl -H "Authorization: pk_${digits(6, 9)}_${upperAlphanumeric(31)}" https://api.clickup.com/api/v2/user`,
    sample`clickupApiKey = process.env.CLICKUP_API_KEY`,
  ],
};

export const clickupClientSecret: Rule = {
  id: 'clickup-client-secret',
  name: 'ClickUp client secret',
  provider: 'clickup',
  kind: 'context',
  description: 'Poses as the app and redeems codes of its users for tokens that do not expire.',
  severity: 'high',
  keywords: ['clickup', 'click_up'],
  pattern: assigned({ names: ['clickup', 'click_up'], value: upperAlphanumeric(64), words: ['secret'], near: 90 }),
  references: ['https://developer.clickup.com/docs/authentication'],
  rotate: {
    steps: 'Regenerate the client secret of the app in the settings of the workspace, and put it in place.',
    url: 'https://app.clickup.com/settings/apps',
  },
  examples: [
    sample`CLICKUP_CLIENT_SECRET=${upperAlphanumeric(64)}`,
    sample`clickup: { clientId: '${upperAlphanumeric(32)}', clientSecret: '${upperAlphanumeric(64)}' }`,
  ],
  lookalikes: [
    sample`CLICKUP_CLIENT_ID=${upperAlphanumeric(32)}`,
    sample`CLICKUP_CLIENT_SECRET=${upperAlphanumeric(60)}`,
  ],
};
