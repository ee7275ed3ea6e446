import { decisionOrigins } from '../../../scan/options.ts';
import { type OptionDefinition, scans, scansAndHook } from './option.ts';

/** What a team decided: configuration, baselines, comments in the code. */
export const decisionOptions: readonly OptionDefinition[] = [
  {
    name: 'config',
    alias: 'c',
    kind: 'text',
    value: 'file',
    description: 'Configuration file (straykey.toml at the root of what is scanned)',
    commands: [...scansAndHook, 'rules'],
  },
  {
    name: 'no-config',
    kind: 'flag',
    description: 'Use no configuration and no ignore file',
    commands: [...scansAndHook, 'rules'],
  },
  {
    name: 'baseline',
    kind: 'text',
    value: 'file',
    description: 'Baseline of accepted secrets (.straykey-baseline.json at the root)',
    commands: scansAndHook,
  },
  {
    name: 'no-baseline',
    kind: 'flag',
    description: 'Use no baseline',
    commands: [...scans, 'hook'],
  },
  {
    name: 'no-inline-allow',
    kind: 'flag',
    description: 'Also report what comments in the code allow',
    commands: [...scans, 'hook'],
  },
  {
    name: 'decisions',
    kind: 'text',
    value: 'from',
    choices: decisionOrigins,
    description:
      'Whose configuration, baseline and comments count for a range (base in a merge request, else checkout)',
    commands: ['git'],
  },
  {
    name: 'fingerprint',
    kind: 'list',
    value: 'digits',
    description: 'Only the secret that a report gives this fingerprint; may be repeated',
    commands: ['baseline'],
  },
  {
    name: 'reason',
    kind: 'text',
    value: 'text',
    description: 'Why these secrets are accepted',
    commands: ['baseline'],
  },
  {
    name: 'owner',
    kind: 'text',
    value: 'name',
    description: 'Who is responsible',
    commands: ['baseline'],
  },
  {
    name: 'expires',
    kind: 'text',
    value: 'YYYY-MM-DD',
    description: 'Last day on which they are accepted',
    commands: ['baseline'],
  },
];
