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
  ['a call through a relay', `turnutils_uclient -u web -w ${value} turn.acme.io\n`],
  ['a simulated caller', `sipp -s 6001 -au 6001 -ap ${value} acme.io\n`],
  ['a tunnel', `echo '${value}' | openconnect --user=shop --passwd-on-stdin vpn.acme.io\n`],
  ['a user of Caddy', `  basic_auth shop ${value}\n`],
  ['a probe of Windows', `check_command  check_nt!CPULOAD!-s ${value}\n`],
  ['a secret of Drone', `drone secret add --repository acme/shop --name pw --data ${value}\n`],
  ['a hash for a directory', `slappasswd -s ${value}\n`],
  ['the manager of a directory', `ipa-server-install -U -p ${value} -n acme.io\n`],
  ['a key table', `ipa-getkeytab -s ipa -D "cn=directory manager" -w ${value}\n`],
  ['a user of FreeIPA', `ipa user-add shop --password <<< "${value}"\n`],
  ['a user of MinIO', `mc admin user add store shop ${value}\n`],
  ['a mount of FTP', `curlftpfs#shop:${value}@ftp.acme.io /mnt fuse rw 0 0\n`],
  ['an encrypted pool', `zpool create -O keyformat=passphrase p sdb <<< '${value}'\n`],
  ['an encrypted archive', `openssl des3 -salt -k ${value} > b\n`],
  ['a source of ODBC', `isql -v Orders shop ${value}\n`],
  ['an account of a mail server', `setup email add shop@acme.io ${value}\n`],
  ['a user of MySQL', `CREATE USER shop IDENTIFIED WITH caching_sha2_password BY '${value}';`],
  ['a relay with an address as its user', `set smtp_url = "smtps://shop@acme.io:${value}@smtp.acme.io:465/"`],
])('the password is found in %s', (_, text) => {
  expect(found(text)).toContain(value);
});

test.each([
  ['a hash of Redis', `user shop on #${hash} ~* +@all\n`],
  ['a login in code', `send("AUTH" "${value}")`],
  ['an administrator without a password', '[instance]\nuser = admin:${secrets:admin}\n'],
  ['a setting that is no secret', 'dotnet user-secrets set "Smtp:Host" "mail.acme.io"\n'],
])('nothing is kept of %s', (_, text) => {
  expect(kept(text)).toEqual([]);
});
