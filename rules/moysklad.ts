import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = loosely(hexadecimal(40));

export const moyskladAccessToken: Rule = {
  id: 'moysklad-access-token',
  name: 'MoySklad access token',
  provider: 'moysklad',
  kind: 'context',
  description: 'Reads and changes goods, orders, customers and payments as the employee it was made for.',
  severity: 'high',
  ...named({ names: ['moysklad', 'moy_sklad'], value: token }),
  references: ['https://dev.moysklad.ru/doc/api/remap/1.2/#mojsklad-json-api-obschie-swedeniq-autentifikaciq'],
  rotate: {
    steps: 'Revoke the token under Access to the API in the settings, then make one for an employee with fewer rights.',
    url: 'https://online.moysklad.ru/',
  },
  examples: [
    sample`MOYSKLAD_TOKEN=${hexadecimal(40)}`,
    sample`curl https://api.moysklad.ru/api/remap/1.2/entity/product -H 'Authorization: Bearer ${hexadecimal(40)}'`,
  ],
  lookalikes: [sample`MOYSKLAD_TOKEN=${hexadecimal(39)}`, sample`MOYSKLAD_TOKEN=your_token`],
};
