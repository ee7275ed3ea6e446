import type { Companion, Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const id = hexadecimal(8);
const key = hexadecimal(32);
const application: Companion = {
  name: 'application id',
  pattern: /(?<![0-9A-Za-z])[Aa][Pp][Pp][_-]?[Ii][Dd]["']?\s{0,4}[:=,]\s{0,4}["']?(?<part>[0-9a-f]{8})(?![0-9A-Za-z])/,
  withinLines: 4,
  isRequired: false,
};

export const adzunaAppKey: Rule = {
  id: 'adzuna-app-key',
  name: 'Adzuna application key',
  provider: 'adzuna',
  kind: 'context',
  description: "With the application id it queries job ads on the account's limit.",
  severity: 'low',
  ...named({
    names: ['adzuna'],
    value: loosely(key),
    words: ['app_key', 'appkey', 'app-key', 'api_key', 'apikey', 'api-key', 'key', 'token', 'secret'],
    near: 80,
    reach: 110,
  }),
  companions: [application],
  references: ['https://developer.adzuna.com/overview'],
  rotate: {
    steps: 'Ask for a new key on the API access page, put it in place and delete the old one.',
    url: 'https://developer.adzuna.com/admin/access_details',
  },
  examples: [
    sample`ADZUNA_APP_ID=${id}\nADZUNA_APP_KEY=${key}`,
    sample`https://api.adzuna.com/v1/api/jobs/gb/search/1?app_id=${id}&app_key=${key}&what=nurse`,
    sample`adzuna: { appId: '${id}', appKey: '${key}' }`,
  ],
  lookalikes: [
    sample`ADZUNA_APP_KEY=${hexadecimal(31)}`,
    sample`ADZUNA_APP_ID=${id}`,
    sample`ADZUNA_APP_KEY=${'0'.repeat(32)}`,
  ],
};
