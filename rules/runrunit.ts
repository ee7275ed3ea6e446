import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, loosely, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://runrun.it/api/documentation';
const appKey = lowerAlphanumeric(32);
const userToken = alphanumeric(18, 22);

export const runrunitAppKey: Rule = {
  id: 'runrunit-app-key',
  name: 'Runrun.it application key',
  provider: 'runrunit',
  kind: 'context',
  description: "Names the account; with a user's token it reads and changes tasks, projects and people.",
  severity: 'medium',
  ...named({ names: ['runrun it'], value: loosely(appKey), near: 90 }),
  references: [docs],
  rotate: {
    steps: 'Ask the support for a new application key, and let the users generate new tokens.',
    url: 'https://runrun.it/',
  },
  examples: [sample`RUNRUNIT_APP_KEY=${appKey}`, sample`curl https://runrun.it/api/v1.0/tasks -H "App-Key: ${appKey}"`],
  lookalikes: [sample`RUNRUNIT_APP_KEY=${hexadecimal(31)}`, sample`RUNRUNIT_APP_KEY=${'0'.repeat(32)}`],
};

export const runrunitUserToken: Rule = {
  id: 'runrunit-user-token',
  name: 'Runrun.it user token',
  provider: 'runrunit',
  kind: 'context',
  description: 'With the application key it acts as its owner.',
  severity: 'high',
  ...named({ names: ['runrun it'], value: loosely(userToken), near: 160 }),
  references: [docs],
  rotate: {
    steps: 'Generate a new token in the profile under Integrations and apps and put it in place; the old one ends.',
    url: 'https://runrun.it/',
  },
  examples: [sample`RUNRUNIT_USER_TOKEN=${userToken}`, sample`runrun_it:\n  user_token: ${userToken}`],
  lookalikes: [sample`RUNRUNIT_USER_TOKEN=${alphanumeric(16)}`, sample`RUNRUNIT_USER_TOKEN=your_runrunit_token_1`],
};
