import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { findAll, kept } from './find-all.ts';

const value = grow(sample`${alphanumeric(18)}`, 19);

test.each([
  ['htpasswd', `htpasswd -b -c /etc/nginx/.htpasswd shop ${value}`],
  ['htpasswd without a file', `htpasswd -Bbn shop ${value} > auth`],
  ['SQL*Plus', `sqlplus -s "shop/${value}@//db:1521/XE"`],
  ['a data pump', `expdp shop/${value}@orders directory=dumps`],
  ['sqlcmd', `/opt/mssql-tools/bin/sqlcmd -S db -U SA -P ${value} -i a.sql`],
  ['an archive', `unzip -P ${value} out.zip`],
  ['another archive', `7z a -p${value} out.7z data`],
  ['lftp', `lftp -e "mirror" -u "shop,${value}" sftp://acme.io`],
  ['smbclient', `smbclient //srv/share -U shop%${value} -c ls`],
  ['a desktop', `xfreerdp /v:srv /u:shop /p:${value}`],
  ['a scheduled task', `schtasks /create /tn job /tr a.exe /ru shop /rp ${value}`],
  ['a user of Windows', `net user shop ${value} /add`],
  ['a share of Windows', String.raw`net use Z: \\srv\share ${value} /user:ACME\shop`],
  ['a share behind its user', String.raw`net use Z: \\srv\share /user:ACME\shop ${value}`],
  ['a queue', `rabbitmqctl change_password shop ${value}`],
  ['a community', `snmpwalk -v2c -c ${value} 10.0.0.1 system`],
  ['a password that is hashed', `useradd -m -p $(openssl passwd -1 ${value}) shop`],
  ['a text that is encrypted', `openssl enc -aes-256-cbc -d -in a.enc -out a -k ${value}`],
  ['a passphrase through a pipe', `echo "${value}" | gpg --batch --passphrase-fd 0 -d a.gpg`],
  ['a password given twice', String.raw`echo -e "${value}\n${value}" | passwd shop`],
  ['an answer to a prompt', `expect "assword:"\nsend "${value}\\r"`],
  ['a vault', `$ vault login -no-print ${value}`],
  ['a feed of packages', `nuget push out/shop.1.0.0.nupkg ${value} -Source https://acme.io/v3`],
  ['a feed of packages behind a flag', `dotnet nuget push "out/*.nupkg" -s https://acme.io/v3 -k ${value}`],
  ['a source of gems', `bundle config set --global gems.acme.io shop:${value}`],
  ['an answer of Python', `child.expect('assword:')\nchild.sendline('${value}')`],
  ['GitHub', `echo "${value}" | gh auth login --with-token`],
  ['GitHub with a text', `gh auth login --with-token <<< "${value}"`],
  ['a disk', `echo -n "${value}" | cryptsetup luksOpen /dev/sda1 data -`],
  ['a domain', `rpcclient -U "shop%${value}" 10.0.0.1`],
  ['a message', `mosquitto_pub -h acme.io -u shop -P ${value} -t a -m b`],
  ['a database of IBM', `db2 connect to orders user shop using ${value}`],
  ['a shell of Windows', `winrs -r:srv -u:shop -p:${value} cmd`],
  ['what Windows signs in with', String.raw`reg add "HKLM\Winlogon" /v DefaultPassword /t REG_SZ /d ${value} /f`],
  ['a chain of keys', `security unlock-keychain -p "${value}" build.keychain`],
  ['a network of a Mac', `networksetup -setairportnetwork en0 shop ${value}`],
  ['a network', `wpa_passphrase shop ${value}`],
  ['a store of packages', `poetry config http-basic.acme shop ${value}`],
  ['a password that is hashed through a pipe', `usermod --password $(echo ${value} | openssl passwd -1 -stdin) shop`],
  ['an answer behind a mark', `expect "*assword*" { send -- "${value}\\r" }`],
  ['a password of Samba, given twice', `(echo "${value}"; echo "${value}") | smbpasswd -s -a shop`],
  ['a screen', `echo '${value}' | vncpasswd -f > ~/.vnc/passwd`],
  ['a secret of a swarm', `printf "${value}" | docker secret create shop_db -`],
  ['a store of objects', `mc alias set shop https://s3.acme.io shop ${value}`],
  ['a signature of a program', `signtool.exe sign /fd sha256 /f shop.pfx /p ${value} shop.exe`],
  ['a certificate that is taken in', `certutil -f -p ${value} -importPFX shop.pfx`],
  ['a check of a container', `test: ["CMD", "mysqladmin", "ping", "-h", "localhost", "-p${value}"]`],
  ['a list of cloud-init', `chpasswd:\n  list: |\n    root:${value}\n  expire: false`],
])('the password is found in what %s is given', (_, text) => {
  expect(
    findAll(text)
      .filter((found) => found.kind === 'flag')
      .map((found) => found.value),
  ).toEqual([value]);
});

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
  ['a flag of another meaning', `gzip -P ${value} out.zip`],
  ['prose', 'the dotnet user secrets grow'],
  ['a user that is deleted', 'net user shop /delete'],
  ['a login by the system', 'sqlplus / as sysdba'],
  ['a file that is asked', 'htpasswd -c /etc/nginx/.htpasswd shop'],
  ['an encrypted secret', `enable secret 5 $1$${value}`],
  ['a vault that asks by a method', 'vault login -method=userpass username=shop'],
  ['a package without a key', 'dotnet nuget push out/shop.1.0.0.nupkg --source https://acme.io/v3'],
  ['a digest of a router', `username shop password 5 $1$${value}`],
  ['a variable of a container of another name', `- value: "${value}"\n      name: SHOP_REGION\n`],
  ['a text that is added to a message', '"the bearer " + "of this letter"'],
  ['a neighbour in prose', 'a message-digest-key is set for each area'],
  ['a text that is sent otherwise', `socket.send "${value}\\r"`],
  ['characters of a text', `for (char c : "${value}".toCharArray()) {`],
  ['a time that is encoded', `btoa('at:10:${value}')`],
  ['ports', '127.0.0.1:5432:5432'],
  ['variables', 'sqlcmd -S db -U SA -P $SA_LOGIN -Q "select 1"'],
  ['a place for a password', 'htpasswd -bn shop <password> > auth'],
  ['the name of a place', 'sqlplus shop/your_password@orders'],
])('no password is given in %s', (_, text) => {
  expect(kept(text)).toEqual([]);
});
