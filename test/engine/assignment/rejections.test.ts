import { expect, test } from 'vitest';
import { alphanumeric, base64, hexadecimal } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from './find-all.ts';

const random = (length: number): string => grow(sample`${alphanumeric(length)}`, length);
const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const encoded = (length: number): string => grow(sample`${base64(length)}`, length);

/** What was decided beforehand about a kind of value: no weight can overrule it, and it is told. */
test.each([
  ['a placeholder', 'conf/shop.yml', 'api_key: "<your-api-key>"', 'filled in elsewhere'],
  ['a placeholder in words', 'conf/shop.yml', 'api_key: "insert-your-key-here"', 'a placeholder'],
  ['a mask', 'conf/shop.yml', 'password: "********"', 'a placeholder'],
  ['a template', 'conf/shop.tmpl', 'password: "{{ .Values.password }}"', 'filled in elsewhere'],
  ['a reference to the environment', 'src/shop.js', 'password = process.env.DB_PASSWORD', 'looked up'],
  ['a call that reads the environment', 'shop.py', 'token = os.getenv("SHOP_DEPLOY_TOKEN_X")', 'looked up'],
  ['code', 'src/shop.js', 'token = session.token', 'code: a member'],
  ['an expression', 'src/shop.js', 'password = "a1b2c3d4" + suffix', 'a part of an expression'],
  ['a digest by its name', 'conf/shop.yml', `password_sha256: ${hex(64)}`, 'tells it is no secret: sha'],
  ['a hash by its form', 'users.sql', `password = '$2b$12$${random(53)}'`, 'a password hash'],
  ['a hash with its algorithm before it', 'users.yml', `password: "sha256:${hex(64)}"`, 'a password hash'],
  ['a UUID by itself', 'conf/shop.json', '"key": "8d3f4c1e-5a6b-4c7d-8e9f-0a1b2c3d4e5f"', 'a UUID'],
  ['the integrity of a lock file', 'web/package-lock.json', `"token-integrity-key": "${encoded(86)}=="`, 'a lock file'],
  ['a translation', 'config/locales/de.yml', 'password: "Geheimwort"', 'translations'],
  ['a value of SOPS', 'secrets.yaml', `password: ENC[AES256_GCM,data:${encoded(20)}]`, 'encrypted or kept in a vault'],
  ['a sealed secret', 'sealed.yaml', `password: AgB${encoded(160)}`, 'encrypted or kept in a vault'],
  ['a value of Ansible vault', 'vars.yml', 'password: "$ANSIBLE_VAULT;1.1;AES256"', 'encrypted or kept in a vault'],
  ['an encrypted property', 'shop.properties', `shop.password="ENC(${encoded(24)})"`, 'encrypted or kept in a vault'],
  ['an encrypted value of Jenkins', 'credentials.xml', `<password>{AQAAABAAAAAg${encoded(43)}=}</password>`, 'encrypted or kept in a vault'],
  ['a cipher of a configuration server', 'shop.yml', `password: '{cipher}${hex(64)}'`, 'encrypted or kept in a vault'],
  ['a value of which only the beginning is shown', 'notes.txt', `API_KEY=${random(24)}...`, 'cut short'],
  ['a group of a pattern', 'src/shop.ts', `/(?<secret>${random(24)})/`, 'a group in a pattern'],
  ['a path in a vault', 'shop.yml', 'password: "vault:secret/data/shop#password"', 'encrypted or kept in a vault'],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test.each(['token: ${{ secrets.DEPLOY }}', 'shop.password=ENC(c2hvcA)', 'password: { type: String }'])('%s has no value to judge', (text) => {
  expect(kept(text, 'conf/shop.yml')).toEqual([]);
});
