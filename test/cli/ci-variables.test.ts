import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { githubToken, password, stripeKey } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { gitlabVariable, lookAtList, readSeen } from './ci-list.ts';
import { runEnv } from './env-run.ts';

const recently = new Date(Date.now() - 30 * 86_400_000).toISOString();
const longAgo = '2024-02-03T10:00:00Z';

test('gh variable list: a credential among variables is a finding, and an old one is reported', () => {
  const seen = lookAtList([
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

test('gh api: variables and secrets of an organisation, several pages in one file', () => {
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
  expect(lookAtList(pages.map((page) => JSON.stringify(page, undefined, 2)).join(''))).toMatchObject(expected);
  expect(lookAtList(pages)).toMatchObject(expected);
});

test('a list written by PowerShell is read', () => {
  const cwd = temporaryFolder();
  writeFileSync(
    join(cwd, 'list'),
    Buffer.from(`\uFEFF${JSON.stringify([{ name: 'DEPLOY_TOKEN', value: githubToken() }])}\r\n`, 'utf16le'),
  );
  expect(readSeen(runEnv(cwd, ['--ci', 'list', '-f', 'json']))).toMatchObject({
    exitCode: 1,
    findings: ['list:DEPLOY_TOKEN'],
  });
});

test('gh secret list has no values, but old secrets are still reported', () => {
  expect(lookAtList([{ name: 'NPM_TOKEN', updatedAt: longAgo }])).toMatchObject({
    exitCode: 0,
    findings: [],
    said: ['masked-variable list:NPM_TOKEN', 'old-variable list:NPM_TOKEN'],
  });
});

test('GitLab: variables that are unmasked, unprotected or given to all environments are reported', () => {
  const seen = lookAtList([
    gitlabVariable('OPEN_TOKEN', githubToken(), { protected: false, masked: false, environment_scope: '*' }),
    gitlabVariable('SAFE_KEY', stripeKey()),
    gitlabVariable('HIDDEN', null, { hidden: true }),
    gitlabVariable('LEVEL', 'debug', { masked: false }),
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

test('a masked and protected variable is in its place', () => {
  expect(lookAtList([gitlabVariable('SAFE_KEY', stripeKey())])).toMatchObject({
    exitCode: 0,
    findings: [],
    said: ['masked-variable list:SAFE_KEY@production'],
  });
});

test('a value shared by two environments is reported at both with one fingerprint, even if no rule matches it', () => {
  const shared = `${password(1)}${password(2)}`;
  const seen = lookAtList([
    gitlabVariable('A_KEY', stripeKey()),
    gitlabVariable('A_KEY', stripeKey(), { environment_scope: 'staging' }),
    gitlabVariable('PHRASE', shared),
    gitlabVariable('PHRASE', shared, { environment_scope: 'staging' }),
    gitlabVariable('OTHER', password(3)),
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

test('a CircleCI context and project are read', () => {
  const context = {
    items: [{ variable: 'AWS_KEY', created_at: longAgo, updated_at: longAgo, context_id: 'f31d7249' }],
    next_page_token: null,
  };
  const project = { items: [{ name: 'NPM_TOKEN', value: 'xxxx1234', created_at: recently }], next_page_token: null };
  expect(lookAtList([JSON.stringify(context), JSON.stringify(project)].join('\n')).said).toEqual([
    'masked-variable list:AWS_KEY@context f31d7249',
    'masked-variable list:NPM_TOKEN@project',
    'old-variable list:AWS_KEY@context f31d7249',
  ]);
});

test('Azure Pipelines: groups, variables alone, and the API response are read', () => {
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
  expect(lookAtList([group])).toMatchObject({ exitCode: 1, findings: ['list:DEPLOY_TOKEN@production'], said });
  expect(lookAtList({ count: 1, value: [group] }).said).toEqual(said);
  expect(lookAtList(variables)).toMatchObject({
    exitCode: 1,
    said: ['masked-variable list:PASSWORD', 'unmasked-variable list:DEPLOY_TOKEN'],
  });
});

test('Jenkins: encrypted variables are hidden, others are findings, and the report says who gets them', () => {
  const encrypted = `{${Buffer.from(password(1) + password(2) + password(3)).toString('base64')}}`;
  const seen = lookAtList(`<?xml version='1.1' encoding='UTF-8'?>
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

test('an exported list without secrets is clean, an empty one does not pass', () => {
  expect(
    lookAtList([gitlabVariable('LEVEL', 'debug', { masked: false, protected: false, environment_scope: '*' })]),
  ).toMatchObject({
    exitCode: 0,
    said: [],
  });
  expect(lookAtList([])).toMatchObject({ exitCode: 3 });
});

test.each([
  ['text', 'hello', 'neither JSON nor XML; `--ci` reads lists of GitHub'],
  [
    'JSON of something else',
    '{"a":[1]}',
    'not a list of CI variables that straykey knows; `--ci` reads lists of GitHub',
  ],
  [
    'XML of something else',
    '<html></html>',
    'not a list of CI variables that straykey knows; `--ci` reads lists of GitHub',
  ],
  ['an empty file', '', 'an empty file: the export has failed; run it again'],
  [
    'a list that is cut off',
    `[{"key":"A","value":"${githubToken()}","mas`,
    'neither JSON nor XML; `--ci` reads lists of GitHub',
  ],
])('%s is refused in one line that shows nothing of it', (_, text, message) => {
  const cwd = newTree({ list: text });
  const { exitCode, stdout, stderr } = runEnv(cwd, ['--ci', 'list']);
  expect({ exitCode, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
    exitCode: 2,
    stdout: '',
    lines: 1,
  });
  expect(stderr).toContain(`straykey: list: ${message}`);
  expect(stderr).not.toContain(githubToken());
});
