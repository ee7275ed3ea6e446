import type { Companion, Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.edamam.com/edamam-docs-recipe-api';
const key = hexadecimal(32);
const appId: Companion = {
  name: 'application id',
  pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{8})(?![0-9A-Za-z])/,
  withinLines: 4,
  isRequired: false,
};

export const edamamAppKey: Rule = {
  id: 'edamam-app-key',
  name: 'Edamam application key',
  provider: 'edamam',
  kind: 'context',
  description: "With the application id it searches recipes and food on the owner's quota and bill.",
  severity: 'low',
  ...named({ names: ['edamam'], value: key, words: ['key', 'secret', 'token'], near: 120, reach: 60 }),
  companions: [appId],
  references: [docs],
  rotate: {
    steps: 'Delete the application key in the dashboard, create a new one and put it in place.',
    url: 'https://developer.edamam.com/admin/applications',
  },
  examples: [
    sample`EDAMAM_APP_KEY=${key}`,
    sample`https://api.edamam.com/search?q=chicken&app_id=${hexadecimal(8)}&app_key=${key}`,
    sample`"edamam": {"appId": "${hexadecimal(8)}", "appKey": "${key}"}`,
  ],
  lookalikes: [sample`EDAMAM_APP_KEY=${hexadecimal(31)}`, sample`EDAMAM_APP_ID=${hexadecimal(8)}`],
};
