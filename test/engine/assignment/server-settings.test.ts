import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { kept } from './find-all.ts';

const value = grow(sample`${alphanumeric(18)}`, 37);
const hex = grow(sample`${hexadecimal(32)}`, 37);

test.each([
  [
    'a password before another option of a game',
    'run.sh',
    `./Server +rcon.password "${value}" +server.name Shop`,
    value,
  ],
  ['a map of mounts', 'auto.cifs', `shop -fstype=cifs,username=shop,password=${value} ://fs/shop\n`, value],
  ['an integration of PagerDuty', 'alerts.yml', `      - routing_key: ${hex}\n`, hex],
])('the secret is found in %s', (_, path, text, secret) => {
  expect(kept(text, path)).toEqual([secret]);
});

test.each([
  ['the routing key of a queue', 'mq.yml', `routing_key: orders.created.${value}\n`],
  ['a sum of texts', 'shop.ts', `const password = "${value}" + suffix;`],
])('no secret is found in %s', (_, path, text) => {
  expect(kept(text, path)).toEqual([]);
});
