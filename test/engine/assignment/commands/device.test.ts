import { expect, test } from 'vitest';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll } from '../find-all.ts';

const found = (text: string): readonly string[] =>
  findAll(text)
    .filter(({ kind }) => kind === 'flag')
    .map((candidate) => candidate.value);
const value = grow(sample`${alphanumeric(18)}`, 19);

test.each([
  ['a user of SNMP on a router', `snmp-server user nms ops v3 auth sha ${value} priv aes 128 \n`],
  ['the second key of a user of SNMP', `snmp-server user nms ops v3 auth sha $A priv aes 128 ${value}\n`],
  ['a user of SNMP with older ciphers', `snmp-server user nms ops v3 auth md5 ${value}\n`],
  ['a user of Huawei', `local-user net password simple ${value}\n`],
  ['a peer of Huawei', ` pre-shared-key simple ${value}\n`],
  ['a community of Huawei', `snmp-agent community write ${value}\n`],
  ['a key in a chain', `key chain k1\n key 1\n  key-string ${value}\n`],
  ['a neighbour of OSPF', ` ip ospf authentication-key ${value}\n`],
  ['a server that a firewall asks', `aaa-server RAD (inside) host 10.0.0.9\n timeout 4\n key ${value}\n`],
  ['a manager of a switch', `password manager user-name "admin" plaintext ${value}\n`],
  ['a community in blocks', `snmp {\n    community ${value} {\n        authorization read-only;\n`],
  ['a wireless network of OpenWrt', `\toption encryption 'psk2'\n\toption key '${value}'\n`],
  ['a user of a switch and its role', `username net password 0 ${value} role network-admin\n`],
  ['a server and what it is for', `radius-server host 10.0.0.9 key 0 "${value}" authentication accounting\n`],
  ['a cipher with its length', `snmp-server user nms ops auth sha $A priv aes-128 ${value} localizedkey\n`],
  ['a neighbour of BGP', `set protocols bgp group EXT neighbor 192.0.2.2 authentication-key "${value}"\n`],
  ['a peer of IKEv2', `  pre-shared-key remote ${value}\n`],
  ['a peer in a keyring', ` pre-shared-key address 0.0.0.0 0.0.0.0 key ${value}\n`],
  ['two firewalls', `failover key ${value}\n`],
])('the key is found of %s', (_, text) => {
  expect(found(text)).toEqual([value]);
});

test.each([
  ['a key that is hidden', 'aaa-server RAD (inside) host 10.0.0.9\n key *****\n'],
  ['a key that is encrypted', `key chain k1\n key 1\n  key-string 7 ${value}\n`],
  ['words of a manual', 'key-string The text of the key. The string can be 1 to 80 characters.'],
  ['a community in a document', `The community ${value} reads. authorization read-only`],
  ['the name of a cell', "option key 'name'"],
])('nothing is found in %s', (_, text) => {
  expect(found(text)).toEqual([]);
});
