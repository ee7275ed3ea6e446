import {
  type CommandDefinition,
  commandTable,
  defaultCommand,
  defaultCommandLast,
} from '../arguments/command-table.ts';
import type { OptionDefinition } from '../arguments/options/option.ts';
import { optionsOf, spellingsOf, takesFile } from './option-words.ts';

/** To be put into a folder of `fpath` as `_straykey`, or sourced. */
export function zshScript(): string {
  return `#compdef straykey
# zsh completion for straykey: straykey completion zsh
_straykey() {
  local -a commands specs
  commands=(
${commandTable.map(({ name, description }) => `    ${quote(`${name}:${description}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe -t commands command commands
    _files
    return
  fi
  case $words[2] in
${defaultCommandLast.map(caseOf).join('\n')}
  esac
  _arguments -S $specs
}
if [[ $funcstack[1] == _straykey ]]; then
  _straykey "$@"
else
  compdef _straykey straykey
fi
`;
}

function caseOf(command: CommandDefinition): string {
  const isDefault = command.name === defaultCommand;
  const shift = 'shift words; (( CURRENT-- ))';
  const specs = [...optionsOf(command.name).flatMap(specsOf), ...positionalsOf(command)];
  return `    ${isDefault ? '*' : command.name})
      ${isDefault ? `[[ $words[2] != ${defaultCommand} ]] || { ${shift} }` : shift}
      specs=(
${specs.map((spec) => `        ${quote(spec)}`).join('\n')}
      )
      ;;`;
}

/** One for each spelling, as `_arguments` reads them. An option is offered once, unless it may be repeated. */
function specsOf(option: OptionDefinition): readonly string[] {
  const { kind, value = 'value', choices, description } = option;
  const spellings = spellingsOf(option);
  const repeats = kind === 'list' ? '*' : spellings.length > 1 ? `(${spellings.join(' ')})` : '';
  const offered = choices ? `(${choices.join(' ')})` : takesFile(option) ? '_files' : ' ';
  return spellings.map((spelling) => {
    const told = `[${description.replace(/[[\]\\]/g, '\\$&')}]`;
    if (kind === 'flag') return `${repeats}${spelling}${told}`;
    return `${repeats}${spelling}${spelling.startsWith('--') ? '=' : '+'}${told}:${value.replaceAll(':', '\\:')}:${offered}`;
  });
}

function positionalsOf({ actions, names, positionals }: CommandDefinition): readonly string[] {
  const action = actions ? [`1:action:(${actions.join(' ')})`] : [];
  return positionals > action.length ? [...action, names ? `*:name:(${names.join(' ')})` : '*:path:_files'] : action;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
