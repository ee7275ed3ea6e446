import { UsageError } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../foundation/json.ts';
import type { Narrowing } from '../model/narrowing.ts';
import { confidences, severities } from '../model/severity.ts';
import { checkProperties, checkValue, type PropertiesOf } from './expected-value.ts';
import {
  gitReaders,
  type GitlabRequest,
  kernelKinds,
  type ScanOptions,
  type ScanTarget,
  sortOrders,
} from './options.ts';

const optionProperties: PropertiesOf<ScanOptions> = {
  required: { target: 'object' },
  optional: {
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
    onScanned: 'function',
    onFound: 'function',
    onRejected: 'function',
    cache: 'text',
    sort: sortOrders,
    today: 'day',
  },
};

const narrowingProperties: PropertiesOf<Narrowing> = {
  required: {},
  optional: {
    since: 'text',
    until: 'text',
    branches: 'texts',
    isReachable: 'flag',
    paths: 'texts',
    maxCount: 'count',
  },
};

const gitlabProperties: PropertiesOf<GitlabRequest> = {
  required: { url: 'text', projects: 'texts', groups: 'texts', hasInstance: 'flag', token: 'text' },
  optional: {},
};

const targetProperties: {
  readonly [Kind in ScanTarget['kind']]: PropertiesOf<Omit<Extract<ScanTarget, { kind: Kind }>, 'kind'>>;
} = {
  dir: { required: { paths: 'texts' }, optional: {} },
  git: { required: { repository: 'text' }, optional: { narrowing: narrowingProperties } },
  staged: { required: { repository: 'text' }, optional: { only: 'texts' } },
  range: {
    required: { repository: 'text', range: 'text' },
    optional: { narrowing: narrowingProperties },
  },
  push: {
    required: { repository: 'text', tips: 'texts', known: 'texts' },
    optional: { knownRefs: 'text' },
  },
  env: { required: { paths: 'texts' }, optional: { variables: 'object' } },
  'find-in': {
    required: { paths: 'texts', variables: 'object' },
    optional: { names: 'texts', dotenvFiles: 'texts' },
  },
  'ci-variables': { required: { files: 'texts' }, optional: { gitlab: gitlabProperties } },
  stdin: { required: {}, optional: { filename: 'text' } },
  text: { required: { text: 'content' }, optional: { path: 'text' } },
};

/**
 * For callers without types: a misspelt limit, which limits nothing, or an unknown confidence would go unnoticed.
 * @throws UsageError that names the option.
 */
export function checkOptions(options: unknown): void {
  if (!isJsonObject(options) || !isJsonObject(options['target']))
    throw new UsageError('scan() needs a target: scan({ target: { kind: "dir", paths: ["src"] } })');
  checkProperties(options, optionProperties, { name: 'scan()', prefix: '' });
  checkTarget(options['target']);
}

function checkTarget({ kind, ...properties }: JsonObject): void {
  checkValue('target.kind', kind ?? '', Object.keys(targetProperties));
  for (const [name, expected] of Object.entries(targetProperties))
    if (name === kind) checkProperties(properties, expected, { name: `a target of kind "${name}"`, prefix: 'target.' });
}
