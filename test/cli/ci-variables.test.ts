import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Observation } from '../../src/model/observation.ts';
import { temporaryFolder } from '../git-recipe.ts';
import { githubToken, password, stripeKey } from '../grown-secrets.ts';
import { type CliRun, runCli } from '../run-cli.ts';
import { writeTree } from '../sources/tree.ts';
import { bareEnvironment, runEnv } from './env-run.ts';
import { runBeside, startGitlab } from './gitlab-server.ts';

interface Seen {
  readonly exitCode: number;
  readonly findings: readonly string[];
  /** `kind at place`, sorted. */
  readonly said: readonly string[];
  readonly observations: readonly Observation[];
}

function read({ exitCode, stdout, stderr }: CliRun): Seen {
  if (stdout === '') throw new Error(stderr);
  const {
    findings,
    observations,
  }: { readonly findings: readonly Finding[]; readonly observations: readonly Observation[] } = JSON.parse(stdout);
  return {
    exitCode,
    findings: findings.flatMap(({ occurrences }) => occurrences.map(({ path }) => path)),
    said: observations.map(({ kind, where }) => `${kind} ${where}`).sort(),
    observations,
  };
}

/** What is said of a list that a CI system gave, in a file called `list`. */
function look(list: unknown): Seen {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'list'), typeof list === 'string' ? list : JSON.stringify(list));
  return read(runEnv(cwd, ['--ci', 'list', '-f', 'json']));
}

const recently = new Date(Date.now() - 30 * 86_400_000).toISOString();
const longAgo = '2024-02-03T10:00:00Z';
const gitlab = (key: string, value: string | null, more: object = {}): object => ({
  variable_type: 'env_var',
  key,
  value,
  protected: true,
  masked: true,
  hidden: false,
  raw: false,
  environment_scope: 'production',
  description: null,
  ...more,
});

test('gh variable list: a credential among variables is a finding, and an old one is told', () => {
  const seen = look([
    { name: 'DEPLOY_TOKEN', value: githubToken(), updatedAt: longAgo, visibility: '' },
    { name: 'REGION', value: 'eu-west-1', updatedAt: longAgo },
  ]);
  expect(seen).toMatchObject({
    exitCode: 1,
    findings: ['list:DEPLOY_TOKEN'],
    said: ['old-variable list:DEPLOY_TOKEN', 'unmasked-variable list:DEPLOY_TOKEN'],
  });
  expect(seen.observations[0]?.detail).toContain('2024-02-03');
});

test('gh api, variables and secrets of an organisation, several pages one behind the other', () => {
  const pages = [
    {
      total_count: 3,
      variables: [
        { name: 'STRIPE_KEY', value: stripeKey(), created_at: longAgo, updated_at: recently, visibility: 'all' },
      ],
    },
    {
      total_count: 3,
      secrets: [
        { name: 'NPM_TOKEN', created_at: longAgo, updated_at: longAgo, visibility: 'all' },
        { name: 'PYPI_TOKEN', created_at: longAgo, updated_at: recently, visibility: 'selected' },
      ],
    },
  ];
  const expected = {
    exitCode: 1,
    findings: ['list:STRIPE_KEY@*'],
    said: [
      'masked-variable list:NPM_TOKEN@*',
      'masked-variable list:PYPI_TOKEN@selected',
      'old-variable list:NPM_TOKEN@*',
      'unmasked-variable list:STRIPE_KEY@*',
      'variable-in-all-environments list:NPM_TOKEN@*',
      'variable-in-all-environments list:STRIPE_KEY@*',
    ],
  };
  expect(look(pages.map((page) => JSON.stringify(page, undefined, 2)).join(''))).toMatchObject(expected);
  expect(look(pages)).toMatchObject(expected);
});

test('a list that PowerShell wrote is read', () => {
  const cwd = temporaryFolder();
  writeFileSync(
    join(cwd, 'list'),
    Buffer.from(`\uFEFF${JSON.stringify([{ name: 'DEPLOY_TOKEN', value: githubToken() }])}\r\n`, 'utf16le'),
  );
  expect(read(runEnv(cwd, ['--ci', 'list', '-f', 'json']))).toMatchObject({
    exitCode: 1,
    findings: ['list:DEPLOY_TOKEN'],
  });
});

test('gh secret list shows no values, and what is old is told all the same', () => {
  expect(look([{ name: 'NPM_TOKEN', updatedAt: longAgo }])).toMatchObject({
    exitCode: 0,
    findings: [],
    said: ['masked-variable list:NPM_TOKEN', 'old-variable list:NPM_TOKEN'],
  });
});

