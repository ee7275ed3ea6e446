import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { scan, type ScanOptions, type ScanTarget } from '../../src/index.ts';
import { alphanumeric, characterSet, hexadecimal, type Shape } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';

const grown = (shape: Shape, seed = 1): string => grow(sample`${shape}`, seed);
const railsKey = grown(hexadecimal(32));
const password = grown(alphanumeric(20), 2);

async function seenIn(target: ScanTarget, options: Partial<ScanOptions> = {}): Promise<readonly string[]> {
  const { findings } = await scan({ target, ...options });
  return findings
    .flatMap(({ ruleId, occurrences }) =>
      occurrences.map(({ path, line, column }) => `${ruleId} ${path}:${line}:${column}`),
    )
    .sort();
}

async function seenInTree(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = newTree(files);
  const seen = await seenIn({ kind: 'dir', paths: [folder] });
  return seen.map((place) => place.replace(`${folder}/`, ''));
}

test('a file that is nothing but a secret is found by its name', async () => {
  expect(
    await seenInTree({
      'config/master.key': `${railsKey}\n`,
      'config/credentials/production.key': grown(hexadecimal(32), 3),
      'secrets/db_password.txt': `\n  ${password}\n`,
      '.vault_pass': grown(alphanumeric(24), 4),
      '.erlang.cookie': grown(characterSet('A-Z', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 20), 5),
    }),
  ).toEqual([
    'generic-password .vault_pass:1:1',
    'generic-password secrets/db_password.txt:2:3',
    'rabbitmq-erlang-cookie .erlang.cookie:1:1',
    'rails-master-key config/credentials/production.key:1:1',
    'rails-master-key config/master.key:1:1',
  ]);
});

test('files that list secrets without a name for them are found by their own name', async () => {
  const users = `admin: ${password},admin\n`;
  expect(
    await seenInTree({
      'etc/rsyncd.secrets': `# mirrors\nbackup:${password}\nmirror:${grown(alphanumeric(16), 6)}\n`,
      'etc/racoon/psk.txt': `203.0.113.9\t${grown(alphanumeric(20), 7)}\n`,
      'etc/hostapd.wpa_psk': `00:11:22:33:44:55 ${grown(hexadecimal(64), 8)}\n`,
      'etc/ppp/pap-secrets': `dsl@acme.io * ${grown(alphanumeric(12), 9)} *\n`,
      'etc/davfs2/secrets': `/mnt/dav "shop" "${grown(alphanumeric(16), 10)}"\n`,
      'etc/chrony.keys': `20 MD5 ${grown(alphanumeric(14), 11)}\n`,
      'etc/exim4/passwd.client': `*.acme.io:shop@acme.io:${grown(alphanumeric(14), 12)}\n`,
      'pgbouncer/userlist.txt': `"shop" "${grown(alphanumeric(14), 13)}"\n`,
      'jetty/realm.properties': users,
      'activemq/jetty-realm.properties': `shop: ${grown(alphanumeric(14), 18)}, user\n`,
      'airflow/simple_auth_manager_passwords.json.generated': `{"admin": "${grown(alphanumeric(16), 19)}"}`,
      'etc/artemis-users.properties': `shop = ${grown(alphanumeric(14), 14)}\n`,
      'etc/bootstrap.creds': `admin@*=${grown(alphanumeric(14), 15)}\n`,
      'etc/zabbix_agentd.psk': `${grown(hexadecimal(64), 20)}\n`,
      'etc/agentd.psk': `${grown(hexadecimal(64), 16)}\n`,
      'storage/backup.pw': `${grown(alphanumeric(16), 17)}\n`,
    }),
  ).toEqual([
    'generic-password activemq/jetty-realm.properties:1:7',
    'generic-password airflow/simple_auth_manager_passwords.json.generated:1:12',
    'generic-password etc/agentd.psk:1:1',
    'generic-password etc/artemis-users.properties:1:8',
    'generic-password etc/bootstrap.creds:1:9',
    'generic-password etc/chrony.keys:1:8',
    'generic-password etc/davfs2/secrets:1:18',
    'generic-password etc/exim4/passwd.client:1:24',
    'generic-password etc/hostapd.wpa_psk:1:19',
    'generic-password etc/ppp/pap-secrets:1:15',
    'generic-password etc/racoon/psk.txt:1:13',
    'generic-password etc/rsyncd.secrets:2:8',
    'generic-password etc/rsyncd.secrets:3:8',
    'generic-password etc/zabbix_agentd.psk:1:1',
    'generic-password jetty/realm.properties:1:8',
    'generic-password pgbouncer/userlist.txt:1:9',
    'generic-password storage/backup.pw:1:1',
  ]);
});

