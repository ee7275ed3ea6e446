import { expect, test } from 'vitest';
import { githubToken } from '../../fixtures/secrets.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { observationsOf, told } from './env-run.ts';

test.each([
  ['COPY . .', 'FROM node\nCOPY . /app\n', ['Dockerfile:2']],
  ['its name', 'FROM node\nRUN true\nADD --chown=node .env /app/\n', ['Dockerfile:3']],
  ['a pattern over two lines', 'FROM node\nCOPY package.json \\\n  .env* /app/\n', ['Dockerfile:2']],
  ['the form of a list', 'FROM node\nCOPY ["./.env", "/app/"]\n', ['Dockerfile:2']],
])('a Dockerfile that takes a secret into its image by %s is named', (_, dockerfile, others) => {
  const cwd = newTree({ '.env': `GITHUB_TOKEN=${githubToken()}\n`, Dockerfile: dockerfile });
  expect(observationsOf(cwd).filter(({ kind }) => kind === 'copied-into-image')).toMatchObject([
    { where: '.env', level: 'warning', others },
  ]);
});

/** It was taken for a folder outside of what the image is built from. */
test('a folder whose name begins with two dots is copied like any other', () => {
  const cwd = newTree({ '..shop/.env': `GITHUB_TOKEN=${githubToken()}\n`, Dockerfile: 'FROM node\nCOPY . .\n' });
  expect(told(observationsOf(cwd), 'copied-into-image')).toEqual(['copied-into-image ..shop/.env']);
});

test('what stays in a build stage is a note', () => {
  const cwd = newTree({
    '.env': `GITHUB_TOKEN=${githubToken()}\n`,
    Dockerfile: 'FROM node AS build\nCOPY . .\nFROM node\nCOPY --from=build . .\n',
  });
  expect(observationsOf(cwd).filter(({ kind }) => kind === 'copied-into-image')).toMatchObject([
    { level: 'note', detail: expect.stringContaining('build cache') },
  ]);
});

test.each([
  ['.dockerignore', '.dockerignore', '# secrets\n**/.env*\n'],
  ['one for this Dockerfile alone', 'Dockerfile.dockerignore', '.env\n'],
])('a file that %s keeps out is not copied', (_, name, patterns) => {
  const cwd = newTree({
    '.env': `GITHUB_TOKEN=${githubToken()}\n`,
    Dockerfile: 'FROM node\nCOPY . .\n',
    [name]: patterns,
  });
  expect(told(observationsOf(cwd), 'copied-into-image')).toEqual([]);
});

test('what an instruction excludes is not copied', () => {
  const cwd = newTree({
    '.env': `GITHUB_TOKEN=${githubToken()}\n`,
    Dockerfile: 'FROM node\nCOPY --exclude=.env* . /app\n',
  });
  expect(told(observationsOf(cwd), 'copied-into-image')).toEqual([]);
});

test('an exception in .dockerignore includes the file again', () => {
  const cwd = newTree({
    '.env': `GITHUB_TOKEN=${githubToken()}\n`,
    Dockerfile: 'FROM node\nCOPY . .\n',
    '.dockerignore': '*\n!.env\n',
  });
  expect(told(observationsOf(cwd), 'copied-into-image')).toEqual(['copied-into-image .env']);
});
