import { type HookName, hooksWithInput } from '../names.ts';
import { sumOf } from './checksum.ts';

const blockForm =
  /# straykey: begin (?<name>[a-z-]+), sum (?<sum>[0-9a-f]{16})(?<owns>, with its file)?\n(?<body>[^]*?)# straykey: end\n/;
/** The first lines of a file of husky before 9. */
export const huskyLoader = '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n';

/** Our lines in a husky file. */
export interface HuskyBlock {
  readonly isUntouched: boolean;
  readonly isCurrent: boolean;
  /** The file without our lines; undefined if it was created for them. */
  readonly rest: string | undefined;
}

/** A new file of our lines, after the `loader` of husky. */
export function newFile(name: HookName, loader: string): string {
  return loader + formatBlock(name, 'whole file');
}

/** The file with our lines before its own, which may end the script. */
export function withBlock(text: string, name: HookName): string {
  const head = /^(?:#![^\n]*\n)?(?:[^\n]*\/husky\.sh"?\n)?/.exec(text)?.[0] ?? '';
  return head + formatBlock(name, 'part') + text.slice(head.length);
}

/** Undefined if there are no lines of ours. */
export function readBlock(text: string, name: HookName): HuskyBlock | undefined {
  const found = blockForm.exec(text);
  const groups = found?.groups;
  if (!found || !groups) return undefined;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  const isOwnFile = groups['owns'] !== undefined && after === '' && (before === '' || before === huskyLoader);
  return {
    isUntouched: groups['name'] === name && groups['sum'] === sumOf(groups['body'] ?? ''),
    isCurrent: found[0] === formatBlock(name, groups['owns'] === undefined ? 'part' : 'whole file'),
    rest: isOwnFile ? undefined : before + after,
  };
}

/** `whole file`: it was created for these lines, and is deleted with them. */
function formatBlock(name: HookName, extent: 'part' | 'whole file'): string {
  const call = `"$straykey" hook run ${name} -- "$@" || exit $?`;
  const lines = [
    'straykey=node_modules/.bin/straykey',
    '[ -x "$straykey" ] || straykey=straykey',
    `command -v "$straykey" >/dev/null || { echo 'straykey: the ${name} hook cannot look for secrets, since straykey is not to be found; run \`npm install\`' >&2; exit 3; }`,
    ...(hooksWithInput.has(name)
      ? [
          'straykey_input=$(cat)',
          `printf '%s\\n' "$straykey_input" | ${call}`,
          'exec <<STRAYKEY_INPUT',
          '$straykey_input',
          'STRAYKEY_INPUT',
        ]
      : [call]),
    '',
  ];
  const body = lines.join('\n');
  return `# straykey: begin ${name}, sum ${sumOf(body)}${extent === 'part' ? '' : ', with its file'}\n${body}# straykey: end\n`;
}
