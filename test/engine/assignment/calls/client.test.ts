import { expect, test } from 'vitest';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll, kept } from '../find-all.ts';

const value = grow(sample`${alphanumeric(18)}`, 12);

test.each([
  ['a shell of .NET', `using var ssh = new SshClient("10.0.0.9", "root", "${value}");`],
  ['a shell of .NET at a port', `new SftpClient("files.acme.io", 22, "shop", "${value}")`],
  ['a shell of C', `libssh2_userauth_password(session, "root", "${value}");`],
  ['a pool of Java', `new JedisPool(new JedisPoolConfig(), "10.0.0.5", 6379, 2000, "${value}");`],
  ['a database of C++', `con = driver->connect("tcp://db:3306", "root", "${value}");`],
  ['a database of Groovy', `def sql = Sql.newInstance('jdbc:mysql://db/app', 'root', '${value}', driver)`],
  ['a mailer of Rust', `Credentials::new("shop@acme.io".to_string(), "${value}".to_string())`],
  ['a storage of Go', `credentials.NewStaticV4("backup", "${value}", "")`],
])('the password is found in %s', (_, text) => {
  expect(
    findAll(text)
      .filter((found) => found.family === 'password')
      .map((found) => found.value),
  ).toEqual([value]);
});

test.each([
  ['a signature of Rust', `Hmac::<Sha256>::new_from_slice(b"${value}")`],
  ['a signature of Dart', `Hmac(sha256, utf8.encode('${value}'))`],
  ['a signature of Swift', `SymmetricKey(data: Data("${value}".utf8))`],
  ['a token in braces', `cpr::Get(url, cpr::Bearer{"${value}"});`],
  ['a database of Go', `influxdb2.NewClient("http://influx:8086", "${value}")`],
  ['an imported client', `client = Client("${value}")`],
  ['a client with an id', `const hub = new Client('shop', '${value}');`],
  ['a client with an option', `let hub = Client::new("${value}", 30);`],
])('what a client is given is kept in %s', (_, text) => {
  expect(kept(text)).toContain(value);
});

test.each([
  ['a client with names only', 'new SshClient(settings.Host, "root", settings.Password)'],
  ['a call of another name', `openNoSftp("10.0.0.9", "root", "${value}")`],
  ['braces that hold more', `cpr::Bearer{"${value}", 1}`],
  ['a client of an address', 'client = Client("https://hub.acme.dev:8443/v2")'],
  ['a client with a name', "const consumer = new Client('warehouse-consumer-1', { clean: true });"],
])('nothing is kept in %s', (_, text) => {
  expect(kept(text)).toEqual([]);
});
