import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal, lowerAlphanumeric, uuid } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll, kept, reasonsAgainst } from '../find-all.ts';

const value = grow(sample`${alphanumeric(40)}`, 5);
const id = grow(sample`${lowerAlphanumeric(24)}`, 6);

test.each([
  ['Python', `client = ZorgleClient("${value}")`],
  ['JavaScript', `const zorgle = new zorgle.Client('${value}', { region: 'eu' });`],
  ['Go', `client := zorgle.NewClient("${value}")`],
  ['PHP', `$zorgle = new ZorgleApi('${value}');`],
  ['Java', `ZorgleAPI zorgle = new ZorgleAPI("https://zorgle.acme.io", "${value}");`],
  ['a language whose client takes the id first', `ZorgleClient("${id}", "${value}")`],
])('what a client is made with is found in %s', (_, text) => {
  expect(kept(text)).toEqual([value]);
});

test.each([
  ['a host', `new ZorgleClient("zorgle-01.internal.acme.io")`],
  ['a UUID, which a device or a tenant has', `new ZorgleClient("${grow(sample`${uuid()}`, 7)}")`],
  ['words', `new ZorgleClient("orders-by-customer-and-region")`],
  ['something short', `new ZorgleClient("${grow(sample`${hexadecimal(12)}`, 8)}")`],
  ['a variable', `new ZorgleClient("" + zorgleKey)`],
])('%s is nothing that a service issued', (_, text) => {
  expect(findAll(text)).toEqual([]);
});

test.each([
  "const consumer = new KafkaClient('warehouse-consumer-1');",
  "sensor = MqttClient('sensor-kitchen-0042')",
  "SearchApi('products_v2_2024_replica')",
  'client := NewClient("us-east-1-prod-cluster-7")',
])('what a client is called is no secret: %s', (text) => {
  expect(kept(text)).toEqual([]);
  expect(reasonsAgainst(text)).toEqual(['the value is what a client is called']);
});
