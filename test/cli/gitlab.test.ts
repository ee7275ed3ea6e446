import { expect, test } from 'vitest';
import { githubToken, password, stripeKey } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { runCli } from '../run-cli.ts';
import { gitlabVariable, readSeen } from './ci-list.ts';
import { bareEnvironment, runEnv } from './env-run.ts';
import { runBeside, startGitlab } from './gitlab-server.ts';

const token = `glpat-${password(9)}xy`;

test('GitLab is asked for projects, groups and the instance, page by page, under any address', async () => {
  const { url, requests } = await startGitlab(token, {
    'projects/acme%2Fshop/variables': [1, 2, 3, 4, 5].map((number) =>
      gitlabVariable(`KEY_${number}`, stripeKey(number), { masked: number !== 5 }),
    ),
    'groups/7/variables': [gitlabVariable('GROUP_TOKEN', githubToken(), { masked: false })],
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
  expect(readSeen(run)).toMatchObject({
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

test('the token may be in a file', async () => {
  const { url } = await startGitlab(token, { 'projects/1/variables': [gitlabVariable('A_KEY', stripeKey())] });
  const cwd = newTree({ 'token.txt': `${token}\n` });
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

test('a redirect is not followed, since that would take the token elsewhere', async () => {
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

test('an answer that breaks off or is not a list is not taken for an empty list', async () => {
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
  ).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('not a list of variables') });
});

test('a GitLab whose pages go round in circles is given up', async () => {
  const { url, requests } = await startGitlab(token, {}, (_request, response) =>
    Boolean(response.writeHead(200, { 'x-next-page': '1' }).end('[]')),
  );
  expect(
    await runBeside(temporaryFolder(), ['env', '--gitlab-url', url, '--gitlab-project', '1'], { GITLAB_TOKEN: token }),
  ).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('already read') });
  expect(requests).toHaveLength(1);
});

test.each([
  [
    ['--gitlab-project', '1'],
    'GitLab needs a token: put it into the variable GITLAB_TOKEN or a file, and name that with --gitlab-token-file',
  ],
  [
    ['--gitlab-project', '1', '--gitlab-token-file', 'missing'],
    'cannot read the token file missing; name a file that you may read',
  ],
  [
    ['--gitlab-url', 'https://gitlab.example'],
    'say what to fetch from GitLab: --gitlab-project, --gitlab-group or --gitlab-instance',
  ],
  [
    ['--ci', 'list', 'src'],
    'CI variables are checked on their own; scan "src" with a separate command, or put --ci before it if it is a list',
  ],
  [['--ci', 'missing.json'], 'missing.json: no such file'],
  [['--variable', 'A'], '--variable only has an effect with --find-in; add that'],
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