test('GitLab: unmasked, unprotected and in all environments', () => {
  const seen = look([
    gitlab('OPEN_TOKEN', githubToken(), { protected: false, masked: false, environment_scope: '*' }),
    gitlab('SAFE_KEY', stripeKey()),
    gitlab('HIDDEN', null, { hidden: true }),
    gitlab('LEVEL', 'debug', { masked: false }),
  ]);
  expect(seen).toMatchObject({
    exitCode: 1,
    findings: ['list:OPEN_TOKEN@*'],
    said: [
      'masked-variable list:HIDDEN@production',
      'masked-variable list:SAFE_KEY@production',
      'unmasked-variable list:OPEN_TOKEN@*',
      'unprotected-variable list:OPEN_TOKEN@*',
      'variable-in-all-environments list:OPEN_TOKEN@*',
    ],
  });
});

test('a masked and protected variable is where it belongs', () => {
  expect(look([gitlab('SAFE_KEY', stripeKey())])).toMatchObject({
    exitCode: 0,
    findings: [],
    said: ['masked-variable list:SAFE_KEY@production'],
  });
});

test('one value for two environments is told at both, with one fingerprint, also where no rule knows it', () => {
  const shared = `${password(1)}${password(2)}`;
  const seen = look([
    gitlab('A_KEY', stripeKey()),
    gitlab('A_KEY', stripeKey(), { environment_scope: 'staging' }),
    gitlab('PHRASE', shared),
    gitlab('PHRASE', shared, { environment_scope: 'staging' }),
    gitlab('OTHER', password(3)),
  ]);
  const told = seen.observations.filter(({ kind }) => kind === 'secret-in-several-environments');
  expect(told.map(({ where, others }) => [where, others])).toEqual([
    ['list:A_KEY@production', ['list:A_KEY@staging']],
    ['list:A_KEY@staging', ['list:A_KEY@production']],
    ['list:PHRASE@production', ['list:PHRASE@staging']],
    ['list:PHRASE@staging', ['list:PHRASE@production']],
  ]);
  expect(told.map(({ fingerprint }) => fingerprint)).toEqual([
    told[0]?.fingerprint,
    told[0]?.fingerprint,
    told[2]?.fingerprint,
    told[2]?.fingerprint,
  ]);
  expect(told[0]?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  expect(told[0]?.fingerprint).not.toBe(told[2]?.fingerprint);
});

test('a CircleCI context and project', () => {
  const context = {
    items: [{ variable: 'AWS_KEY', created_at: longAgo, updated_at: longAgo, context_id: 'f31d7249' }],
    next_page_token: null,
  };
  const project = { items: [{ name: 'NPM_TOKEN', value: 'xxxx1234', created_at: recently }], next_page_token: null };
  expect(look([JSON.stringify(context), JSON.stringify(project)].join('\n')).said).toEqual([
    'masked-variable list:AWS_KEY@context f31d7249',
    'masked-variable list:NPM_TOKEN@project',
    'old-variable list:AWS_KEY@context f31d7249',
  ]);
});

test('Azure Pipelines: groups, their variables alone, and the answer of the API', () => {
  const variables = {
    DEPLOY_TOKEN: { isSecret: null, value: githubToken() },
    PASSWORD: { isSecret: true, value: null },
  };
  const group = { id: 4, name: 'production', type: 'Vsts', modifiedOn: longAgo, variables };
  const said = [
    'masked-variable list:PASSWORD@production',
    'old-variable list:DEPLOY_TOKEN@production',
    'old-variable list:PASSWORD@production',
    'unmasked-variable list:DEPLOY_TOKEN@production',
  ];
  expect(look([group])).toMatchObject({ exitCode: 1, findings: ['list:DEPLOY_TOKEN@production'], said });
  expect(look({ count: 1, value: [group] }).said).toEqual(said);
  expect(look(variables)).toMatchObject({
    exitCode: 1,
    said: ['masked-variable list:PASSWORD', 'unmasked-variable list:DEPLOY_TOKEN'],
  });
});

test('Jenkins: what is encrypted is hidden, what is not is a finding, and who gets it is told', () => {
  const encrypted = `{${Buffer.from(password(1) + password(2) + password(3)).toString('base64')}}`;
  const seen = look(`<?xml version='1.1' encoding='UTF-8'?>
<com.cloudbees.plugins.credentials.SystemCredentialsProvider plugin="credentials@1.0">
  <domainCredentialsMap class="hudson.util.CopyOnWriteMap$Hash"><entry>
    <com.cloudbees.plugins.credentials.domains.Domain><specifications/></com.cloudbees.plugins.credentials.domains.Domain>
    <java.util.concurrent.CopyOnWriteArrayList>
      <com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl plugin="credentials@1.0">
        <scope>GLOBAL</scope><id>deploy</id><description>a &lt;b&gt;</description><username>ada</username><password>${encrypted}</password>
      </com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
      <!-- left by a restore -->
      <org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
        <scope>SYSTEM</scope><id>github</id><secret>${githubToken()}</secret>
      </org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
      <org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
        <scope>SYSTEM</scope><id>listed</id><secret>
          <secret-redacted/>
        </secret>
      </org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
      <com.cloudbees.jenkins.plugins.sshcredentials.impl.BasicSSHUserPrivateKey>
        <scope>GLOBAL</scope><id>git</id><username>git</username>
        <privateKeySource class="com.cloudbees.jenkins.plugins.sshcredentials.impl.BasicSSHUserPrivateKey$DirectEntryPrivateKeySource"><privateKey>${encrypted}</privateKey></privateKeySource>
      </com.cloudbees.jenkins.plugins.sshcredentials.impl.BasicSSHUserPrivateKey>
    </java.util.concurrent.CopyOnWriteArrayList>
  </entry></domainCredentialsMap>
</com.cloudbees.plugins.credentials.SystemCredentialsProvider>
`);
  expect(seen).toMatchObject({
    exitCode: 1,
    findings: ['list:github/secret@system'],
    said: [
      'masked-variable list:deploy/password@*',
      'masked-variable list:git/privateKey@*',
      'masked-variable list:listed/secret@system',
      'unmasked-variable list:github/secret@system',
      'variable-in-all-environments list:deploy/password@*',
      'variable-in-all-environments list:git/privateKey@*',
    ],
  });
});

test('an exported list of which nothing is a secret is clean, one that is empty does not pass', () => {
  expect(look([gitlab('LEVEL', 'debug', { masked: false, protected: false, environment_scope: '*' })])).toMatchObject({
    exitCode: 0,
    said: [],
  });
  expect(look([])).toMatchObject({ exitCode: 3 });
});

test.each([
  ['text', 'hello', 'neither JSON nor XML; it reads lists of GitHub'],
  ['JSON of something else', '{"a":[1]}', 'no list of CI variables that straykey knows; it reads lists of GitHub'],
  ['XML of something else', '<html></html>', 'no list of CI variables that straykey knows; it reads lists of GitHub'],
  ['an empty file', '', 'an empty file: the export has failed; run it again'],
  [
    'a list that is cut off',
    `[{"key":"A","value":"${githubToken()}","mas`,
    'neither JSON nor XML; it reads lists of GitHub',
  ],
])('%s is refused in one line that shows nothing of it', (_, text, message) => {
  const cwd = temporaryFolder();
  writeTree(cwd, { list: text });
  const { exitCode, stdout, stderr } = runEnv(cwd, ['--ci', 'list']);
  expect({ exitCode, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
    exitCode: 2,
    stdout: '',
    lines: 1,
  });
  expect(stderr).toContain(`straykey: list: ${message}`);
  expect(stderr).not.toContain(githubToken());
});

const token = `glpat-${password(9)}xy`;

test('a GitLab is asked for projects, groups and itself, page by page, below any address', async () => {
  const { url, requests } = await startGitlab(token, {
    'projects/acme%2Fshop/variables': [1, 2, 3, 4, 5].map((number) =>
      gitlab(`KEY_${number}`, stripeKey(number), { masked: number !== 5 }),
    ),
    'groups/7/variables': [gitlab('GROUP_TOKEN', githubToken(), { masked: false })],
    'admin/ci/variables': [
      {
        key: 'SHARED_TOKEN',
        variable_type: 'env_var',
        value: githubToken(2),
        protected: false,
        masked: false,
        raw: false,
      },
    ],
  });
  const run = await runBeside(
    temporaryFolder(),
    [
      'env',
      '--gitlab-url',
      `${url}/git/`,
      '--gitlab-project',
      'acme/shop',
      '--gitlab-group',
      '7',
      '--gitlab-instance',
      '-f',
      'json',
    ],
    { GITLAB_TOKEN: token },
  );
  const host = url.slice('http://'.length);
  expect(read(run)).toMatchObject({
    exitCode: 1,
    findings: [
      `${host}/admin/ci:SHARED_TOKEN@*`,
      `${host}/groups/7:GROUP_TOKEN@production`,
      `${host}/projects/acme/shop:KEY_5@production`,
    ],
  });
  expect(requests).toEqual(
    ['projects/acme%2Fshop', 'projects/acme%2Fshop', 'projects/acme%2Fshop', 'groups/7', 'admin/ci'].map(
      (list, index) => `/git/api/v4/${list}/variables?per_page=100&page=${index < 3 ? index + 1 : 1}`,
    ),
  );
  expect(run.stdout + run.stderr).not.toContain(token);
});

test('the token may stand in a file', async () => {
  const { url } = await startGitlab(token, { 'projects/1/variables': [gitlab('A_KEY', stripeKey())] });
  const cwd = temporaryFolder();
  writeTree(cwd, { 'token.txt': `${token}\n` });
  expect(
    await runBeside(cwd, ['env', '--gitlab-url', url, '--gitlab-project', '1', '--gitlab-token-file', 'token.txt']),
  ).toMatchObject({ exitCode: 0, stderr: '' });
});

test.each([
  ['a token that is refused', 'other', '1', 'GitLab refuses the token; it needs the scope read_api'],
  ['a project that is not there', token, '2', 'GitLab knows no such project or group'],
])('%s stops the command, with what to do', async (_, ownToken, project, message) => {
  const { url } = await startGitlab(token, { 'projects/1/variables': [] });
  const run = await runBeside(temporaryFolder(), ['env', '--gitlab-url', url, '--gitlab-project', project], {
    GITLAB_TOKEN: ownToken,
  });
  expect(run).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(message) });
});

