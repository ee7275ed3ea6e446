const require_yargs = require("./yargs.js");
const require_scan = require("./scan.js");
const require_main = require("./cli-main.js");
// src/cli/help/help-examples.ts
const helpExamples = {
	any: [
		["straykey", "the files below the current folder"],
		["straykey git", "every object of this repository"],
		["straykey git --staged", "what is about to be committed"],
		["straykey git --range origin/main..HEAD", "what this branch added"],
		["straykey -f sarif -o straykey.sarif", "a report for code scanning"],
		["straykey --explain src/a.ts:12", "why something is or is not reported"],
		["straykey baseline create --reason \"\u2026\"", "accept everything found today"]
	],
	dir: [
		["straykey", "the files below the current folder"],
		["straykey src 'packages/*/config'", "folders, files and patterns"],
		["straykey --explain src/a.ts:12", "why something is or is not reported"]
	],
	git: [
		["straykey git", "every object of this repository"],
		["straykey git --staged", "what is about to be committed"],
		["straykey git --range origin/main..HEAD", "what this branch added"],
		["straykey git --since 2024-01-01 --sort exposure", "a part of the history, longest exposed first"]
	],
	env: [
		["straykey env", "dotenv files below this folder, and the variables of this process"],
		["straykey env --find-in dist build.log", "did a secret of this job end up in an output?"],
		["straykey env --ci variables.json", "variables stored in a CI system"]
	],
	stdin: [["straykey stdin --stdin-filename a.ts < a.ts", "a text, judged by its name"], ["npm test 2>&1 | straykey stdin --mask", "a log without its secrets"]],
	rules: [
		["straykey rules list github", "id, severity, confidence and name of these rules"],
		["straykey rules show github-personal-token", "everything about one rule"],
		["straykey rules check", "test the project's own rules, or the built-in ones if it has none"]
	],
	baseline: [
		["straykey baseline create --reason \"\u2026\"", "accept everything found today"],
		["straykey baseline create --history --reason \"\u2026\"", "also what is in the history"],
		["straykey baseline update --reason \"\u2026\"", "accept what is new as well"],
		["straykey baseline update --fingerprint 45a48e4d --reason \"\u2026\"", "accept this one secret"],
		["straykey baseline import .secrets.baseline", "accept what another scanner has accepted"],
		["straykey baseline prune", "drop what is gone everywhere"]
	],
	hook: [
		["straykey hook install", "scan what is staged before each commit"],
		["straykey hook install commit-msg pre-push", "also scan messages and pushes"],
		["straykey hook status", "show what is installed"],
		["straykey hook uninstall", "restore what was there before"]
	],
	completion: [
		["source <(straykey completion bash)", "in ~/.bashrc"],
		["source <(straykey completion zsh)", "in ~/.zshrc, after compinit"],
		["straykey completion fish | source", "in ~/.config/fish/config.fish"]
	],
	audit: [["straykey audit check", "check that the log of this repository is unchanged"]]
};
const indent = "  ";
const longestBeside = 44;
const narrowestMeaning = 32;
function formatExamples(command, columns) {
	const examples = helpExamples[command];
	const most = Math.min(longestBeside, columns - narrowestMeaning - 4);
	const width = Math.max(0, ...examples.map(([line]) => line.length).filter((length) => length <= most));
	const before = `${indent}${" ".repeat(width)}${indent}`;
	return ["Examples:", ...examples.map(([line, meaning]) => {
		const text = require_scan.wrap(meaning, columns - before.length).join(`\n${before}`);
		return `${indent}${line.padEnd(width)}${line.length > width ? `\n${before}` : indent}${text}`;
	})].join("\n");
}
// src/cli/help/help.ts
async function runHelp({ command, namesCommand }, columns) {
	const text = await buildYargs(namesCommand ? command : void 0, {
		columns,
		namesValues: true
	}).getHelp();
	require_scan.writeStdout([`${text.replace(typeNote, "")}\n`]);
	return require_scan.exitCodes.clean;
}
const typeNote = /\n? *\[(?:boolean|string|array|number)\]/g;
const scanCodes = `${require_scan.exitCodes.clean} clean, ${require_scan.exitCodes.findings} secrets found, ${require_scan.exitCodes.usage} wrong usage or configuration, ${require_scan.exitCodes.incomplete} something could not be read`;
const otherCodes = {
	rules: `${require_scan.exitCodes.clean} done, ${require_scan.exitCodes.usage} wrong usage, or a rule is unsound`,
	baseline: `${require_scan.exitCodes.clean} written, ${require_scan.exitCodes.usage} wrong usage, or it cannot be written, ${require_scan.exitCodes.incomplete} something could not be read`,
	hook: `${scanCodes}, or a hook is missing (status)`,
	completion: `${require_scan.exitCodes.clean} printed, ${require_scan.exitCodes.usage} wrong usage`,
	audit: `${require_scan.exitCodes.clean} intact, ${require_scan.exitCodes.findings} changed, ${require_scan.exitCodes.usage} wrong usage, ${require_scan.exitCodes.incomplete} there is no log`
};
const widestLine = 110;
function buildYargs(command, { columns = 80, namesValues = false } = {}) {
	const width = Math.min(columns, widestLine);
	const parser = require_yargs.Yargs([]).scriptName("straykey").help(false).version(false).exitProcess(false).wrap(width).locale("en").parserConfiguration({
		"boolean-negation": false,
		"parse-positional-numbers": false
	});
	const definition = require_scan.commandTable.find(({ name }) => name === command);
	if (definition) parser.usage(`straykey ${definition.usage}\n\n${definition.description}.`);
	else addOverview(parser);
	parser.epilogue(closingText(command, width));
	for (const { title, options } of require_main.optionGroups) for (const option of options) if (option.commands.includes(command ?? "dir")) addOption(parser, title, option, namesValues);
	return parser;
}
function addOverview(parser) {
	parser.usage("straykey [command] [paths..]\n\nFinds leaked secrets in files, git history, dotenv files and variables.");
	for (const { usage, description } of require_scan.commandTable) parser.command(usage, description);
}
function closingText(command, columns) {
	return [
		formatExamples(command ?? "any", columns),
		...command === void 0 ? ["These are the options of `dir`; `straykey <command> --help` lists those of another command."] : [],
		`Exit codes: ${otherCodes[command ?? "dir"] ?? scanCodes}.`
	].join("\n\n");
}
const yargsTypes = {
	flag: "boolean",
	text: "string",
	list: "array",
	count: "number",
	size: "string",
	duration: "string"
};
function addOption(parser, group, { name, alias, kind, value, choices, description }, namesValues) {
	const shared = {
		type: yargsTypes[kind],
		group: `${group}:`,
		...kind === "list" && { nargs: 1 },
		...alias !== void 0 && { alias }
	};
	if (!namesValues) parser.option(name, {
		...shared,
		...choices && { choices }
	});
	else parser.option(value === void 0 ? name : `${name} <${value}>`, {
		...shared,
		description: choices ? `${description}: ${choices.join(", ")}` : description
	});
}
exports.runHelp = runHelp;
