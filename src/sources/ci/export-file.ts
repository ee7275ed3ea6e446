import { existsSync } from 'node:fs';
import { SourceError } from '../../errors.ts';
import { readSmallFile } from '../file/small-file.ts';
import { readAzure } from './azure.ts';
import type { CiVariable } from './ci-variable.ts';
import { readCircleci } from './circleci.ts';
import { readGithub } from './github.ts';
import { readGitlab } from './gitlab.ts';
import { readJenkins } from './jenkins.ts';
import { parseJsonDocuments } from './json-documents.ts';

const maxExportBytes = 64 << 20;
const readers = [readGitlab, readGithub, readCircleci, readAzure] as const;
const known =
  '`--ci` reads lists of GitHub (`gh variable list --json name,value,updatedAt`, `gh api`), GitLab, CircleCI and Azure Pipelines as JSON, and credentials.xml of Jenkins';

/**
 * The variables of an exported list from any supported system. Throws SourceError for a file that cannot be read or is
 * no such list.
 */
export function readExportFile(path: string): readonly CiVariable[] {
  const file = readSmallFile(path, maxExportBytes);
  if (file === undefined) throw new SourceError(path, existsSync(path) ? 'no file that can be read' : 'no such file');
  if (file.isCut) throw new SourceError(path, `larger than ${maxExportBytes} bytes, which no list of variables is`);
  const text = decode(file.bytes);
  if (text.trim() === '') throw new SourceError(path, 'an empty file: the export has failed; run it again');
  const variables = text.trimStart().startsWith('<') ? readJenkins(text, path) : readJson(text, path);
  if (variables === undefined) throw new SourceError(path, `not a list of CI variables that straykey knows; ${known}`);
  return variables;
}

/** PowerShell writes a program's output in UTF-16. */
function decode(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isUtf16 ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '');
}

/** No part of the text goes into the error: it is full of secrets. */
function readJson(text: string, path: string): readonly CiVariable[] | undefined {
  const documents = parseJsonDocuments(text);
  if (documents === undefined) throw new SourceError(path, `neither JSON nor XML; ${known}`);
  const lists = documents.map((document) =>
    readers.map((read) => read(document, path)).find((list) => list !== undefined),
  );
  const variables = lists.flatMap((list) => list ?? []);
  return lists.every((list) => list !== undefined) ? variables : undefined;
}
