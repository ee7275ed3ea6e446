import { type OptionDefinition, scans } from './option.ts';

/** How far a scan goes. */
export const limitOptions: readonly OptionDefinition[] = [
  {
    name: 'max-file-size',
    kind: 'size',
    value: 'size',
    description: 'Bytes of a file that are read (16GiB)',
    commands: ['dir', 'env', 'stdin'],
  },
  {
    name: 'max-archive-depth',
    kind: 'count',
    value: 'n',
    description: 'Archives within archives that are opened (4)',
    commands: scans,
  },
  {
    name: 'max-archive-size',
    kind: 'size',
    value: 'size',
    description: 'Bytes that an archive may inflate to (1GiB)',
    commands: scans,
  },
  {
    name: 'max-decode-depth',
    kind: 'count',
    value: 'n',
    description: 'Encodings taken off one after the other (4)',
    commands: scans,
  },
  {
    name: 'max-findings',
    kind: 'count',
    value: 'n',
    description: 'Places of secrets kept (100000)',
    commands: scans,
  },
  {
    name: 'threads',
    kind: 'count',
    value: 'n',
    range: [1, 64],
    description: 'Threads that scan a tree or a history, or check rules (as many as are worth it, 4 at most)',
    commands: ['dir', 'git', 'rules', 'baseline'],
  },
  {
    name: 'time-limit',
    kind: 'count',
    value: 'seconds',
    range: [1, 86_400],
    description: 'How long a hook may take before nothing is let through (60 for pre-receive)',
    commands: ['hook'],
  },
];