test('so are files of network tools, mailers and clusters', async () => {
  const both = `${grown(alphanumeric(14), 31)}:${grown(alphanumeric(14), 32)}`;
  const braced = `{${grown(alphanumeric(14), 33)}} {${grown(alphanumeric(14), 34)}}`;
  expect(
    await seenInTree({
      'oxidized/router.db': `sw1.acme.io:ios:shop:${both}\n`,
      '.cloginrc': `add user * shop\nadd password sw*.acme.io ${braced}\n`,
      'dma/auth.conf': `shop@acme.io|smtp.acme.io:${grown(alphanumeric(14), 35)}\n`,
      'mail/secrets': `relay shop:${grown(alphanumeric(14), 36)}\n`,
      'pgpool/pool_passwd': `shop:TEXT${grown(alphanumeric(14), 37)}\napp:md5${railsKey}\n`,
      'rundeck/tokens.properties': `shop: ${grown(alphanumeric(32), 38)}, api\n`,
      'pki/tokens.csv': `${grown(hexadecimal(32), 39)},shop,2,"ops"\n`,
      'stunnel/psk.txt': `shop:${grown(hexadecimal(32), 40)}\n`,
      'app/secrets': `relay shop:${grown(alphanumeric(14), 41)}\n`,
    }),
  ).toEqual([
    'generic-password .cloginrc:2:27',
    'generic-password .cloginrc:2:44',
    'generic-password dma/auth.conf:1:27',
    'generic-password mail/secrets:1:12',
    'generic-password oxidized/router.db:1:22',
    'generic-password oxidized/router.db:1:37',
    'generic-password pgpool/pool_passwd:1:10',
    'generic-password pki/tokens.csv:1:1',
    'generic-password stunnel/psk.txt:1:6',
    'rundeck-api-token rundeck/tokens.properties:1:7',
  ]);
});

test('neither hashes nor words in a list are secrets', async () => {
  expect(
    await seenInTree({
      'pgbouncer/userlist.txt': `"shop" "md5${railsKey}"\n"app" "changeme"\n`,
      'etc/rsyncd.secrets': 'backup:password\n',
      'web/users.properties': `title=Users\nlabel=${password}\n`,
      'jetty/realm.properties': `admin: MD5:${railsKey},admin\n`,
    }),
  ).toEqual([]);
});

test('neither other names, nor longer texts, nor placeholders make a file a secret', async () => {
  expect(
    await seenInTree({
      'config/version': railsKey,
      'config/key.json': railsKey,
      'config/public.key': railsKey,
      'secrets/password.txt': 'changeme\n',
      'secrets/token': 'see the wiki for how to get one\n',
      'secrets/api_key': `${password}\nand a second line\n`,
    }),
  ).toEqual([]);
});

test.each([false, true])('a history has what a tree has (packed: %s)', async (isPacked) => {
  const recipe = newRepository();
  recipe.commit('one', { 'config/master.key': railsKey, 'secrets/db_password': password });
  recipe.git('rm', '--quiet', 'config/master.key');
  recipe.commit('two', { 'secrets/db_password': 'changeme' });
  if (isPacked) recipe.git('gc', '--quiet');
  const target = { kind: 'git', repository: recipe.folder } as const;
  const expected = ['generic-password secrets/db_password:1:1', 'rails-master-key config/master.key:1:1'];
  expect(await seenIn(target)).toEqual(expected);
  expect(await seenIn(target, { gitReader: 'git' })).toEqual(expected);
  expect(await seenIn({ kind: 'range', repository: recipe.folder, range: 'HEAD~1' })).toEqual(expected);
  const cache = join(temporaryFolder(), 'cache');
  expect(await seenIn(target, { cache })).toEqual(expected);
  expect(await seenIn(target, { cache })).toEqual(expected);
});

test('what is staged is found', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': 'text\n' });
  recipe.write('config/master.key', railsKey).git('add', '--all');
  expect(await seenIn({ kind: 'staged', repository: recipe.folder })).toEqual([
    'rails-master-key config/master.key:1:1',
  ]);
});
