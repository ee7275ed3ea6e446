#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_model = require("./model.js");
let node_fs = require("node:fs");
// src/report/reporter.ts
const reportFormats = [
	"text",
	"json",
	"jsonl",
	"sarif"
];
// src/cli/option-table.ts
const commandNames = [
	"dir",
	"git",
	"env",
	"stdin",
	"rules",
	"baseline"
];
const scans = [
	"dir",
	"git",
	"env",
	"stdin"
];
const scansAndBaseline = [...scans, "baseline"];
const all = commandNames;
const optionTable = [
	{
		name: "staged",
		kind: "flag",
		description: "Only what is about to be committed: the index against HEAD",
		group: "What to scan",
		commands: ["git"]
	},
	{
		name: "range",
		kind: "text",
		value: "A..B",
		description: "Only what these commits brought",
		group: "What to scan",
		commands: ["git"]
	},
	{
		name: "stdin-filename",
		kind: "text",
		value: "path",
		description: "The path that standard input is said to have",
		group: "What to scan",
		commands: ["stdin"]
	},
	{
		name: "history",
		kind: "flag",
		description: "Accept what stands in the git history too, not only in the tree",
		group: "What to scan",
		commands: ["baseline"]
	},
	{
		name: "exclude",
		kind: "list",
		value: "glob",
		description: "Leave out paths that match; may be repeated",
		group: "What to scan",
		commands: scansAndBaseline
	},
	{
		name: "no-gitignore",
		kind: "flag",
		description: "Read what git ignores, too",
		group: "What to scan",
		commands: ["dir", "baseline"]
	},
	{
		name: "follow-links",
		kind: "flag",
		description: "Follow symbolic links; loops never",
		group: "What to scan",
		commands: ["dir", "baseline"]
	},
	{
		name: "format",
		alias: "f",
		kind: "list",
		choices: reportFormats,
		description: "The report; may be repeated, each with its own --output",
		group: "What to report",
		commands: scans
	},
	{
		name: "output",
		alias: "o",
		kind: "list",
		value: "file",
		description: "Write the report here, whole or not at all",
		group: "What to report",
		commands: scans
	},
	{
		name: "confidence",
		kind: "text",
		choices: require_model.confidences,
		description: "Least confidence that is reported (medium)",
		group: "What to report",
		commands: scansAndBaseline
	},
	{
		name: "severity",
		kind: "text",
		choices: require_model.severities,
		description: "Least severity that is looked for (low)",
		group: "What to report",
		commands: scansAndBaseline
	},
	{
		name: "show-secrets",
		kind: "flag",
		description: "Show secrets in clear; never in SARIF",
		group: "What to report",
		commands: scans
	},
	{
		name: "show-allowed",
		kind: "flag",
		description: "Also write what was allowed to SARIF, marked as suppressed",
		group: "What to report",
		commands: scans
	},
	{
		name: "explain",
		kind: "text",
		value: "path:line",
		description: "Say why something there was not reported",
		group: "What to report",
		commands: ["dir", "env"]
	},
	{
		name: "color",
		kind: "text",
		choices: [
			"auto",
			"always",
			"never"
		],
		description: "Colours in the text report (auto)",
		group: "What to report",
		commands: scans
	},
	{
		name: "no-color",
		kind: "flag",
		description: "The same as --color never",
		group: "What to report",
		commands: scans
	},
	{
		name: "quiet",
		alias: "q",
		kind: "flag",
		description: "Nothing but errors and problems on standard error",
		group: "What to report",
		commands: scansAndBaseline
	},
	{
		name: "rule",
		kind: "list",
		value: "name",
		description: "Only these rules: ids or providers, * allowed; may be repeated",
		group: "Rules",
		commands: [...scansAndBaseline, "rules"]
	},
	{
		name: "skip-rule",
		kind: "list",
		value: "name",
		description: "Not these rules; may be repeated",
		group: "Rules",
		commands: scansAndBaseline
	},
	{
		name: "config",
		alias: "c",
		kind: "text",
		value: "file",
		description: "Configuration (straykey.toml at the root of what is scanned)",
		group: "Decisions",
		commands: all
	},
	{
		name: "no-config",
		kind: "flag",
		description: "Look for no configuration and no ignore file",
		group: "Decisions",
		commands: all
	},
	{
		name: "baseline",
		kind: "text",
		value: "file",
		description: "Accepted secrets (.straykey-baseline.json at the root)",
		group: "Decisions",
		commands: scansAndBaseline
	},
	{
		name: "no-baseline",
		kind: "flag",
		description: "Use no baseline",
		group: "Decisions",
		commands: scans
	},
	{
		name: "no-inline-allow",
		kind: "flag",
		description: "Report what comments in the code allow, too",
		group: "Decisions",
		commands: scans
	},
	{
		name: "reason",
		kind: "text",
		value: "text",
		description: "Why these secrets are accepted",
		group: "Decisions",
		commands: ["baseline"]
	},
	{
		name: "owner",
		kind: "text",
		value: "name",
		description: "Who answers for it",
		group: "Decisions",
		commands: ["baseline"]
	},
	{
		name: "expires",
		kind: "text",
		value: "YYYY-MM-DD",
		description: "The last day of the acceptance",
		group: "Decisions",
		commands: ["baseline"]
	},
	{
		name: "max-file-size",
		kind: "size",
		value: "size",
		description: "Bytes of a file that are read (16GiB)",
		group: "Limits",
		commands: ["dir", "stdin"]
	},
	{
		name: "max-archive-depth",
		kind: "count",
		value: "n",
		description: "Archives within archives that are opened (4)",
		group: "Limits",
		commands: scans
	},
	{
		name: "max-archive-size",
		kind: "size",
		value: "size",
		description: "Bytes that an archive may inflate to (1GiB)",
		group: "Limits",
		commands: scans
	},
	{
		name: "max-decode-depth",
		kind: "count",
		value: "n",
		description: "Encodings taken off one after the other (4)",
		group: "Limits",
		commands: scans
	},
	{
		name: "max-findings",
		kind: "count",
		value: "n",
		description: "Places of secrets kept (100000)",
		group: "Limits",
		commands: scans
	},
	{
		name: "help",
		alias: "h",
		kind: "flag",
		description: "Show this help",
		group: "General",
		commands: all
	},
	{
		name: "version",
		alias: "V",
		kind: "flag",
		description: "Show the version",
		group: "General",
		commands: all
	}
];
const commandTable = [
	{
		name: "dir",
		usage: "dir [paths..]",
		description: "Scan files and folders; also the bare command",
		positionals: Infinity
	},
	{
		name: "git",
		usage: "git [repository]",
		description: "Scan the whole history, the index (--staged) or a range",
		positionals: 1
	},
	{
		name: "env",
		usage: "env [paths..]",
		description: "Scan dotenv files and this process's variables",
		positionals: Infinity
	},
	{
		name: "stdin",
		usage: "stdin",
		description: "Scan standard input",
		positionals: 0
	},
	{
		name: "rules",
		usage: "rules <list|show|check> [names..]",
		description: "List, show or check rules",
		positionals: Infinity,
		actions: [
			"list",
			"show",
			"check"
		]
	},
	{
		name: "baseline",
		usage: "baseline <create|update|prune> [paths..]",
		description: "Accept what is there, with a reason",
		positionals: Infinity,
		actions: [
			"create",
			"update",
			"prune"
		]
	}
];
// src/cli/command-line.ts
function parseCommandLine(args) {
	if (args[0] === "help") return parseCommandLine([...args.slice(1), "--help"]);
	const first = commandNames.find((name) => name === args[0]);
	const command = first ?? "dir";
	const rest = first === void 0 ? args : args.slice(1);
	const positionals = [];
	const options = [];
	for (let index = 0; index < rest.length; index++) {
		const argument = rest[index];
		if (argument === "--") {
			positionals.push(...rest.slice(index + 1));
			break;
		}
		if (!argument.startsWith("-") || argument === "-") positionals.push(argument);
		else {
			const { option, takesNext } = readOption(argument, rest[index + 1], command);
			options.push(option);
			if (takesNext) index++;
		}
	}
	checkPositionals(command, positionals, options);
	return {
		command,
		namesCommand: first !== void 0,
		positionals,
		options
	};
}
function readOption(argument, next, command) {
	const [spelling, attached] = splitValue(argument);
	const definition = findOption(spelling, command);
	const { name, kind } = definition;
	if (kind === "flag") {
		if (attached !== void 0) throw new require_model.UsageError(`${spelling} takes no value`);
		return {
			option: {
				name,
				value: ""
			},
			takesNext: false
		};
	}
	const value = attached ?? (next !== void 0 && looksLikeOption(next) ? void 0 : next);
	if (value === void 0) throw new require_model.UsageError(`${spelling} needs a value: ${spelling} ${placeholderOf(definition)}`);
	return {
		option: {
			name,
			value: checkValue(definition, spelling, value)
		},
		takesNext: attached === void 0
	};
}
function looksLikeOption(argument) {
	return /^-[^\d]/.test(argument);
}
function splitValue(argument) {
	const at = argument.indexOf("=");
	return at < 0 ? [argument, void 0] : [argument.slice(0, at), argument.slice(at + 1)];
}
function findOption(spelling, command) {
	const definition = optionTable.find(({ name, alias }) => spelling === `--${name}` || alias !== void 0 && spelling === `-${alias}`);
	if (definition?.commands.includes(command)) return definition;
	if (definition) throw new require_model.UsageError(`${spelling} is no option of \`straykey ${command}\` but of ${definition.commands.map((name) => `\`${name}\``).join(", ")}`);
	throw new require_model.UsageError(`there is no option ${spelling}${suggestSpelling(spelling, command) || `; \`straykey ${command} --help\` lists them`}`);
}
function suggestSpelling(spelling, command) {
	const options = optionTable.filter(({ commands }) => commands.includes(command));
	const owner = options.find(({ choices }) => choices?.includes(spelling.slice(2)));
	if (owner) return `; did you mean "--${owner.name} ${spelling.slice(2)}"?`;
	const short = /^-(?<letter>[a-z])(?<rest>[^-].*)$/i.exec(spelling)?.groups;
	if (short && options.some(({ alias }) => alias === short["letter"])) return `; write -${short["letter"]} apart from what follows`;
	return require_model.suggestion(spelling, options.map(({ name }) => `--${name}`));
}
function placeholderOf({ choices, value }) {
	return choices ? choices.join("|") : `<${value ?? "value"}>`;
}
function checkValue({ kind, choices }, spelling, value) {
	if (choices && !choices.includes(value)) throw new require_model.UsageError(`${spelling} cannot be "${value}", but one of ${choices.join(", ")}${require_model.suggestion(value, choices)}`);
	if (kind === "count" && !/^\d{1,9}$/.test(value)) throw new require_model.UsageError(`${spelling} needs a whole number, not "${value}"`);
	if (value === "") throw new require_model.UsageError(`${spelling} is empty`);
	return value;
}
function checkPositionals(command, positionals, options) {
	const definition = commandTable.find(({ name }) => name === command);
	if (!definition || options.some(({ name }) => name === "help" || name === "version")) return;
	const { actions, positionals: most } = definition;
	if (positionals.length > most) throw new require_model.UsageError(`\`straykey ${command}\` takes ${most === 0 ? "no argument" : "one argument"}, not "${positionals[most]}" too`);
	if (!actions || actions.includes(positionals[0] ?? "")) return;
	if (positionals[0] === void 0) throw new require_model.UsageError(`\`straykey ${command}\` needs one of ${actions.join(", ")}`);
	throw new require_model.UsageError(`\`straykey ${command}\` cannot "${positionals[0]}", but one of ${actions.join(", ")}${require_model.suggestion(positionals[0], actions)}`);
}
// src/cli/stderr.ts
function tell(line) {
	try {
		(0, node_fs.writeSync)(2, `${line}\n`);
	} catch {}
}
// src/cli/main.ts
async function main(args) {
	try {
		return await run(parseCommandLine(args));
	} catch (error) {
		if (!(error instanceof require_model.StraykeyError)) throw error;
		tell(`straykey: ${error.message}`);
		return require_model.exitCodes.usage;
	}
}
async function run(line) {
	if (line.options.some(({ name }) => name === "version")) return (await Promise.resolve().then(() => require("./cli-run-version.js"))).runVersion();
	if (line.options.some(({ name }) => name === "help")) return (await Promise.resolve().then(() => require("./cli-help.js"))).runHelp(line);
	switch (line.command) {
		case "rules": return (await Promise.resolve().then(() => require("./cli-run-rules.js"))).runRules(line);
		case "baseline": return (await Promise.resolve().then(() => require("./cli-run-baseline.js"))).runBaseline(line);
		default: return (await Promise.resolve().then(() => require("./cli-run-scan.js"))).runScan(line);
	}
}
// src/cli/index.ts
const defectExitCode = 70;
main(process.argv.slice(2)).then((exitCode) => {
	process.exitCode = exitCode;
}, (error) => {
	process.exitCode = defectExitCode;
	tell(`straykey: a defect of straykey itself; please report it with the lines below\n${error instanceof Error ? error.stack : String(error)}`);
});
exports.commandNames = commandNames;
exports.commandTable = commandTable;
exports.optionTable = optionTable;
exports.reportFormats = reportFormats;
exports.tell = tell;
