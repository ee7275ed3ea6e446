const require_scan = require("./scan.js");
const require_main = require("./cli-main.js");
// src/cli/completion/option-words.ts
const fileValues = new Set(["file", "path"]);
function optionsOf(command) {
	return require_main.optionTable.filter(({ commands }) => commands.includes(command));
}
function spellingsOf({ name, alias }) {
	return [`--${name}`, ...alias === void 0 ? [] : [`-${alias}`]];
}
function takesFile({ value }) {
	return fileValues.has(value);
}
// src/cli/completion/bash.ts
function bashScript() {
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
${valueCases().join("\n")}
  esac
  case $command in
${commandCases().join("\n")}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
  elif [[ COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${require_scan.commandNames.join(" ")} help" -- "$cur"))
  elif [[ COMP_CWORD -eq 2 && -n $actions ]]; then
    COMPREPLY=($(compgen -W "$actions" -- "$cur"))
  elif [[ -n $names ]]; then
    COMPREPLY=($(compgen -W "$names" -- "$cur"))
  fi
}
complete -o default -o bashdefault -F _straykey straykey
`;
}
function valueCases() {
	return require_main.optionTable.filter(({ kind }) => kind !== "flag").map((option) => {
		const spelled = spellingsOf(option).join("|");
		if (option.choices) return `    ${spelled}) COMPREPLY=($(compgen -W "${option.choices.join(" ")}" -- "$cur")); return ;;`;
		return takesFile(option) ? `    ${spelled}) return ;;` : `    ${spelled}) compopt +o default +o bashdefault; return ;;`;
	});
}
function commandCases() {
	return require_scan.defaultCommandLast.map(({ name, actions = [], names = [] }) => {
		const pattern = name === "dir" ? "*" : name;
		const words = {
			options: optionsOf(name).flatMap(spellingsOf),
			actions,
			names
		};
		return `    ${pattern}) ${Object.entries(words).filter(([, list]) => list.length > 0).map(([variable, list]) => `${variable}="${list.join(" ")}"`).join(" ")} ;;`;
	});
}
// src/cli/completion/fish.ts
function fishScript() {
	return `# fish completion for straykey: straykey completion fish
function __straykey_command
    set -l words (commandline -opc)
    if contains -- "$words[2]" ${require_scan.commandNames.join(" ")}
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
${require_scan.commandTable.flatMap(({ name, description, actions = [], names = [] }) => [
		`complete -c straykey -n __straykey_is_first -a ${name} -d ${quote$1(description)}`,
		...actions.length > 0 ? [`complete -c straykey -n '__straykey_wants_action ${name}' -f -a '${actions.join(" ")}'`] : [],
		...names.length > 0 ? [`complete -c straykey -n '__straykey_wants_name ${name}' -f -a '${names.join(" ")}'`] : [],
		...optionsOf(name).map((option) => `complete -c straykey -n '__straykey_runs ${name}' ${describe(option)}`)
	]).join("\n")}
`;
}
function describe(option) {
	const { name, alias, description } = option;
	return `-l ${name}${alias === void 0 ? "" : ` -s ${alias}`}${describeValue(option)} -d ${quote$1(description)}`;
}
function describeValue(option) {
	if (option.kind === "flag") return "";
	if (option.choices) return ` -x -a '${option.choices.join(" ")}'`;
	return takesFile(option) ? " -r -F" : " -x";
}
function quote$1(text) {
	return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
// src/cli/completion/zsh.ts
function zshScript() {
	return `#compdef straykey
# zsh completion for straykey: straykey completion zsh
_straykey() {
  local -a commands specs
  commands=(
${require_scan.commandTable.map(({ name, description }) => `    ${quote(`${name}:${description}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe -t commands command commands
    _files
    return
  fi
  case $words[2] in
${require_scan.defaultCommandLast.map(caseOf).join("\n")}
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
function caseOf(command) {
	const isDefault = command.name === "dir";
	const shift = "shift words; (( CURRENT-- ))";
	const specs = [...optionsOf(command.name).flatMap(specsOf), ...positionalsOf(command)];
	return `    ${isDefault ? "*" : command.name})
      ${isDefault ? `[[ $words[2] != dir ]] || { ${shift} }` : shift}
      specs=(
${specs.map((spec) => `        ${quote(spec)}`).join("\n")}
      )
      ;;`;
}
function specsOf(option) {
	const { kind, value = "value", choices, description } = option;
	const spellings = spellingsOf(option);
	const repeats = kind === "list" ? "*" : spellings.length > 1 ? `(${spellings.join(" ")})` : "";
	const offered = choices ? `(${choices.join(" ")})` : takesFile(option) ? "_files" : " ";
	return spellings.map((spelling) => {
		const told = `[${description.replace(/[[\]\\]/g, "\\$&")}]`;
		if (kind === "flag") return `${repeats}${spelling}${told}`;
		return `${repeats}${spelling}${spelling.startsWith("--") ? "=" : "+"}${told}:${value.replaceAll(":", "\\:")}:${offered}`;
	});
}
function positionalsOf({ actions, names, positionals }) {
	const action = actions ? [`1:action:(${actions.join(" ")})`] : [];
	return positionals > action.length ? [...action, names ? `*:name:(${names.join(" ")})` : "*:path:_files"] : action;
}
function quote(text) {
	return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
// src/cli/completion/run-completion.ts
const scripts = {
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript
};
function runCompletion(line) {
	require_scan.writeStdout([scripts[new require_scan.TypedOptions(line).action(require_scan.shells)]()]);
	return require_scan.exitCodes.clean;
}
exports.runCompletion = runCompletion;
