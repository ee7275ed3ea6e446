import { fileKindOf } from '../evidence/file-kind.ts';
import type { FeatureList, FeatureSpace } from './feature-space.ts';

export const fileGroups = [
  'javascript',
  'python',
  'ruby',
  'go',
  'java',
  'c#',
  'php',
  'c',
  'shell',
  'settings',
  'yaml',
  'json',
  'markup',
  'document',
  'sql',
  'other code',
  'other',
  'unknown',
] as const;

const extensions: Readonly<Partial<Record<(typeof fileGroups)[number], string>>> = {
  javascript: 'js jsx ts tsx mjs cjs vue svelte coffee',
  python: 'py pyi ipynb',
  ruby: 'rb erb rake gemspec',
  go: 'go',
  java: 'java kt kts scala groovy gradle',
  'c#': 'cs fs vb cshtml',
  php: 'php phtml inc',
  c: 'c h cc cpp hpp m mm ino',
  shell: 'sh bash zsh ps1 psm1 bat cmd fish',
  settings: 'ini cfg conf properties env toml tf tfvars cnf config plist',
  yaml: 'yml yaml',
  json: 'json jsonl json5',
  markup: 'xml html htm xhtml jsp xaml svg wsdl haml',
  document: 'md rst txt adoc markdown tex org',
  sql: 'sql',
  'other code': 'rs swift pl pm lua dart ex exs erl hs clj r jl',
};
const groupOfExtension: ReadonlyMap<string, number> = new Map(
  fileGroups.flatMap((group, index) =>
    (extensions[group]?.split(' ') ?? []).map((name): [string, number] => [name, index]),
  ),
);

/** Candidates come file by file, so only the last path is remembered. */
let lastPath: string | undefined;
let lastGroup = 0;

export function fileGroupOf(path: string | undefined): number {
  if (path === undefined) return fileGroups.length - 1;
  if (path === lastPath) return lastGroup;
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const found = groupOfExtension.get(name.startsWith('.env') ? 'env' : name.slice(name.lastIndexOf('.') + 1));
  lastPath = path;
  return (lastGroup = found ?? fileGroups.length - 2);
}

export type PlaceCollector = (path: string | undefined, fileGroup: number, line: string, list: FeatureList) => void;

const comment = /^\s*(?:\/\/|#(?!\s*define)|\*|<!--|--\s|;|rem\s)/i;
const userWord = /user|login|e-?mail|account/i;
const exampleWord = /example|e\.g\.|dummy|fake|placeholder|sample|mock|vector/i;

/** Features of the line and the file. */
export function placeFeatures(space: FeatureSpace): PlaceCollector {
  const group = space.family('file', fileGroups);
  const isTest = space.flag('test file');
  const isComment = space.flag('comment');
  const hasUser = space.flag('user beside it');
  const isExample = space.flag('line tells of an example');
  return (path, fileGroup, line, list) => {
    list.add(group + fileGroup);
    if (path !== undefined && fileKindOf(path).isTest) list.add(isTest);
    if (comment.test(line)) list.add(isComment);
    if (userWord.test(line)) list.add(hasUser);
    if (exampleWord.test(line)) list.add(isExample);
  };
}
