import { UsageError } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../foundation/json.ts';
import { suggestion } from '../foundation/nearest.ts';
import { confidences, severities } from '../model/severity.ts';
import { gitReaders, kernelKinds, type ScanOptions, type ScanTarget, sortOrders } from './options.ts';

type Expected =
  | 'text'
  | 'texts'
  | 'list'
  | 'content'
  | 'file'
  | 'flag'
  | 'count'
  | 'function'
  | 'signal'
  | 'any'
  | readonly string[];

const expectedOptions: Readonly<Record<keyof ScanOptions, Expected>> = {
  target: 'any',
  confidence: confidences,
  severity: severities,
  rules: 'texts',
  skipRules: 'texts',
  ownRules: 'list',
  exclude: 'texts',
  config: 'file',
  baseline: 'file',
  decisionFolder: 'text',
  salt: 'text',
  honoursGitignore: 'flag',
  followsLinks: 'flag',
  honoursInlineAllows: 'flag',
  maxFileSizeBytes: 'count',
  maxArchiveDepth: 'count',
  maxArchiveSizeBytes: 'count',
  maxDecodeDepth: 'count',
  maxFindings: 'count',
  maxTimeMs: 'count',
  signal: 'signal',
  kernel: kernelKinds,
  gitReader: gitReaders,
  threads: 'count',
  onCompiling: 'function',
  onReading: 'function',
  onWalked: 'function',
  onPacks: 'function',
  onScanned: 'function',
  onFound: 'function',
  onRejected: 'function',
  cache: 'text',
  sort: sortOrders,
  today: 'text',
};

/** What each kind of target requires. */
const expectedOfTarget: Readonly<Record<ScanTarget['kind'], Readonly<Record<string, Expected>>>> = {
  dir: { paths: 'texts' },
  git: { repository: 'text' },
  staged: { repository: 'text' },
  range: { repository: 'text', range: 'text' },
  push: { repository: 'text', tips: 'texts', known: 'texts' },
  env: { paths: 'texts' },
  'find-in': { paths: 'texts', variables: 'any' },
  'ci-variables': { files: 'texts' },
  stdin: {},
  text: { text: 'content' },
};

/**
 * For callers without types: a misspelt limit, which limits nothing, or an unknown confidence would go unnoticed.
 * @throws UsageError that names the option.
 */
export function checkOptions(options: unknown): void {
  if (!isJsonObject(options) || !isJsonObject(options['target']))
    throw new UsageError('scan() needs a target: scan({ target: { kind: "dir", paths: ["src"] } })');
  for (const [name, value] of Object.entries(options)) {
    if (!isKeyOf(expectedOptions, name))
      throw new UsageError(`scan() has no option ${name}${suggestion(name, Object.keys(expectedOptions))}`);
    checkValue(name, value, expectedOptions[name]);
  }
  checkTarget(options['target']);
}

function checkTarget(target: JsonObject): void {
  const { kind } = target;
  checkValue('target.kind', kind ?? '', Object.keys(expectedOfTarget));
  if (typeof kind !== 'string' || !isKeyOf(expectedOfTarget, kind)) return;
  for (const [name, expected] of Object.entries(expectedOfTarget[kind])) {
    if (target[name] === undefined) throw new UsageError(`a target of kind "${kind}" needs ${name}`);
    checkValue(`target.${name}`, target[name], expected);
  }
}

/** Undefined is the same as absent. */
function checkValue(name: string, value: unknown, expected: Expected): void {
  if (value === undefined || expected === 'any') return;
  if (typeof expected !== 'string') {
    if (typeof value !== 'string' || !expected.includes(value))
      throw new UsageError(`${name} cannot be ${shown(value)}; use one of ${expected.join(', ')}`);
  } else if (!fits(value, expected)) throw new UsageError(`${name} must be ${articles[expected]}, not ${shown(value)}`);
}

const articles = {
  text: 'a text',
  texts: 'a list of texts',
  list: 'a list',
  content: 'a text or bytes',
  file: 'the path of a file, or false',
  flag: 'true or false',
  count: 'a whole number of 0 or more',
  function: 'a function',
  signal: 'an AbortSignal',
} as const;

function fits(value: unknown, expected: keyof typeof articles): boolean {
  switch (expected) {
    case 'text':
      return typeof value === 'string';
    case 'texts':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'list':
      return Array.isArray(value);
    case 'content':
      return typeof value === 'string' || value instanceof Uint8Array;
    case 'file':
      return typeof value === 'string' || value === false;
    case 'flag':
      return typeof value === 'boolean';
    case 'count':
      return Number.isSafeInteger(value) && Number(value) >= 0;
    case 'function':
      return typeof value === 'function';
    case 'signal':
      return value instanceof AbortSignal;
  }
}

/** Shows a text only if it is short: a longer one may be what was to be scanned. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value.length <= 20 ? JSON.stringify(value) : 'a text';
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}

function isKeyOf<Key extends string>(record: Readonly<Record<Key, unknown>>, key: string): key is Key {
  return Object.hasOwn(record, key);
}
