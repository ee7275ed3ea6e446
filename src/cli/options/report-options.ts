import { confidences, failFloors, severities } from '../../model/severity.ts';
import { reportFormats } from '../../report/reporter.ts';
import { maskStyles, sortOrders } from '../../scan/options.ts';
import { allCommands, type OptionDefinition, scans, scansAndBaseline, scansAndHook } from './option.ts';

/** What is reported, and how. */
export const reportOptions: readonly OptionDefinition[] = [
  {
    name: 'format',
    alias: 'f',
    kind: 'list',
    value: 'format',
    choices: reportFormats,
    description: 'How the report is written (text); may be repeated, each with its own --output',
    commands: scans,
  },
  {
    name: 'output',
    alias: 'o',
    kind: 'list',
    value: 'file',
    description: 'Write the report here, whole or not at all',
    commands: scans,
  },
  {
    name: 'confidence',
    kind: 'text',
    value: 'level',
    choices: confidences,
    description: 'Least confidence that is reported (medium)',
    commands: scansAndHook,
  },
  {
    name: 'severity',
    kind: 'text',
    value: 'level',
    choices: severities,
    description: 'Least severity that is looked for (low)',
    commands: scansAndHook,
  },
  {
    name: 'fail-on',
    kind: 'text',
    value: 'level',
    choices: failFloors,
    description: 'Least severity that ends with exit code 1 (low)',
    commands: scans,
  },
  {
    name: 'show-secrets',
    kind: 'flag',
    description: 'Show secrets in clear, in text, json, jsonl and csv',
    commands: scans,
  },
  {
    name: 'show-allowed',
    kind: 'flag',
    description: 'Also write what was allowed to SARIF, marked as suppressed',
    commands: scans,
  },
  {
    name: 'sort',
    kind: 'text',
    value: 'order',
    choices: sortOrders,
    description: 'The order of secrets, by first path or longest exposed first (path)',
    commands: ['git'],
  },
  {
    name: 'explain',
    kind: 'text',
    value: 'path:line',
    description: 'Say why something there is or is not reported',
    commands: ['dir', 'env'],
  },
  {
    name: 'color',
    kind: 'text',
    value: 'when',
    choices: ['auto', 'always', 'never'],
    description: 'Colours in text for people (auto)',
    commands: allCommands,
  },
  { name: 'no-color', kind: 'flag', description: 'The same as --color never', commands: allCommands },
  {
    name: 'quiet',
    alias: 'q',
    kind: 'flag',
    description: 'Nothing but errors and problems on standard error',
    commands: scansAndBaseline,
  },
  {
    name: 'mask',
    kind: 'flag',
    description: 'Pass the text on with its secrets replaced, instead of a report',
    commands: ['stdin'],
  },
  {
    name: 'mask-as',
    kind: 'text',
    value: 'style',
    choices: maskStyles,
    description: 'With --mask, [straykey: rule-id] or *** (rule)',
    commands: ['stdin'],
  },
  {
    name: 'exit-code',
    kind: 'flag',
    description: 'With --mask: exit with 1 if something was replaced',
    commands: ['stdin'],
  },
];
