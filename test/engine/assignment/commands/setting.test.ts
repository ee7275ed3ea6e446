import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll, kept } from '../find-all.ts';

const value = grow(sample`${alphanumeric(18)}`, 19);

test.each([
  ['a router', `enable secret 0 ${value}`],
  ['a user of a router', `username admin privilege 15 password 0 ${value}`],
  ['a peer of a router', `crypto isakmp key 0 ${value} address 10.0.0.1`],
  ['a community of a router', `snmp-server community ${value} RO`],
  ['a community of a daemon', `rocommunity ${value} 10.0.0.0/8`],
  ['a source of a daemon', `com2sec readonly default ${value}`],
  ['Kickstart', `rootpw --plaintext ${value}`],
  ['a source of MySQL', `db, err := sql.Open("mysql", "shop:${value}@/orders")`],
  ['accounts of Gin', `r.Use(gin.BasicAuth(gin.Accounts{"shop": "${value}"}))`],
  ['a tunnel', `<auth-user-pass>\nshop\n${value}\n</auth-user-pass>`],
  ['a user of Redis', `user default on >${value} ~* +@all`],
  ['an access point', ` wpa-psk ascii 0 ${value}\n`],
  ['a password that a playbook hashes', `password: "{{ '${value}' | password_hash('sha512') }}"`],
  ['a name in a chat', `autosendcmd = "/msg NickServ identify ${value}";`],
  ['a user of Subversion', `K 8\npassword\nV 18\n${value}\nEND`],
  ['a role of a virtual machine', `controlRole  ${value}\n`],
  ['a peer of a tunnel', `shop\tpptpd\t${value}\t*\n`],
  ['a peer of a tunnel in quotes', `"shop" l2tpd "${value}" *\n`],
  ['a list of peers', `# client\tserver\tsecret\t\t\tIP addresses\nshop * ${value} *\n`],
  [
    'a user of Kafka',
    `KafkaServer {\n  org.apache.kafka.common.security.plain.PlainLoginModule required\n  username="shop"\n  user_shop="${value}";\n};`,
  ],
  ['a user of SNMP', `createUser shop SHA "${value}" AES`],
  ['a field of Robot Framework', `    Input Password    id=login form    ${value}`],
  ['a service that users log in by', `provider :shop, 'a1b2', '${value}'`],
  ['a page of statistics', `  stats auth shop:${value}`],
  ['a file of passwords of PostgreSQL', `db.acme.io:5432:orders:shop:${value}`],
  ['a file of passwords for all databases', `*:*:*:shop:${value}`],
  ['a source of data of Go', `sql.Open("mysql", "shop:${value}@tcp(db.acme.io:3306)/orders")`],
  ['a login of Oracle', `cx_Oracle.connect("shop/${value}@db.acme.io/XE")`],
  ['a pair that is encoded', `'Basic ' + btoa('shop:${value}')`],
  ['a pair that is encoded by Node', `Buffer.from("shop:${value}").toString("base64")`],
  ['a store of keys', `ks.load(new FileInputStream(file), "${value}".toCharArray());`],
  ['a user of MySQL', `SET PASSWORD FOR 'shop'@'localhost' = '${value}';`],
  ['a peer of a router that is called by its host', `crypto isakmp key ${value} hostname peer.acme.io`],
  ['a server that a router asks', `radius-server host 10.0.0.1 auth-port 1812 key ${value}`],
  ['a neighbour of a router', `ip ospf message-digest-key 1 md5 ${value}`],
  ['a cache', `cache_peer parent.acme.io parent 3128 0 login=shop:${value}`],
  ['a telephone exchange', `register => shop:${value}@sip.acme.io`],
  ['a text that is added to a scheme', `headers["Authorization"] = "Bearer" + " " + "${value}";`],
  ['a call of Ruby', `create_user 'shop', 'shop@acme.io', '${value}'`],
  ['a connection of Ruby', `db = Mysql.new 'localhost', 'shop', '${value}', 'orders'`],
  ['a variable of a container whose name stands below', `- value: "${value}"\n      name: DB_PASSWORD\n`],
  ['a relay of mail', `[smtp.acme.io]:587 shop@acme.io:${value}`],
  ['a host that a router tells', `snmp-server host 10.0.0.1 version 2c ${value}`],
  ['a peer of IPsec', `10.0.0.1 10.0.0.2 : PSK "${value}"`],
  ['a user of IPsec', `shop : EAP "${value}"`],
  ['a user of a mail server', `shop:{PLAIN}${value}::::::`],
  ['curl', `user = "shop:${value}"`],
  ['curl behind a proxy', `proxy-user = "shop:${value}"`],
  ['a peer in quotes without a heading', `"shop"\t*\t"${value}"\t*\n`],
  ['a pool of connections', `"postgres" "${value}"`],
  ['a request in a file', `GET https://acme.io\nAuthorization: Basic shop ${value}\n`],
  ['a user of a balancer', `    user shop insecure-password ${value}\n`],
  ['a network of Windows', `<keyMaterial>${value}</keyMaterial>`],
  ['a login of SQL Server', `EXEC sp_addlogin 'shop', '${value}', 'orders'`],
  ['a new password of SQL Server', `EXEC sp_password NULL, '${value}', 'shop'`],
  ['a sheet', `ActiveSheet.Unprotect "${value}"`],
  ['a connection of Visual Basic', `conn.Open "DSN=orders", "shop", "${value}"`],
  ['a text that PowerShell secures', `"${value}" | ConvertTo-SecureString -AsPlainText -Force`],
  ['a session of Redis', `AUTH default ${value}\n`],
])('the password is found in the settings of %s', (_, text) => {
  expect(
    findAll(text)
      .filter((found) => found.kind === 'flag')
      .map((found) => found.value),
  ).toEqual([value]);
});

test.each(['username shop password 7', ' server-private 10.0.0.1 key 7'])(
  'what can be read back is found in a router where it says %s',
  (setting) => {
    const readable = `08${grow(sample`${hexadecimal(16)}`, 5).toUpperCase()}`;
    expect(kept(`${setting} ${readable}`)).toContain(readable);
  },
);

test('a secret of a router of another maker is found by how it begins', () => {
  expect(kept(`encrypted-password "$9$${value}"; ## SECRET-DATA`)).toContain(`$9$${value}`);
});

test.each([
  ['a hash of a pool', `"postgres" "md5${'0a1b2c3d'.repeat(4)}"`],
  ['a list of two texts', `names = ["admin" "${value}"]`],
  ['a product', `total = "a" * "${value}"`],
  ['a user and a group', 'user = "www:www"'],
  ['a user of a dialog', `conn.Open "orders.mdb", "shop"`],
  ['a sheet without a password', 'ActiveSheet.Protect'],
  ['a version of a protocol', 'snmp-server host 10.0.0.1 traps version 2c'],
  ['a header with one value', 'Authorization: Basic realm\n'],
])('no password is read from %s', (_, text) => {
  expect(kept(text)).toEqual([]);
});
