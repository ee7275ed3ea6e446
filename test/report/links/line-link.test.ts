import { expect, test } from 'vitest';
import type { Occurrence } from '../../../src/model/finding.ts';
import type { ScanResult } from '../../../src/model/result.ts';
import { renderCsv } from '../../../src/report/csv.ts';
import { renderHtml } from '../../../src/report/html.ts';
import { renderJson } from '../../../src/report/json.ts';
import { renderJsonLines } from '../../../src/report/jsonl.ts';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import { renderText } from '../../../src/report/text.ts';
import {
  growToken,
  options,
  sampleCommit,
  sampleFinding,
  sampleOccurrence,
  sampleResult,
  whole,
} from '../sample-result.ts';

const commit = sampleCommit(3);
const { id } = commit;

function resultAt(repositoryUrl: string | undefined, place: Partial<Occurrence> = {}): ScanResult {
  return sampleResult({
    findings: [
      sampleFinding(1, {
        occurrences: [sampleOccurrence({ path: 'src/a b.ts', line: 12, endLine: 12, commit, ...place })],
      }),
    ],
    target: { mode: 'git', names: ['.'], ...(repositoryUrl !== undefined && { repositoryUrl }) },
  });
}

function linkOf(result: ScanResult): unknown {
  const line: unknown = JSON.parse(whole(renderJsonLines(result, options)));
  return typeof line === 'object' && line !== null && 'link' in line ? line.link : undefined;
}

test.each([
  ['https://github.com/acme/shop.git', `https://github.com/acme/shop/blob/${id}/src/a%20b.ts#L12`],
  ['ssh://github.com/acme/shop.git', `https://github.com/acme/shop/blob/${id}/src/a%20b.ts#L12`],
  ['git@github.com:acme/shop', `https://github.com/acme/shop/blob/${id}/src/a%20b.ts#L12`],
  ['ssh://git@ssh.github.com:443/acme/shop.git', `https://github.com/acme/shop/blob/${id}/src/a%20b.ts#L12`],
  ['https://github.example.com/acme/shop', `https://github.example.com/acme/shop/blob/${id}/src/a%20b.ts#L12`],
  ['https://gitlab.com/acme/web/shop.git', `https://gitlab.com/acme/web/shop/-/blob/${id}/src/a%20b.ts#L12`],
  ['https://gitlab.acme.io:8443/web/shop', `https://gitlab.acme.io:8443/web/shop/-/blob/${id}/src/a%20b.ts#L12`],
  ['ssh://bitbucket.org/acme/shop.git', `https://bitbucket.org/acme/shop/src/${id}/src/a%20b.ts#lines-12`],
  ['https://codeberg.org/acme/shop', `https://codeberg.org/acme/shop/src/commit/${id}/src/a%20b.ts#L12`],
  ['ssh://gitea.acme.io:2222/acme/shop.git', `https://gitea.acme.io/acme/shop/src/commit/${id}/src/a%20b.ts#L12`],
  ['https://git.sr.ht/~ada/shop', `https://git.sr.ht/~ada/shop/tree/${id}/item/src/a%20b.ts#L12`],
  [
    'https://dev.azure.com/acme/Web%20Shop/_git/shop',
    `https://dev.azure.com/acme/Web%20Shop/_git/shop?path=%2Fsrc%2Fa%20b.ts&version=GC${id}&line=12&lineEnd=13&lineStartColumn=1&lineEndColumn=1`,
  ],
  [
    'ssh://ssh.dev.azure.com/v3/acme/web/shop',
    `https://dev.azure.com/acme/web/_git/shop?path=%2Fsrc%2Fa%20b.ts&version=GC${id}&line=12&lineEnd=13&lineStartColumn=1&lineEndColumn=1`,
  ],
])('a place in %s has a link to its line', (url, link) => expect(linkOf(resultAt(url))).toBe(link));

test.each([
  ['no remote', resultAt(undefined)],
  ['an unknown host', resultAt('https://git.example.com/acme/shop')],
  ['an address that is no repository of the host', resultAt('https://github.com/acme')],
  [
    'a place without a commit',
    sampleResult({ ...resultAt('https://github.com/acme/shop'), findings: [sampleFinding(1)] }),
  ],
  ["a commit's message", resultAt('https://github.com/acme/shop', { path: `commit ${id.slice(0, 8)}` })],
  ["a tag's message", resultAt('https://github.com/acme/shop', { path: 'tag v1.0' })],
  ['a path that holds the secret', resultAt('https://github.com/acme/shop', { path: `${growToken(1)}.ts` })],
  ['a remote whose address holds the secret', resultAt(`https://github.com/acme/${growToken(1)}`)],
])('there is no link for %s', (_name, result) => expect(linkOf(result)).toBeUndefined());

test('a place in an archive has a link to the archive', () => {
  expect(linkOf(resultAt('https://github.com/acme/shop', { path: 'lib/a.zip!/b.ts' }))).toBe(
    `https://github.com/acme/shop/blob/${id}/lib/a.zip`,
  );
});

test('credentials of the remote are in no link', () => {
  const url = `https://ada:${growToken(5)}@github.com/acme/shop.git?token=${growToken(6)}`;
  expect(linkOf(resultAt(url))).toBe(`https://github.com/acme/shop/blob/${id}/src/a%20b.ts#L12`);
});

test('the formats for people and for tables show the link', () => {
  const result = resultAt('https://github.com/acme/shop');
  const link = `https://github.com/acme/shop/blob/${id}/src/a%20b.ts#L12`;
  expect(whole(renderText(result, options))).toContain(`  link        ${link}\n`);
  expect(whole(renderJson(result, options))).toContain(`"link": "${link}"`);
  expect(whole(renderCsv(result, options))).toContain(`,"${link}"\r\n`);
  expect(whole(renderMarkdown(result))).toContain(`[<code>src/a b.ts&#58;12</code>](${link})`);
  expect(whole(renderHtml(result))).toContain(`<a rel="noreferrer" href="${link}"><code>src/a b.ts:12:`);
});
