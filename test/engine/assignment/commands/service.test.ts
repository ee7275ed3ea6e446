import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll, kept } from '../find-all.ts';

const found = (text: string): readonly string[] =>
  findAll(text)
    .filter(({ kind }) => kind === 'flag')
    .map((candidate) => candidate.value);
const value = grow(sample`${alphanumeric(18)}`, 23);
const hash = grow(sample`${hexadecimal(64)}`, 23);

test.each([
  ['a user of Redis on a command line', `redis-cli ACL SETUSER shop on '>${value}' ~* +@all\n`],
  ['a user of Redis with a hash before it', `user shop on #${hash} >${value} ~* +@all\n`],
  ['a login that a monitor of Redis shows', `1700000000.1 [0 10.0.0.9:60866] "AUTH" "${value}"\n`],
  ['a login with a user, likewise', `1700000000.1 [0 10.0.0.9:60866] "AUTH" "shop" "${value}"\n`],
  ['a store of SAP HANA', `hdbuserstore SET ORDERS "hana:30015" SHOP ${value}\n`],
  ['a query of SAP HANA', `hdbsql -n hana:30015 -U ORDERS -p ${value} "select 1"\n`],
  ['a registry of schemas', `schema.registry.basic.auth.user.info=shop:${value}\n`],
  [
    'a package of SQL Server',
    `Path="\\Package.Connections[db].Properties[Password]" ValueType="String">\n  <ConfiguredValue>${value}</ConfiguredValue>`,
  ],
  ['an instance of Plone', `[instance]\nuser = admin:${value}\n`],
  ['a database of OTRS', `    $Self->{DatabasePw} = '${value}';`],
  ['secrets of a user of .NET', `dotnet user-secrets set "Smtp:Password" "${value}"\n`],
  ['a node of Chef', `knife bootstrap 10.0.0.3 -x root -P ${value}\n`],
])('%s', (_, text) => {
  expect(found(text)).toContain(value);
});

test.each([
  ['a hash of Redis', `user shop on #${hash} ~* +@all\n`],
  ['a login in code', `send("AUTH" "${value}")`],
  ['an administrator without a password', '[instance]\nuser = admin:${secrets:admin}\n'],
  ['a setting that is no secret', 'dotnet user-secrets set "Smtp:Host" "mail.acme.io"\n'],
])('%s', (_, text) => {
  expect(kept(text)).toEqual([]);
});
