import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import type { Log, Run } from 'sarif';
import { expect } from 'vitest';
import type { ScanResult } from '../../src/model/result.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { options, sampleResult, whole } from './sample-result.ts';

/** The schema is of an older draft: its `id` is today's `$id`, and what it uses besides has not changed. */
const { $schema: _draft, id: _id, ...schema } = sarifSchema;

const isUriReference = (text: string): boolean => /^(?:%[0-9A-Fa-f]{2}|[\w\-.~:/?#[\]@!$&'()*+,;=])*$/.test(text);

const formats = {
  uri: (text: string): boolean => isUriReference(text) && URL.canParse(text),
  'uri-reference': isUriReference,
  'date-time': true as const,
};

const validate = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats }).compile(schema);

/** The one run of the report, which is checked against the official schema. */
export function runOf(changes: Partial<ScanResult>, change: Partial<typeof options> = {}): Run {
  const log: Log = JSON.parse(whole(renderSarif(sampleResult(changes), { ...options, ...change })));
  expect(validate(log) || validate.errors).toBe(true);
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}
