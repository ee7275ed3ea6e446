import { expect, test } from 'vitest';
import { hexadecimal } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { acme, generic, key, scannerOf, service, value } from './services.ts';

const rules = [acme, service('stripes', key, { provider: 'stripes' }, ['secret']), ...generic];

function idsAt(path: string | undefined, text: string): readonly (string | undefined)[] {
  return scannerOf(rules)
    .scan(Buffer.from(text), path)
    .map(({ rule }) => rules[rule]?.id);
}

test.for(['acmehub.yml', '.acmehub/credentials', 'home/me/.config/acmehub/config.toml', 'lib/acmehub_api.rb'])(
  'a file called %s holds keys of that service',
  (path) => {
    expect(idsAt(path, `[default]\napi_key = "${value}"\n`)).toEqual(['acmehub-api-key']);
  },
);

test.for(['acmehub/shop/src/main/settings.yml', 'acmehubs.yml', undefined])(
  'a file called %s says nothing of whose its keys are',
  (path) => {
    expect(idsAt(path, `api_key: "${value}"\n`)).toEqual(['generic-api-key']);
  },
);

test('what the text says counts before the name of the file', () => {
  const path = 'acmehub.yml';
  expect(idsAt(path, `warehouse_api_key: "${value}"\n`)).toEqual(['generic-api-key']);
  expect(idsAt(path, `api_key: "${grow(sample`${hexadecimal(32)}`, 4)}"\n`)).toEqual(['generic-api-key']);
  expect(idsAt(path, `# stripes\nsecret: "${value}"\n`)).toEqual(['stripes-api-key']);
});

const settings = `database:\n  host: db.acme.dev\n\napi:\n  version: v1\n  key: "${value}"\n`;

test.for([
  '# Acmehub Configuration File: config.yaml',
  '; settings of acmehub',
  '// Credentials for AcmeHub',
  '# Stripes config',
])('settings that begin with the comment %s are for that service', (title) => {
  const text = `${title}\n${settings.replace('key', 'secret')}`;
  expect(idsAt(undefined, text)).toEqual([title.includes('Stripes') ? 'stripes-api-key' : 'acmehub-api-key']);
});

test.for(['# Acmehub was written by Kim', 'acmehub settings', `# Shop\n# Acmehub Configuration`])(
  'settings that begin with %j are for nobody',
  (title) => {
    expect(idsAt(undefined, `${title}\n${settings}`)).toEqual(['generic-api-key']);
  },
);
