import { commandNames, defaultCommand, defaultCommandLast } from '../arguments/command-table.ts';
import { optionTable } from '../arguments/option-table.ts';
import { optionsOf, spellingsOf, takesFile } from './option-words.ts';

/**
 * For bash 4 and newer, with nothing else installed. Where it offers nothing, bash offers files. `=` parts words in
 * bash, so `--format=json` is three of them.
 */
export function bashScript(): string {
  return `# bash completion for straykey: straykey completion bash
_straykey() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} options actions names
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = && COMP_CWORD -gt 2 ]]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  COMPREPLY=()
  case $prev in
${valueCases().join('\n')}
  esac
  case $command in
${commandCases().join('\n')}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
  elif [[ COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${commandNames.join(' ')} help" -- "$cur"))
  elif [[ COMP_CWORD -eq 2 && -n $actions ]]; then
    COMPREPLY=($(compgen -W "$actions" -- "$cur"))
  elif [[ -n $names ]]; then
    COMPREPLY=($(compgen -W "$names" -- "$cur"))
  fi
}
complete -o default -o bashdefault -F _straykey straykey
`;
}

/** What follows an option that takes a value; words of an option mean the same in every command. */
function valueCases(): readonly string[] {
  return optionTable
    .filter(({ kind }) => kind !== 'flag')
    .map((option) => {
      const spelled = spellingsOf(option).join('|');
      if (option.choices)
        return `    ${spelled}) COMPREPLY=($(compgen -W "${option.choices.join(' ')}" -- "$cur")); return ;;`;
      return takesFile(option)
        ? `    ${spelled}) return ;;`
        : `    ${spelled}) compopt +o default +o bashdefault; return ;;`;
    });
}

function commandCases(): readonly string[] {
  return defaultCommandLast.map(({ name, actions = [], names = [] }) => {
    const pattern = name === defaultCommand ? '*' : name;
    const words = { options: optionsOf(name).flatMap(spellingsOf), actions, names };
    const settings = Object.entries(words).filter(([, list]) => list.length > 0);
    return `    ${pattern}) ${settings.map(([variable, list]) => `${variable}="${list.join(' ')}"`).join(' ')} ;;`;
  });
}
