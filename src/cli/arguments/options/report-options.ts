import { confidences, failFloors, severities } from '../../../model/severity.ts';
import { reportFormats } from '../../../report/reporter.ts';
import { sortOrders } from '../../../scan/options.ts';
import { maskStyles } from '../../../scan/values/mask-style.ts';
import { allCommands, type OptionDefinition, scans, scansAndBaseline, scansAndHook } from './option.ts';

/** What is reported, and how. */
export const reportOptions: readonly OptionDefinition[] = [
  {
    name: 'format',
    alias: 'f',
    kind: 'list',
    value: 'format',
    choices: reportFormats,
    description: 'Report format (text); may be repeated, each with its own --output',
    commands: scans,
  },
  {
    name: 'output',
    alias: 'o',
    kind: 'list',
    value: 'file',
    description: 'Write the report to this file, whole or not at all',
    commands: scans,
  },
  {
    name: 'confidence',
    kind: 'text',
    value: 'level',
    choices: confidences,
    description: 'Lowest confidence to report (medium)',
    commands: scansAndHook,
  },
  {
    name: 'severity',
    kind: 'text',
    value: 'level',
    choices: severities,
    description: 'Lowest severity to look for (low)',
    commands: scansAndHook,
  },
  {
    name: 'fail-on',
    kind: 'text',
    value: 'level',
    choices: failFloors,
    description: 'Lowest severity that sets exit code 1 (low)',
    commands: scans,
  },
  {
    name: 'show-secrets',
    kind: 'flag',
    description: 'Show secrets in clear text (text, json, jsonl and csv only)',
    commands: scans,
  },
  {
    name: 'show-allowed',
    kind: 'flag',
    description: 'List what is allowed, by what and why (text and sarif; json always does)',
    commands: scans,
  },
  {
    name: 'sort',
    kind: 'text',
    value: 'order',
    choices: sortOrders,
    description: 'Order of secrets: by first path, or longest exposed first (path)',
    commands: ['git'],
  },
  {
    name: 'explain',
    kind: 'text',
    value: 'path:line',
    description: 'Explain why something there is or is not reported',
    commands: ['dir', 'env'],
  },
  {
    name: 'color',
    kind: 'text',
    value: 'when',
    choices: ['auto', 'always', 'never'],
    description: 'Use colours in text output (auto)',
    commands: allCommands,
  },
  { name: 'no-color', kind: 'flag', description: 'Same as --color never', commands: allCommands },
  {
    name: 'quiet',
    alias: 'q',
    kind: 'flag',
    description: 'Print only errors and problems on standard error',
    commands: scansAndBaseline,
  },
  {
    name: 'mask',
    kind: 'flag',
    description: 'Instead of reporting, pass the text on with its secrets replaced',
    commands: ['stdin'],
  },
  {
    name: 'mask-as',
    kind: 'text',
    value: 'style',
    choices: maskStyles,
    description: 'With --mask: replace by [straykey: rule-id] or by *** (rule)',
    commands: ['stdin'],
  },
  {
    name: 'exit-code',
    kind: 'flag',
    description: 'With --mask: exit with 1 if anything was replaced',
    commands: ['stdin'],
  },
];