test('a redirect is not followed, for it would take the token elsewhere', async () => {
  const other = await startGitlab(token, {});
  const { url } = await startGitlab(token, {}, (_request, response) =>
    Boolean(response.writeHead(302, { location: other.url }).end()),
  );
  const run = await runBeside(temporaryFolder(), ['env', '--gitlab-url', url, '--gitlab-project', '1'], {
    GITLAB_TOKEN: token,
  });
  expect(run).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('give --gitlab-url the address it leads to'),
  });
  expect(other.requests).toEqual([]);
});

test('an answer that breaks off, or is no list, is no empty list', async () => {
  const cut = await startGitlab(token, {}, (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('[{"key":');
    setTimeout(() => response.destroy(), 50);
    return true;
  });
  expect(
    await runBeside(temporaryFolder(), ['env', '--gitlab-url', cut.url, '--gitlab-project', '1'], {
      GITLAB_TOKEN: token,
    }),
  ).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('broke off') });
  const page = await startGitlab(token, {}, (_request, response) =>
    Boolean(response.writeHead(200).end('<html>Sign in</html>')),
  );
  expect(
    await runBeside(temporaryFolder(), ['env', '--gitlab-url', page.url, '--gitlab-project', '1'], {
      GITLAB_TOKEN: token,
    }),
  ).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('no list of variables') });
});

