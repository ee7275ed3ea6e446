import { expect, test } from 'vitest';
import type { Rule } from '../../src/model/rule.ts';
import { hexadecimal, named } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';
import { ruleWith, scannerOf } from '../engine/sample-rules.ts';

const key = grow(sample`${hexadecimal(40)}`, 5);
const rule: Rule = ruleWith({ id: 'acme-api-key', kind: 'context', ...named({ names: ['acme shop', 'acme'], value: hexadecimal(40) }) });
const scanner = scannerOf([rule]);

test.each([
  `ACME_API_KEY=${key}`,
  `export ACME_SHOP_TOKEN="${key}"`,
  `set ACME_SECRET ${key}`,
  `const acmeApiKey = '${key}';`,
  `acmeShopToken := "${key}"`,
  `acme.api-key=${key}`,
  `acme.shop.secret: ${key}`,
  `<acmeApiKey>${key}</acmeApiKey>`,
  `<add name="AcmeApiKey" value="${key}" />`,
  `<acme apiKey="${key}"/>`,
  `"acme": {"apiKey": "${key}"}`,
  `{"acme_shop": {\n  "enabled": true,\n  "token": "${key}"\n}}`,
  `acme:\n  api_key: ${key}\n`,
  `acme:\n  credentials:\n    - token: "${key}"\n`,
  `acme:\n  api_key: >\n    ${key}\n`,
  `[acme]\ntoken = ${key}\n`,
  `acme login --token ${key}`,
  `deploy --acme-api-key ${key}`,
  `deploy --acme-api-key="${key}"`,
  `curl -H "Authorization: Bearer ${key}" # acme token`.replace('curl', 'acme-curl'),
  `curl https://api.acme.io/v1/me -H 'Authorization: Bearer ${key}'`,
  `curl -u ${key}: https://api.acme.io`.replace('curl -u', 'acme auth -u'),
  `https://api.acme.io/v1/orders?api_key=${key}&page=2`,
  `new AcmeClient({ token: "${key}" })`,
  `Acme.configure(secret => "${key}")`,
  `acme_client(api_key="${key}")`,
  `if (acmeToken === "${key}") {}`,
  `acme_key != '${key}'`,
  `cat > .acmerc <<EOF\ntoken=${key}\nEOF`,
  `define('ACME_API_KEY', '${key}');`,
  `ACME_API_KEY ?= ${key}`,
  `ACME_API_KEY="\${ACME_API_KEY:-${key}}"`,
  `$acme->setApiKey('${key}')`,
  `| acme token | ${key} |`,
  `acme_token: !!str ${key}`,
  `acme token is ${key}`,
])('a name that tells whose a key is is known in %j', (text) => {
  expect(scanner.scan(Buffer.from(text), 'config.txt').map(({ secret }) => secret)).toEqual([key]);
});

test.each([`lacmeKey = "${key}"`, `macme_token=${key}`, `acme/token/${key}`, `acme_token_${key}`, `acme version ${key}`, `ACME_API_KEY=${key}a`])('%j names somebody else, or holds another value', (text) => {
  expect(scanner.scan(Buffer.from(text), 'config.txt')).toEqual([]);
});
