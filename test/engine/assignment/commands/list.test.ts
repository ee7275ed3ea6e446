import { expect, test } from 'vitest';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll, kept } from '../find-all.ts';

const value = grow(sample`${alphanumeric(14)}`, 11);

test.each([
  ['mysqladmin', `test: ["CMD", "mysqladmin", "ping", "-h", "localhost", "-u", "root", "-p${value}"]`],
  ['mysqladmin of a shell', `test: ["CMD-SHELL", "mysqladmin ping -uroot -p${value}"]`],
  ['mysqldump', `spawn('mysqldump', ['-uroot', '-p${value}', 'shop'])`],
  ['mongosh', `test: ["CMD", "mongosh", "-u", "root", "-p", "${value}", "--eval", "db"]`],
  ['redis-cli', `test: ["CMD", "redis-cli", "-a", "${value}", "ping"]`],
  ['sqlcmd', `test: ["CMD", "/opt/mssql-tools/bin/sqlcmd", "-U", "sa", "-P", "${value}", "-Q", "SELECT 1"]`],
  ['sshpass', `subprocess.check_call(["sshpass", "-p", "${value}", "ssh", "ops@files"])`],
  ['docker', `exec.Command("docker", "login", "-u", "shop", "-p", "${value}")`],
  ['ldapsearch', `run(['ldapsearch', '-D', 'cn=admin',\n     '-w', '${value}'])`],
  ['curl', `["CMD", "curl", "-u", "elastic:${value}", "http://localhost:9200"]`],
])('the password that a list gives to %s is found', (_, text) => {
  expect(findAll(text).map((found) => found.value)).toContain(value);
});

test.each([
  `test: ["CMD", "mysqladmin", "ping", "-h", "localhost", "-u", "root", "-p$MYSQL_ROOT_PASSWORD"]`,
  `test: ["CMD", "redis-cli", "-a", "\${REDIS_PASSWORD}", "ping"]`,
  `["user", "login", "-p", "${value}"]`,
  `["CMD", "redis-cli", "-n", "${value}"]`,
])('nothing is taken for a password in %s', (text) => {
  expect(kept(text)).toEqual([]);
});