test('a GitLab that leads round in a circle is left', async () => {
  const { url, requests } = await startGitlab(token, {}, (_request, response) =>
    Boolean(response.writeHead(200, { 'x-next-page': '1' }).end('[]')),
  );
  expect(
    await runBeside(temporaryFolder(), ['env', '--gitlab-url', url, '--gitlab-project', '1'], { GITLAB_TOKEN: token }),
  ).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('read already') });
  expect(requests).toHaveLength(1);
});

test.each([
  [
    ['--gitlab-project', '1'],
    'a token is needed to ask a GitLab: put it into the variable GITLAB_TOKEN or into a file that --gitlab-token-file names',
  ],
  [
    ['--gitlab-project', '1', '--gitlab-token-file', 'missing'],
    'cannot read the token file missing; name a file that you may read',
  ],
  [
    ['--gitlab-url', 'https://gitlab.example'],
    'name what to ask the GitLab for: --gitlab-project, --gitlab-group or --gitlab-instance',
  ],
  [
    ['--ci', 'list', 'src'],
    'lists of CI variables are looked at alone; scan "src" by a command of its own, or put --ci before it if it is a list',
  ],
  [['--ci', 'missing.json'], 'missing.json: no such file, or it cannot be read'],
  [['--variable', 'A'], '--variable says what --find-in searches for; give --find-in too'],
])('straykey env %j is refused in one line', (args, message) => {
  expect(runEnv(temporaryFolder(), args)).toEqual({ exitCode: 2, stdout: '', stderr: `straykey: ${message}\n` });
});

test.each([
  ['http://gitlab.example', '--gitlab-url needs https: over http the token could be read on its way to gitlab.example'],
  [
    'https://ada:pw@gitlab.example',
    '--gitlab-url needs an address such as https://gitlab.example.com, without credentials',
  ],
  [
    'https://gitlab.example/?private_token=x',
    '--gitlab-url needs an address such as https://gitlab.example.com, without credentials',
  ],
  ['gitlab.example', '--gitlab-url needs an address such as https://gitlab.example.com, without credentials'],
])('the address %s is refused', (url, message) => {
  expect(
    runCli(['env', '--gitlab-url', url, '--gitlab-project', '1'], {
      cwd: temporaryFolder(),
      env: { ...bareEnvironment, GITLAB_TOKEN: token },
    }),
  ).toEqual({ exitCode: 2, stdout: '', stderr: `straykey: ${message}\n` });
});
