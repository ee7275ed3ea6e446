import { expect, test } from 'vitest';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll, kept } from '../find-all.ts';

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
  ['a user of the system, below', `passwd shop <<EOF\n${value}\n${value}\nEOF`],
  ['users of the system, below', `chpasswd <<'END'\nroot:${value}\nEND`],
  ['sudo with a text', `sudo -S apt-get update <<< "${value}"`],
  ['another user with a text', `su - shop <<< '${value}'`],
  ['a passphrase with a text', `gpg --passphrase-fd 0 -d a.gpg <<< "${value}"`],
  ['a secret of a cloud', `echo -n "${value}" | gcloud secrets create db-password --data-file=-`],
  ['a secret of a worker', `echo "${value}" | npx wrangler secret put API_TOKEN`],
  ['a domain that is joined', `echo "${value}" | sudo realm join -U shop acme.io`],
  ['a test of RADIUS', `radtest -t mschap shop ${value} 10.0.0.1 0 testing`],
  ['Hive', `beeline -u jdbc:hive2://acme.io:10000 -n shop -p ${value}`],
  ['Vertica', `vsql -h acme.io -U shop -w ${value} -d orders`],
  ['a token of HTTPie', `http -A bearer -a ${value} acme.io`],
  ['a directory', `ldappasswd -s ${value} -D cn=admin uid=shop`],
  ['another directory', `dsconf -D "cn=Directory Manager" -w ${value} ldap://acme.io backend list`],
  ['a domain of Samba', `samba-tool user create shop "${value}"`],
  ['a share without a flag', `smbclient //srv/share ${value} -U shop`],
  ['a digest with a key', `openssl dgst -sha256 -hmac "${value}" a.txt`],
  ['a node of Erlang', `-name shop@acme.io -setcookie ${value}`],
  ['an update of names', `nsupdate -y hmac-sha256:ddns:${value} <<EOF`],
  ['a store of sources', `tf get /login:shop,${value}`],
  ['Teradata', `.LOGON acme/shop,${value};`],
  ['a recovery of Oracle', `rman target sys/${value}@ORCL`],
  ['files that are fetched', `ftp -n acme.io <<END\nuser shop ${value}\nput a\nEND`],
])('the password is found in what %s is given', (_, text) => {
  const values = findAll(text)
    .filter((found) => found.kind === 'flag')
    .map((found) => found.value);
  expect([...new Set(values)]).toEqual([value]);
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
  ['a file that is read', 'passwd shop < answers.txt'],
  ['commands for another user', 'sudo -S bash <<EOF\nreboot\nEOF'],
  ['a variable as a text', 'su - shop <<< "$SHOP_PW"'],
  ['a variable below', 'passwd shop <<EOF\n${SHOP_PW}\n${SHOP_PW}\nEOF'],
  ['users of the system, that are added', 'cat >> /etc/passwd <<EOF\nshop:x:1000:1000::/srv:/bin/sh\nEOF'],
  ['memories of a chip', 'avrdude -c usbasp -p m8 -U lfuse:w:0xe1:m -U flash:w:shop.2011-05-28.hex'],
  ['a share that asks', 'smbclient //srv/share -U shop'],
])('no password is given in %s', (_, text) => {
  expect(kept(text)).toEqual([]);
});

test.each([
  ['"', 'double'],
  ["'", 'single'],
  ['', 'none'],
])('the quote round a user and a password is told: %s', (mark, quote) => {
  const [candidate] = findAll(`curl -u ${mark}shop:${value}${mark} https://acme.io`);
  expect(candidate).toMatchObject({ value, quote, next: 'h' });
});
