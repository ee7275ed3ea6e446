import { expect, test } from 'vitest';
import { digits, lowerLetters } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll, kept } from '../find-all.ts';

const value = grow(sample`T${lowerLetters(6)}!${digits(4)}`, 21);

test.each([
  `credentials: kim / ${value}`,
  `Login: kim@acme.io / ${value}`,
  `- creds: kim / \`${value}\``,
  `user/pass: kim / ${value}`,
  `User/PW: kim - ${value}`,
  `password for prod: ${value}`,
  `The password for the db is ${value}.`,
  `Password (prod): ${value}`,
  `**Password (prod)**: \`${value}\``,
  `pw for staging = ${value}`,
  `reset your password to ${value}`,
  `admin password changed to ${value}`,
])('a note about a login holds its password: %s', (text) => {
  expect(kept(text)).toContain(value);
});

test.each([
  'Password for kim: ',
  "password for 'https://kim@acme.io': ",
  'the password for user2 is stored in the vault',
  'password (at least 8 characters): required',
  'set the password to password1 and go on',
  'login: kim / see the vault2',
  `password for prod: \${PROD_PASSWORD_2024}`,
  'credentials: kim / https://acme.io/Vault2',
])('nothing is noted in: %s', (text) => {
  expect(findAll(text).map((found) => found.kind)).not.toContain('flag');
});
