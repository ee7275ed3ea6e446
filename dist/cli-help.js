const require_yargs = require("./yargs.js");
const require_scan = require("./scan.js");
const require_main = require("./cli-main.js");
// src/cli/help.ts
const examples = [
	["straykey", "the files below the current folder"],
	["straykey git", "every object of this repository"],
	["straykey git --staged", "what is about to be committed"],
	["straykey git --range origin/main..HEAD", "what this branch brought"],
	["straykey -f sarif -o straykey.sarif", "a report for code scanning"],
	["straykey --explain src/a.ts:12", "why something is or is not reported"],
	["straykey baseline create --reason \"\u2026\"", "accept what is there today"]
];
async function runHelp({ command, positionals, options }, columns) {
	const text = await buildYargs(command === "dir" && positionals.length === 0 && options.length === 1 ? void 0 : command, columns).getHelp();
	require_scan.writeStdout([`${text.replace(typeNote, "")}\n`]);
	return require_scan.exitCodes.clean;
}
const typeNote = /\n? *\[(?:boolean|string|array|number)\](?:\s+\[choices:[^\]]*\])?/g;
const exitCodeLine = `Exit codes: ${require_scan.exitCodes.clean} clean, ${require_scan.exitCodes.findings} secrets found, ${require_scan.exitCodes.usage} wrong use or configuration, ${require_scan.exitCodes.incomplete} something could not be read.`;
function buildYargs(command, columns = 80) {
	const parser = require_yargs.Yargs([]).scriptName("straykey").help(false).version(false).exitProcess(false).wrap(Math.min(columns, 110)).locale("en").parserConfiguration({
		"boolean-negation": false,
		"parse-positional-numbers": false
	});
	const definition = require_main.commandTable.find(({ name }) => name === command);
	if (definition) parser.usage(`straykey ${definition.usage}\n\n${definition.description}.`).epilogue(exitCodeLine);
	else addOverview(parser);
	for (const option of require_main.optionTable.filter(({ commands }) => command === void 0 ? commands.includes("dir") : commands.includes(command))) addOption(parser, option);
	return parser;
}
function addOverview(parser) {
	parser.usage("straykey [command] [paths..]\n\nFinds leaked secrets in files, git history, dotenv files and variables.");
	for (const { usage, description } of require_main.commandTable) parser.command(usage, description);
	for (const [line, meaning] of examples) parser.example(line, meaning);
	parser.epilogue("`straykey <command> --help` lists the options of a command; above are those of `dir`.\n\n" + exitCodeLine);
}
const yargsTypes = {
	flag: "boolean",
	text: "string",
	list: "array",
	count: "number",
	size: "string"
};
function addOption(parser, { name, alias, kind, value, choices, description, group }) {
	const placeholder = choices?.join("|") ?? value;
	const shown = placeholder === void 0 ? description : `<${placeholder}>  ${description}`;
	parser.option(name, {
		type: yargsTypes[kind],
		description: shown,
		group: `${group}:`,
		...kind === "list" && { nargs: 1 },
		...alias !== void 0 && { alias },
		...choices && { choices }
	});
}
exports.runHelp = runHelp;
