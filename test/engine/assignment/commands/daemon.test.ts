import { expect, test } from 'vitest';
import { alphanumeric, base64 } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll, kept } from '../find-all.ts';

const found = (text: string): readonly string[] =>
  findAll(text)
    .filter(({ kind }) => kind === 'flag')
    .map((candidate) => candidate.value);
const value = grow(sample`${alphanumeric(18)}`, 19);
const key = grow(sample`0s${base64(43)}=`, 19);

test.each([
  ['a sentinel of Redis', `sentinel auth-pass orders ${value}\n`],
  ['a user of TACACS+', `user = shop {\n    login = cleartext ${value}\n}`],
  ['a server of RADIUS that PAM asks', `10.0.0.9:1812\t${value}\t3\n`],
  ['a server of MySQL that Exim asks', `hide mysql_servers = localhost/mail/exim/${value}\n`],
  ['a login of Exim', `  client_send = ^relay^${value}\n`],
  ['a login of Sendmail', `AuthInfo:smtp.acme.io "U:root" "I:shop@acme.io" "P:${value}" "M:PLAIN"`],
  ['an access point with SAE', `sae_password=${value}|vlanid=3\n`],
  ['a user of an access point', `"shop" MSCHAPV2 "${value}" [2]`],
  ['the second key of a user of SNMP', `createUser nms SHA $A AES ${value}\n`],
  ['a user of ZooKeeper', `auth.DigestLoginModule required\n  user_super="${value}";`],
  ['a login of ZooKeeper', `addauth digest super:${value}\n`],
  ['a user of Concourse', `CONCOURSE_ADD_LOCAL_USER: shop:${value}\n`],
  ['links that nginx signs', `secure_link_md5 "$secure_link_expires$uri ${value}";`],
  ['a store of WildFly', `<credential-reference clear-text="${value}"/>`],
  ['a boot loader', `set superusers="root"\npassword root ${value}\n`],
  ['a target of iSCSI', `    incominguser shop ${value}\n`],
  ['a monitor of a power supply', `MONITOR ups@localhost 1 upsmon ${value} primary\n`],
  ['a page of monit', `    allow admin:${value}\n`],
  ['a database of rsyslog', `*.* :ommysql:127.0.0.1,Syslog,rsyslog,${value}\n`],
  ['a cluster of Heartbeat', `auth 1\n1 sha1 ${value}\n`],
  ['a macro of Nagios', `$USER4$=${value}\n`],
  ['an authority of Icinga', `const TicketSalt = "${value}"`],
  ['a login of RabbitMQ at a directory', `{dn_lookup_bind, {"cn=shop,dc=acme", "${value}"}}`],
  ['a token of Kubernetes', `${value},shop,1,"system:masters"\n`],
  ['a community of an antenna', `snmp.community=${value}\n`],
  ['a login of Exim without carets', `  client_send = : shop@acme.io : ${value}\n`],
  ['a switch of SONiC', `"TACPLUS_SERVER": {"10.0.0.9": {"tcp_port": "49", "passkey": "${value}"}}`],
  ['a directory that a firewall asks', `<ldap_bindpw>${value}</ldap_bindpw>`],
  ['a source of FreeSWITCH', `<param name="odbc-dsn" value="calls:shop:${value}"/>`],
  ['an account of a telephone', `"Shop" <sip:shop:${value}@sip.acme.io;transport=tls>`],
  ['a relay of OpenSMTPD', `echo "relay shop:${value}" > /etc/mail/secrets`],
  ['the administrator of mailcow', `DBROOT=${value}\n`],
  ['a key file of strongSwan', `: RSA moon.pem "${value}"\n`],
  ['a user of coturn', `lt-cred-mech\nrealm=acme.io\nuser=shop:${value}\n`],
  ['a header of Grafana', `httpHeaderValue1: "Bearer ${value}"\n`],
  ['a stream of motion', `stream_authentication shop:${value}\n`],
  ['a user of VerneMQ', `DOCKER_VERNEMQ_USER_SHOP=${value}\n`],
  ['a user of FreeRADIUS in a table', `VALUES ('shop', 'Cleartext-Password', ':=', '${value}');`],
  ['an entry of a directory', `userPassword: {CLEARTEXT}${value}\n`],
  ['a user of Concourse on a command line', `concourse web --add-local-user=shop:${value} --log\n`],
])('the secret is found of %s', (_, text) => {
  expect(found(text)).toEqual([value]);
});

test('the key of a peer of IPsec is found in base64, too', () => {
  expect(found(`%any : PSK ${key}\n`)).toEqual([key]);
});

test.each([
  ['commands', `kdb5_util create -s -P ${value}`],
  ['an administrator of Kerberos', `kadmin -p shop/admin -w ${value} -q listprincs`],
  ['a user of Mosquitto', `mosquitto_passwd -b /etc/mosquitto/passwd shop ${value}`],
  ['a user of SNMP', `snmpwalk -v3 -l authPriv -u nms -a SHA -A ${value} db.acme.io`],
  ['a wallet of Oracle', `mkstore -createCredential a shop ${value}`],
  ['a directory', `ipa-server-install -U -r ACME.IO -a ${value} --no-ntp`],
])('the password on a command line is found of %s', (_, text) => {
  expect(found(text)).toEqual([value]);
});

test.each([
  ['a file that a macro of Nagios names', '$USER3$=/usr/lib/nagios/plugins\n'],
  ['a checksum of a file', `The hash 1 sha1 ${value} of it`],
  ['a rule of a proxy', 'allow admin:$PASSWORD\n'],
  ['an example of a token', 'token,user,uid,"system:masters"\n'],
])('nothing is kept of %s', (_, text) => {
  expect(kept(text)).toEqual([]);
});
