import { gitReaders, kernelKinds } from '../../../scan/options.ts';
import { allCommands, type OptionDefinition, scansAndBaseline } from './option.ts';

/** What all commands have in common, and how the work is done. */
export const generalOptions: readonly OptionDefinition[] = [
  {
    name: 'kernel',
    kind: 'text',
    value: 'kind',
    choices: kernelKinds,
    description: 'How keywords are searched for (wasm, where available)',
    commands: scansAndBaseline,
  },
  {
    name: 'git-reader',
    kind: 'text',
    value: 'kind',
    choices: gitReaders,
    description: 'How a history is read (packs, where WebAssembly is available)',
    commands: ['git', 'baseline'],
  },
  { name: 'help', alias: 'h', kind: 'flag', description: 'Show this help', commands: allCommands },
  { name: 'version', alias: 'V', kind: 'flag', description: 'Show the version', commands: allCommands },
];
