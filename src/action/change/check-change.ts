import type { ScanResult } from '../../model/result.ts';
import { scan } from '../../scan.ts';
import type { Options } from '../../scan/change/decisions.ts';
import { judgeChange } from '../../scan/change/judge-change.ts';
import { searchOf } from '../decisions.ts';
import { emptyResult, unscanned } from '../empty-result.ts';
import type { Change } from '../github/event.ts';
import type { Job } from '../job.ts';
import { prepareTarget } from '../target.ts';
import { apiPast } from './api-change.ts';
import { type ChangeSource, findChangeSource } from './change-source.ts';
import { readTexts, scanTexts } from './scan-texts.ts';

/** A scan of what the change brought, by these options. */
type ScanWith = (options: Options) => PromiseLike<ScanResult>;
type ReadableSource = Exclude<ChangeSource, { readonly kind: 'none' }>;

/** Checks what a pull request or merge group brought, by the configuration, baseline and comments of its base. */
export async function checkChange(job: Job, change: Change): Promise<ScanResult> {
  const source = await findChangeSource(job, change);
  if (source.kind === 'none') return unscanned(source.detail, job.checkout);
  const { pasts, after } =
    source.kind === 'git' ? source : { pasts: [source.change.past], after: apiPast(job.api, change.head, []) };
  const [base] = pasts;
  if (base === undefined || after === undefined) return unscanned('the base commit is not here');
  const result = await judgeChange({
    base,
    pasts,
    after,
    search: searchOf(job),
    scanWith: await prepareScan(job, source),
    isWhole: job.inputs.mode === 'history' || job.inputs.mode === 'files',
  });
  return { ...result, notes: [...result.notes, ...noteSource(source)] };
}

/** Reads what the API gives, for scans that git cannot serve. */
async function prepareScan(job: Job, source: ReadableSource): Promise<ScanWith> {
  if (job.inputs.mode !== 'auto') {
    const target = prepareTarget(job);
    return (options) => scan({ ...options, target });
  }
  if (source.kind === 'git')
    return (options) =>
      scan({ ...options, target: { kind: 'range', repository: '.', range: `${source.base}..${source.head}` } });
  const problems = [...source.change.problems];
  const texts = await readTexts(source.change.texts, problems);
  return (options) => scanTexts(texts, options, emptyResult(problems, []));
}

function noteSource(source: ReadableSource): readonly string[] {
  return source.kind === 'api'
    ? [`read from the GitHub API, since ${source.reason}; with \`fetch-depth: 0\` in the checkout git is read`]
    : [];
}
