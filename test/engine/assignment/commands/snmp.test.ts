import { expect, test } from 'vitest';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll } from '../find-all.ts';

const found = (text: string): readonly string[] =>
  findAll(text)
    .filter(({ kind }) => kind === 'flag')
    .map((candidate) => candidate.value);
const value = grow(sample`${alphanumeric(18)}`, 29);

test.each([
  ['a variable of Icinga', `  vars.snmp_community = "${value}"\n`],
  ['a variable of Nagios', `  _SNMPCOMMUNITY   ${value}\n`],
  ['a variable of Ansible', `snmp_ro_community: ${value}\n`],
  ['a list of PHP', `$snmp_community = array("${value}");\n`],
  ['a macro of Zabbix', `- macro: '{$SNMP_COMMUNITY}'\n  value: ${value}\n`],
  ['a macro of Zabbix in XML', `<macro>{$SNMP_COMMUNITY}</macro>\n<value>${value}</value>`],
  ['a device of Datadog', `  - community_string: ${value}\n`],
  ['a module of Prometheus', `auths:\n  corp:\n    community: ${value}\n    version: 2\n`],
  ['a firewall', `set deviceconfig system snmp-setting snmp-community-string ${value}\n`],
  ['a router of Juniper', `set snmp community ${value} authorization read-only\n`],
  ['a router of Ubiquiti', `snmp {\n    community ${value} {\n        authorization ro\n    }\n`],
  ['a switch of HP', `snmp-server community "${value}" restricted\n`],
  ['a switch of Cisco', `snmp-server community ${value} group network-operator\n`],
  ['who is told', `trap2sink 10.0.0.9 ${value}\n`],
  ['the settings of a client', `defCommunity ${value}\n`],
  ['a firewall in XML', `<snmpd><rocommunity>${value}</rocommunity></snmpd>`],
  ['a plugin of Munin', `env.community ${value}\n`],
  ['privacy on a command line', `snmpget -v3 -u nms -A $A -x AES -X ${value} 10.0.0.9\n`],
])('the community or password is found in %s', (_, text) => {
  expect(found(text)).toEqual([value]);
});

test.each([
  ['a call', 'snmp_community = read_setting("community")'],
  ['a column of a table', 'snmp_community varchar(255)'],
  ['prose', 'The snmp_community variable of each host'],
  ['the community of a project', `name: shop\ncommunity: ${value}\n`],
  ['a route', `route-map x\n set community: ${value}\n`],
])('nothing is found in %s', (_, text) => {
  expect(found(text)).toEqual([]);
});
