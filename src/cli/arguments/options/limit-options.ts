import { mostThreads } from '../../../config/thread-limits.ts';
import { largestCount, type OptionDefinition, scans } from './option.ts';

/** How much a scan reads. */
export const limitOptions: readonly OptionDefinition[] = [
  {
    name: 'max-file-size',
    kind: 'size',
    value: 'size',
    description: 'Most bytes to read of a file (16GiB)',
    commands: ['dir', 'env', 'stdin'],
  },
  {
    name: 'max-archive-depth',
    kind: 'count',
    value: 'n',
    range: [0, largestCount],
    description: 'How deep to open archives within archives (4)',
    commands: scans,
  },
  {
    name: 'max-archive-size',
    kind: 'size',
    value: 'size',
    description: 'Most bytes an archive may inflate to (1GiB)',
    commands: scans,
  },
  {
    name: 'max-decode-depth',
    kind: 'count',
    value: 'n',
    range: [0, largestCount],
    description: 'How many nested encodings to decode (4)',
    commands: scans,
  },
  {
    name: 'max-findings',
    kind: 'count',
    value: 'n',
    range: [1, largestCount],
    description: 'Most places of secrets to keep (100000)',
    commands: scans,
  },
  {
    name: 'max-time',
    kind: 'duration',
    value: 'time',
    description: 'Read nothing more after this time: 90s, 10m (no limit)',
    commands: scans,
  },
  {
    name: 'threads',
    kind: 'count',
    value: 'n',
    range: [1, mostThreads],
    description: 'Threads for a tree, a history or checking rules (as many as pay off, at most 4)',
    commands: ['dir', 'git', 'rules', 'baseline'],
  },
  {
    name: 'time-limit',
    kind: 'count',
    value: 'seconds',
    range: [1, 86_400],
    description: 'Refuse when a hook takes longer than this (60 for pre-receive)',
    commands: ['hook'],
  },
];
