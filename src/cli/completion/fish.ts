import { commandNames, commandTable } from '../arguments/command-table.ts';
import type { OptionDefinition } from '../arguments/options/option.ts';
import { optionsOf, takesFile } from './option-words.ts';

/** To be put into `~/.config/fish/completions/straykey.fish`, or sourced. */
export function fishScript(): string {
  return `# fish completion for straykey: straykey completion fish
function __straykey_command
    set -l words (commandline -opc)
    if contains -- "$words[2]" ${commandNames.join(' ')}
        echo $words[2]
    else
        echo dir
    end
end
function __straykey_runs
    test (__straykey_command) = $argv[1]
end
function __straykey_wants_action
    __straykey_runs $argv[1]; and test (count (commandline -opc)) -eq 2
end
function __straykey_wants_name
    __straykey_runs $argv[1]; and test (count (commandline -opc)) -gt 2
end
function __straykey_is_first
    test (count (commandline -opc)) -eq 1
end
${commandTable
  .flatMap(({ name, description, actions = [], names = [] }) => [
    `complete -c straykey -n __straykey_is_first -a ${name} -d ${quote(description)}`,
    ...(actions.length > 0
      ? [`complete -c straykey -n '__straykey_wants_action ${name}' -f -a '${actions.join(' ')}'`]
      : []),
    ...(names.length > 0 ? [`complete -c straykey -n '__straykey_wants_name ${name}' -f -a '${names.join(' ')}'`] : []),
    ...optionsOf(name).map((option) => `complete -c straykey -n '__straykey_runs ${name}' ${describe(option)}`),
  ])
  .join('\n')}
`;
}

function describe(option: OptionDefinition): string {
  const { name, alias, description } = option;
  return `-l ${name}${alias === undefined ? '' : ` -s ${alias}`}${describeValue(option)} -d ${quote(description)}`;
}

function describeValue(option: OptionDefinition): string {
  if (option.kind === 'flag') return '';
  if (option.choices) return ` -x -a '${option.choices.join(' ')}'`;
  return takesFile(option) ? ' -r -F' : ' -x';
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
