const require_scan = require("./scan.js");
const require_cli = require("./cli.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_vm = require("node:vm");
// src/sources/ci/gitlab-token.ts
const tokenVariable = "GITLAB_TOKEN";
function readGitlabToken(file) {
	const token = file === void 0 ? process.env[tokenVariable] : readTokenFile(file);
	if (token === void 0 || token === "") throw new require_scan.UsageError(`GitLab needs a token: put it into the variable ${tokenVariable} or a file, and name that with --gitlab-token-file`);
	if (!/^[\x21-\x7e]{1,4096}$/.test(token)) throw new require_scan.UsageError(`${file === void 0 ? `the variable ${tokenVariable}` : file} must contain one token and nothing else`);
	return token;
}
function readTokenFile(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8").trim();
	} catch (error) {
		if (require_scan.systemErrorCode(error) === "") throw error;
		throw new require_scan.UsageError(`cannot read the token file ${path}; name a file that you may read`, { cause: error });
	}
}
// src/cli/arguments/env-target.ts
const defaultGitlab = "https://gitlab.com";
function toEnvTarget(paths, typed) {
	const files = typed.list("ci");
	const projects = typed.list("gitlab-project");
	const groups = typed.list("gitlab-group");
	const hasInstance = typed.has("gitlab-instance");
	const asksGitlab = projects.length + groups.length > 0 || hasInstance;
	if (!asksGitlab && (typed.has("gitlab-url") || typed.has("gitlab-token-file"))) throw new require_scan.UsageError("say what to fetch from GitLab: --gitlab-project, --gitlab-group or --gitlab-instance");
	if (typed.has("find-in")) return toFindTarget(paths, typed, asksGitlab || files.length > 0);
	for (const name of ["variable", "dotenv"]) if (typed.has(name)) throw new require_scan.UsageError(`--${name} only has an effect with --find-in; add that`);
	if (files.length === 0 && !asksGitlab) return {
		kind: "env",
		paths
	};
	if (paths.length > 0) throw new require_scan.UsageError(`CI variables are checked on their own; scan "${paths[0]}" with a separate command, or put --ci before it if it is a list`);
	const gitlab = {
		url: typed.text("gitlab-url") ?? defaultGitlab,
		projects,
		groups,
		hasInstance
	};
	return {
		kind: "ci-variables",
		files,
		...asksGitlab && { gitlab: {
			...gitlab,
			token: readGitlabToken(typed.text("gitlab-token-file"))
		} }
	};
}
function toFindTarget(paths, typed, hasLists) {
	if (hasLists) throw new require_scan.UsageError("--find-in searches for the values of this process's variables, not for those of a list");
	if (paths.length === 0) throw new require_scan.UsageError("--find-in needs paths to search: straykey env --find-in dist build.log");
	if (typed.has("show-secrets")) throw new require_scan.UsageError("--find-in shows the names of variables, never their values; leave out --show-secrets");
	if (typed.has("explain")) throw new require_scan.UsageError("--find-in and --explain cannot be combined: no rule decides what --find-in finds");
	return {
		kind: "find-in",
		paths,
		variables: process.env,
		names: typed.names("variable"),
		dotenvFiles: typed.list("dotenv")
	};
}
// src/cli/arguments/scan-options.ts
function toScanOptions(line) {
	const typed = new require_scan.TypedOptions(line);
	return {
		target: toTarget(line, typed),
		rules: typed.names("rule"),
		skipRules: typed.names("skip-rule"),
		exclude: typed.list("exclude"),
		...require_scan.defined({
			confidence: typed.choice("confidence", require_scan.confidences),
			severity: typed.choice("severity", require_scan.severities),
			maxFileSizeBytes: typed.size("max-file-size"),
			maxArchiveDepth: typed.count("max-archive-depth"),
			maxArchiveSizeBytes: typed.size("max-archive-size"),
			maxDecodeDepth: typed.count("max-decode-depth"),
			kernel: typed.choice("kernel", require_scan.kernelKinds),
			cache: typed.text("cache"),
			sort: typed.choice("sort", require_scan.sortOrders),
			gitReader: typed.choice("git-reader", require_scan.gitReaders),
			maxFindings: typed.count("max-findings"),
			maxTimeMs: typed.duration("max-time"),
			threads: typed.count("threads"),
			config: fileOrNone(typed, "config"),
			baseline: fileOrNone(typed, "baseline")
		}),
		...typed.has("no-gitignore") && { honoursGitignore: false },
		...typed.has("follow-links") && { followsLinks: true },
		...typed.has("no-inline-allow") && { honoursInlineAllows: false }
	};
}
function fileOrNone(typed, name) {
	const file = typed.text(name);
	if (!typed.has(`no-${name}`)) return file;
	if (file !== void 0) throw new require_scan.UsageError(`--${name} and --no-${name} contradict each other`);
	return false;
}
function toTarget({ command, positionals }, typed) {
	switch (command) {
		case "git": return toGitTarget(positionals[0] ?? ".", typed);
		case "env": return toEnvTarget(positionals, typed);
		case "stdin": return {
			kind: "stdin",
			...require_scan.defined({ filename: typed.text("stdin-filename") })
		};
		default: return positionals.length === 1 && positionals[0] === "-" ? { kind: "stdin" } : {
			kind: "dir",
			paths: positionals
		};
	}
}
function toGitTarget(repository, typed) {
	if (repository === "") throw new require_scan.UsageError("the name of the repository is empty; name its folder");
	const range = typed.text("range");
	const narrowing = toNarrowing(typed);
	if (range !== void 0 && typed.has("staged")) throw new require_scan.UsageError("--staged and --range contradict each other: the index is not in any commit yet");
	const part = ["staged", "range"].find((name) => typed.has(name));
	if (part !== void 0 && typed.choice("sort", require_scan.sortOrders) === "exposure") throw new require_scan.UsageError(`--sort exposure needs the whole history, which tells how long; leave out --${part} or the order`);
	if (typed.has("staged")) return toStagedTarget(repository, narrowing);
	if (range !== void 0 && (typed.has("branch") || typed.has("reachable"))) throw new require_scan.UsageError("--range already selects the commits; leave out --branch and --reachable");
	if (range !== void 0) return {
		kind: "range",
		repository,
		range,
		...require_scan.defined({ narrowing })
	};
	return {
		kind: "git",
		repository,
		...require_scan.defined({ narrowing })
	};
}
function toStagedTarget(repository, { paths, ...commits } = {}) {
	if (Object.keys(commits).length > 0) throw new require_scan.UsageError("--staged looks at no commits, so none can be selected; --path selects files");
	return {
		kind: "staged",
		repository,
		...require_scan.defined({ only: paths })
	};
}
function toNarrowing(typed) {
	const [branches, paths] = [typed.list("branch"), typed.list("path")];
	const narrowing = {
		...require_scan.defined({
			since: typed.text("since"),
			until: typed.text("until"),
			maxCount: typed.count("max-count")
		}),
		...branches.length > 0 && { branches },
		...typed.has("reachable") && { isReachable: true },
		...paths.length > 0 && { paths }
	};
	return Object.keys(narrowing).length === 0 ? void 0 : narrowing;
}
// src/cli/scan/outputs.ts
const otherExtensions = new Map([
	[".ndjson", "jsonl"],
	[".htm", "html"],
	[".log", "text"],
	["", "text"]
]);
const namesInGitlab = new Map([["gl-secret-detection-report.json", "gitlab"], ["gl-code-quality-report.json", "code-quality"]]);
function formatOf(file) {
	const known = namesInGitlab.get((0, node_path.basename)(file));
	if (known !== void 0) return known;
	if (file.endsWith(require_scan.reportExtensions.gitlab)) return "gitlab";
	if (file.endsWith(require_scan.reportExtensions["code-quality"])) return "code-quality";
	const extension = (0, node_path.extname)(file).toLowerCase();
	return require_scan.reportFormats.find((format) => require_scan.reportExtensions[format] === extension) ?? otherExtensions.get(extension);
}
function toOutputs({ options }) {
	const outputs = [];
	let open;
	for (const { name, value } of options) if (name === "format") {
		if (open) outputs.push({ format: open });
		open = require_scan.reportFormats.find((format) => format === value);
	} else if (name === "output") {
		outputs.push({
			...value !== "-" && { file: value },
			...open && { format: open }
		});
		open = void 0;
	}
	if (open) outputs.push(...pairLate(outputs, open));
	const complete = outputs.map(withFormat);
	checkOutputs(complete);
	return complete.length === 0 ? [{ format: "text" }] : complete;
}
function withFormat({ file, format }) {
	const chosen = format ?? (file === void 0 ? "text" : formatOf(file));
	if (chosen === void 0) throw new require_scan.UsageError(`${file ?? ""} does not say its format; choose one with --format: ${require_scan.reportFormats.join(", ")}`);
	return {
		format: chosen,
		...file !== void 0 && { file }
	};
}
function pairLate(outputs, format) {
	const [only] = outputs;
	if (outputs.length !== 1 || only?.file === void 0 || !isOpen(only)) return [{ format }];
	outputs.pop();
	return [{
		format,
		file: only.file
	}];
}
function isOpen({ file = "", format }) {
	return format === void 0 && ((0, node_path.extname)(file) === "" || formatOf(file) === void 0);
}
function checkOutputs(outputs) {
	const placeOf = ({ file }) => file === void 0 ? "" : (0, node_path.resolve)(file);
	const places = outputs.map(placeOf);
	const twice = outputs.find((output, index) => places.indexOf(placeOf(output)) !== index);
	if (twice) throw new require_scan.UsageError(`two reports would go to ${twice.file ?? "standard output"}; give each --format its own --output`);
}
const showing = new Set([
	"text",
	"json",
	"jsonl",
	"csv"
]);
function unshownBy(outputs, typed) {
	const formats = outputs.map(({ format }) => format);
	return [...typed.has("show-secrets") && !formats.some((format) => showing.has(format)) ? [`--show-secrets changes nothing in ${formats.join(", ")}`] : [], ...typed.has("show-allowed") && !formats.some((format) => format === "text" || format === "sarif") ? [`--show-allowed changes nothing in ${formats.join(", ")}`] : []];
}
function checkPlaces(outputs) {
	for (const { file } of outputs) if (file !== void 0) checkPlace(file);
}
function checkPlace(file) {
	if (file.startsWith("/dev/")) return;
	const complaint = complaintOfFile(file) ?? complaintOfFolder((0, node_path.dirname)(file));
	if (complaint !== void 0) throw new require_scan.UsageError(`cannot write ${file}: ${complaint}`);
}
function complaintOfFolder(folder) {
	if (!(0, node_fs.existsSync)(folder)) return require_scan.lacksFolder;
	if (!(0, node_fs.statSync)(folder).isDirectory()) return require_scan.throughFile;
	return isWritable(folder) ? void 0 : "its folder cannot be written to; choose another place";
}
function complaintOfFile(file) {
	try {
		return (0, node_fs.statSync)(file, { throwIfNoEntry: false })?.isDirectory() ? require_scan.isFolder : void 0;
	} catch (error) {
		return require_scan.describeUnwritable(error);
	}
}
function isWritable(folder) {
	const check = () => {
		(0, node_fs.accessSync)(folder, node_fs.constants.W_OK);
		return true;
	};
	return require_scan.unlessRefused(check) ?? false;
}
// src/cli/interrupt.ts
const workKey = Symbol.for("straykey.reading");
const signalExitCode = 130;
function readInterruptibly(read) {
	const started = [];
	Reflect.set(globalThis, workKey, () => started.push(read()));
	try {
		new node_vm.Script(`globalThis[Symbol.for('${workKey.description}')]()`).runInThisContext({ breakOnSigint: true });
	} catch (error) {
		if (isInterrupted(error)) endInterrupted();
		throw error;
	} finally {
		Reflect.deleteProperty(globalThis, workKey);
	}
	const [reading] = started;
	return reading instanceof Promise ? listenWhile(reading) : void 0;
}
function onReadingOf({ kind }) {
	return kind === "staged" || kind === "stdin" && !require_scan.terminalAt("stderr") ? void 0 : readInterruptibly;
}
async function finishFirst(work) {
	const caught = [];
	const remember = (signal) => void caught.push(signal);
	for (const signal of endingSignals) process.on(signal, remember);
	try {
		work();
		await nextTurn();
		await nextTurn();
	} finally {
		for (const signal of endingSignals) process.off(signal, remember);
	}
	const [signal] = caught;
	if (signal !== void 0) process.kill(process.pid, signal);
}
const endingSignals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
function nextTurn() {
	return new Promise((resolve) => setImmediate(resolve));
}
async function listenWhile(reading) {
	process.on("SIGINT", endInterrupted);
	try {
		await reading;
	} finally {
		process.off("SIGINT", endInterrupted);
	}
}
function endInterrupted() {
	require_cli.tell(`${require_scan.terminalAt("stderr") ? "\r\x1B[K" : ""}straykey: interrupted; what was scanned so far is not reported`);
	process.removeAllListeners("SIGINT");
	process.kill(process.pid, "SIGINT");
	process.exit(signalExitCode);
}
function isInterrupted(error) {
	return require_scan.systemErrorCode(error) === "ERR_SCRIPT_EXECUTION_INTERRUPTED";
}
// src/cli/scan/problem-lines.ts
const mostTold = 20;
function tellProblems(result) {
	const { problems } = result;
	if (problems.length === 0) return;
	const redactor = new require_scan.Redactor(result);
	for (const problem of problems.slice(0, mostTold)) require_cli.tell(`straykey: ${require_scan.visible(require_scan.describeProblem(problem, redactor))}`);
	if (problems.length > mostTold) require_cli.tell(`straykey: and ${problems.length - mostTold} more problems`);
}
// src/cli/arguments/options/option.ts
const largestCount = 999999999;
const scans = [
	"dir",
	"git",
	"env",
	"stdin"
];
const scansAndBaseline = [...scans, "baseline"];
const scansAndHook = [...scansAndBaseline, "hook"];
const allCommands = require_scan.commandNames;
// src/cli/arguments/options/decision-options.ts
const decisionOptions = [
	{
		name: "config",
		alias: "c",
		kind: "text",
		value: "file",
		description: "Configuration file (straykey.toml at the root of what is scanned)",
		commands: [...scansAndHook, "rules"]
	},
	{
		name: "no-config",
		kind: "flag",
		description: "Use no configuration and no ignore file",
		commands: [...scansAndHook, "rules"]
	},
	{
		name: "baseline",
		kind: "text",
		value: "file",
		description: "Baseline of accepted secrets (.straykey-baseline.json at the root)",
		commands: scansAndHook
	},
	{
		name: "no-baseline",
		kind: "flag",
		description: "Use no baseline",
		commands: [...scans, "hook"]
	},
	{
		name: "no-inline-allow",
		kind: "flag",
		description: "Also report what comments in the code allow",
		commands: [...scans, "hook"]
	},
	{
		name: "decisions",
		kind: "text",
		value: "from",
		choices: require_scan.decisionOrigins,
		description: "Whose configuration, baseline and comments count for a range (base in a merge request, else checkout)",
		commands: ["git"]
	},
	{
		name: "fingerprint",
		kind: "list",
		value: "digits",
		description: "Only the secret that a report gives this fingerprint; may be repeated",
		commands: ["baseline"]
	},
	{
		name: "reason",
		kind: "text",
		value: "text",
		description: "Why these secrets are accepted",
		commands: ["baseline"]
	},
	{
		name: "owner",
		kind: "text",
		value: "name",
		description: "Who is responsible",
		commands: ["baseline"]
	},
	{
		name: "expires",
		kind: "text",
		value: "YYYY-MM-DD",
		description: "Last day on which they are accepted",
		commands: ["baseline"]
	}
];
// src/cli/arguments/options/general-options.ts
const generalOptions = [
	{
		name: "kernel",
		kind: "text",
		value: "kind",
		choices: require_scan.kernelKinds,
		description: "How keywords are searched for (wasm, where available)",
		commands: scansAndBaseline
	},
	{
		name: "git-reader",
		kind: "text",
		value: "kind",
		choices: require_scan.gitReaders,
		description: "How a history is read (packs, where WebAssembly is available)",
		commands: ["git", "baseline"]
	},
	{
		name: "help",
		alias: "h",
		kind: "flag",
		description: "Show this help",
		commands: allCommands
	},
	{
		name: "version",
		alias: "V",
		kind: "flag",
		description: "Show the version",
		commands: allCommands
	}
];
// src/cli/arguments/options/limit-options.ts
const limitOptions = [
	{
		name: "max-file-size",
		kind: "size",
		value: "size",
		description: "Most bytes to read of a file (16GiB)",
		commands: [
			"dir",
			"env",
			"stdin"
		]
	},
	{
		name: "max-archive-depth",
		kind: "count",
		value: "n",
		range: [0, largestCount],
		description: "How deep to open archives within archives (4)",
		commands: scans
	},
	{
		name: "max-archive-size",
		kind: "size",
		value: "size",
		description: "Most bytes an archive may inflate to (1GiB)",
		commands: scans
	},
	{
		name: "max-decode-depth",
		kind: "count",
		value: "n",
		range: [0, largestCount],
		description: "How many nested encodings to decode (4)",
		commands: scans
	},
	{
		name: "max-findings",
		kind: "count",
		value: "n",
		range: [1, largestCount],
		description: "Most places of secrets to keep (100000)",
		commands: scans
	},
	{
		name: "max-time",
		kind: "duration",
		value: "time",
		description: "Read nothing more after this time: 90s, 10m (no limit)",
		commands: scans
	},
	{
		name: "threads",
		kind: "count",
		value: "n",
		range: [1, 64],
		description: "Threads for a tree, a history or checking rules (as many as pay off, at most 4)",
		commands: [
			"dir",
			"git",
			"rules",
			"baseline"
		]
	},
	{
		name: "time-limit",
		kind: "count",
		value: "seconds",
		range: [1, 86400],
		description: "Refuse when a hook takes longer than this (60 for pre-receive)",
		commands: ["hook"]
	}
];
// src/cli/arguments/options/report-options.ts
const reportOptions = [
	{
		name: "format",
		alias: "f",
		kind: "list",
		value: "format",
		choices: require_scan.reportFormats,
		description: "Report format (text); may be repeated, each with its own --output",
		commands: scans
	},
	{
		name: "output",
		alias: "o",
		kind: "list",
		value: "file",
		description: "Write the report to this file, whole or not at all",
		commands: scans
	},
	{
		name: "confidence",
		kind: "text",
		value: "level",
		choices: require_scan.confidences,
		description: "Lowest confidence to report (medium)",
		commands: scansAndHook
	},
	{
		name: "severity",
		kind: "text",
		value: "level",
		choices: require_scan.severities,
		description: "Lowest severity to look for (low)",
		commands: scansAndHook
	},
	{
		name: "fail-on",
		kind: "text",
		value: "level",
		choices: require_scan.failFloors,
		description: "Lowest severity that sets exit code 1 (low)",
		commands: scans
	},
	{
		name: "show-secrets",
		kind: "flag",
		description: "Show secrets in clear text (text, json, jsonl and csv only)",
		commands: scans
	},
	{
		name: "show-allowed",
		kind: "flag",
		description: "List what is allowed, by what and why (text and sarif; json always does)",
		commands: scans
	},
	{
		name: "sort",
		kind: "text",
		value: "order",
		choices: require_scan.sortOrders,
		description: "Order of secrets: by first path, or longest exposed first (path)",
		commands: ["git"]
	},
	{
		name: "explain",
		kind: "text",
		value: "path:line",
		description: "Explain why something there is or is not reported",
		commands: ["dir", "env"]
	},
	{
		name: "color",
		kind: "text",
		value: "when",
		choices: [
			"auto",
			"always",
			"never"
		],
		description: "Use colours in text output (auto)",
		commands: allCommands
	},
	{
		name: "no-color",
		kind: "flag",
		description: "Same as --color never",
		commands: allCommands
	},
	{
		name: "quiet",
		alias: "q",
		kind: "flag",
		description: "Print only errors and problems on standard error",
		commands: scansAndBaseline
	},
	{
		name: "mask",
		kind: "flag",
		description: "Instead of reporting, pass the text on with its secrets replaced",
		commands: ["stdin"]
	},
	{
		name: "mask-as",
		kind: "text",
		value: "style",
		choices: require_scan.maskStyles,
		description: "With --mask: replace by [straykey: rule-id] or by *** (rule)",
		commands: ["stdin"]
	},
	{
		name: "exit-code",
		kind: "flag",
		description: "With --mask: exit with 1 if anything was replaced",
		commands: ["stdin"]
	}
];
// src/cli/arguments/options/rule-options.ts
const ruleOptions = [{
	name: "rule",
	kind: "list",
	value: "name",
	description: "Only these rules, by id or provider; * is a wildcard; may be repeated",
	commands: [...scansAndHook, "rules"]
}, {
	name: "skip-rule",
	kind: "list",
	value: "name",
	description: "Without these rules; may be repeated",
	commands: scansAndHook
}];
// src/cli/arguments/option-table.ts
const optionGroups = [
	{
		title: "What to scan",
		options: [
			{
				name: "staged",
				kind: "flag",
				description: "Only what is about to be committed: the index against HEAD",
				commands: ["git"]
			},
			{
				name: "range",
				kind: "text",
				value: "A..B",
				description: "Only what these commits added",
				commands: ["git"]
			},
			{
				name: "ci-range",
				kind: "flag",
				description: "Only what the push or merge request of this CI job added",
				commands: ["git"]
			},
			{
				name: "since",
				kind: "text",
				value: "date",
				description: "Only commits since this day, time or age: 2024-05-01, 90 days",
				commands: ["git"]
			},
			{
				name: "until",
				kind: "text",
				value: "date",
				description: "Only commits up to this day, time or age",
				commands: ["git"]
			},
			{
				name: "branch",
				kind: "list",
				value: "name",
				description: "Only what is reachable from this branch; may be repeated",
				commands: ["git"]
			},
			{
				name: "reachable",
				kind: "flag",
				description: "Only what is reachable from branches, tags and other refs",
				commands: ["git"]
			},
			{
				name: "path",
				kind: "list",
				value: "path",
				description: "Only files at this path, relative to the repository root; may be repeated",
				commands: ["git"]
			},
			{
				name: "max-count",
				kind: "count",
				value: "n",
				range: [1, largestCount],
				description: "Only the newest n commits",
				commands: ["git"]
			},
			{
				name: "cache",
				kind: "text",
				value: "file",
				description: "Remember in this file what was clean, and scan only what is new",
				commands: ["git"]
			},
			{
				name: "stdin-filename",
				kind: "text",
				value: "path",
				description: "Treat standard input as a file with this path",
				commands: ["stdin"]
			},
			{
				name: "find-in",
				kind: "flag",
				description: "Search the paths for the values of this process's secret variables",
				commands: ["env"]
			},
			{
				name: "variable",
				kind: "list",
				value: "name",
				description: "With --find-in: also treat these variables as secret; * is a wildcard",
				commands: ["env"]
			},
			{
				name: "dotenv",
				kind: "list",
				value: "file",
				description: "With --find-in: also search for the values in a dotenv file",
				commands: ["env"]
			},
			{
				name: "ci",
				kind: "list",
				value: "file",
				description: "Check an exported list of CI variables instead; may be repeated",
				commands: ["env"]
			},
			{
				name: "gitlab-project",
				kind: "list",
				value: "id",
				description: "Fetch a project's variables from GitLab, by number or path",
				commands: ["env"]
			},
			{
				name: "gitlab-group",
				kind: "list",
				value: "id",
				description: "Fetch a group's variables from GitLab",
				commands: ["env"]
			},
			{
				name: "gitlab-instance",
				kind: "flag",
				description: "Fetch the variables of the whole GitLab instance",
				commands: ["env"]
			},
			{
				name: "gitlab-url",
				kind: "text",
				value: "url",
				description: "Address of the GitLab (https://gitlab.com)",
				commands: ["env"]
			},
			{
				name: "gitlab-token-file",
				kind: "text",
				value: "file",
				description: "File with the GitLab token (default: the variable GITLAB_TOKEN)",
				commands: ["env"]
			},
			{
				name: "history",
				kind: "flag",
				description: "Also accept what is in the git history, not only in the tree",
				commands: ["baseline"]
			},
			{
				name: "exclude",
				kind: "list",
				value: "glob",
				description: "Exclude paths that match; may be repeated",
				commands: scansAndHook
			},
			{
				name: "no-gitignore",
				kind: "flag",
				description: "Also read what git ignores",
				commands: ["dir", "baseline"]
			},
			{
				name: "follow-links",
				kind: "flag",
				description: "Follow symbolic links, but never loops",
				commands: ["dir", "baseline"]
			},
			{
				name: "staged-from-stdin",
				kind: "flag",
				description: "Read git's account of the index from standard input (set by the installed script)",
				commands: ["hook"]
			},
			{
				name: "global",
				kind: "flag",
				description: "Use the hooks folder that git uses for all your repositories",
				commands: ["hook"]
			}
		]
	},
	{
		title: "What to report",
		options: reportOptions
	},
	{
		title: "Rules",
		options: ruleOptions
	},
	{
		title: "Decisions",
		options: decisionOptions
	},
	{
		title: "Limits",
		options: limitOptions
	},
	{
		title: "General",
		options: generalOptions
	}
];
const optionTable = optionGroups.flatMap(({ options }) => options);
// src/cli/arguments/command-line.ts
function parseCommandLine(args) {
	if (args[0] === "help") return parseHelp(args.slice(1));
	const first = require_scan.commandNames.find((name) => name === args[0]);
	const command = first ?? "dir";
	const rest = first === void 0 ? args : args.slice(1);
	const positionals = [];
	const options = [];
	const words = rest.entries();
	for (const [index, argument] of words) {
		if (argument === "--") {
			positionals.push(...rest.slice(index + 1));
			break;
		}
		if (!argument.startsWith("-") || argument === "-") positionals.push(argument);
		else {
			const { option, takesNext } = readOption(argument, rest[index + 1], command);
			options.push(option);
			if (takesNext) words.next();
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
function parseHelp([word, ...rest]) {
	if (word === void 0) return parseCommandLine(["--help"]);
	if (!word.startsWith("-") && !require_scan.commandNames.some((name) => name === word)) throw new require_scan.UsageError(`there is no command "${word}"${require_scan.suggestion(word, require_scan.commandNames) || "; `straykey --help` lists them"}`);
	return parseCommandLine([
		word,
		...rest,
		"--help"
	]);
}
function readOption(argument, next, command) {
	const [spelling, attached] = splitValue(argument);
	const definition = findOption(spelling, command);
	const { name, kind } = definition;
	if (kind === "flag") {
		if (attached !== void 0) throw new require_scan.UsageError(`${spelling} takes no value`);
		return {
			option: {
				name,
				value: ""
			},
			takesNext: false
		};
	}
	const value = attached ?? (next !== void 0 && looksLikeOption(next) ? void 0 : next);
	if (value === void 0) throw new require_scan.UsageError(`${spelling} needs a value: ${spelling} ${placeholderOf(definition)}`);
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
	if (definition) throw new require_scan.UsageError(`${spelling} is not an option of \`straykey ${command}\`, but of ${definition.commands.map((name) => `\`${name}\``).join(", ")}`);
	throw new require_scan.UsageError(`there is no option ${spelling}${suggestSpelling(spelling, command) || `; \`straykey ${command} --help\` lists them`}`);
}
const elsewhere$1 = new Map([
	["--report-path", "--output"],
	["--report-format", "--format"],
	["--since-commit", "`straykey git --range COMMIT..HEAD`"],
	["--no-git", "`straykey dir`"],
	["--source", "`straykey git FOLDER` or `straykey dir FOLDER`"],
	["--log-opts", "`straykey git --range A..B`, or --since and --branch"],
	["--pipe", "`straykey stdin`"],
	["--baseline-path", "--baseline"],
	["--ignore-gitleaks-allow", "--no-inline-allow"],
	["--enable-rule", "--rule"],
	["--max-target-megabytes", "--max-file-size"],
	["--exclude-paths", "--exclude, with a glob"],
	["--timeout", "--max-time"],
	["--jobs", "--threads"],
	["--concurrency", "--threads"],
	["--redact", "the default; --show-secrets shows them"],
	["--verbose", "the default; --quiet leaves only errors and problems"],
	["--fail", "the default; --fail-on never only reports"]
]);
function suggestSpelling(spelling, command) {
	const known = elsewhere$1.get(spelling);
	if (known !== void 0) return `; here it is ${known}`;
	const options = optionTable.filter(({ commands }) => commands.includes(command));
	const owner = options.find(({ choices }) => choices?.includes(spelling.slice(2)));
	if (owner) return `; did you mean "--${owner.name} ${spelling.slice(2)}"?`;
	const otherCase = options.find(({ alias }) => alias !== void 0 && spelling.toLowerCase() === `-${alias.toLowerCase()}`);
	if (otherCase) return `; did you mean "-${otherCase.alias}", which is --${otherCase.name}?`;
	const short = /^(?<letter>-[a-z])(?<rest>[^-].*)$/i.exec(spelling)?.groups;
	const first = options.find(({ alias }) => alias !== void 0 && short?.["letter"] === `-${alias}`);
	if (short && first) return `; did you mean "${short["letter"]} ${first.kind === "flag" ? "-" : ""}${short["rest"]}"?`;
	return require_scan.suggestion(spelling, options.map(({ name }) => `--${name}`));
}
function placeholderOf({ choices, value }) {
	return choices ? choices.join("|") : `<${value ?? "value"}>`;
}
function checkValue({ kind, choices, range }, spelling, value) {
	if (choices && !choices.includes(value)) throw new require_scan.UsageError(`${spelling} cannot be "${value}"; use one of ${choices.join(", ")}${require_scan.suggestion(value, choices)}`);
	if (kind === "count" && !/^\d+$/.test(value)) throw new require_scan.UsageError(`${spelling} needs a whole number, not "${value}"`);
	if (range && (Number(value) < range[0] || Number(value) > range[1])) throw new require_scan.UsageError(`${spelling} needs a number from ${range[0]} to ${range[1]}, not ${value}`);
	if (value === "") throw new require_scan.UsageError(`${spelling} is empty`);
	return value;
}
function checkPositionals(command, positionals, options) {
	const definition = require_scan.commandTable.find(({ name }) => name === command);
	if (!definition || options.some(({ name }) => name === "help" || name === "version")) return;
	const { actions, positionals: most, usage } = definition;
	if (positionals.length > most) throw new require_scan.UsageError(`"${positionals[most]}" is one argument too many; write \`straykey ${usage}\``);
	if (!actions || actions.includes(positionals[0] ?? "")) return;
	if (positionals[0] === void 0) throw new require_scan.UsageError(`\`straykey ${command}\` needs ${actions.length === 1 ? `the action ${actions[0]}` : `one of ${actions.join(", ")}`}`);
	throw new require_scan.UsageError(`\`straykey ${command}\` has no action "${positionals[0]}"; use ${actions.length === 1 ? "" : "one of "}${actions.join(", ")}${require_scan.suggestion(positionals[0], actions)}`);
}
// src/report/display/progress.ts
const drawEveryMs = 100;
const clockEveryCalls = 64;
const clockEveryBytes = 4e6;
const fallbackColumns = 80;
const eraseLine = "\r\x1B[K";
var Progress = class {
	#stream;
	#now;
	#noun;
	#drawnAt;
	#isDrawn = false;
	#count = 0;
	#bytes = 0;
	#secrets = 0;
	#callsLeft = clockEveryCalls;
	#bytesLeft = clockEveryBytes;
	constructor(stream, noun, now = Date.now) {
		this.#stream = stream.isTTY === true ? stream : void 0;
		this.#noun = noun;
		this.#now = now;
		this.#drawnAt = this.#stream === void 0 ? 0 : now();
	}
	scanned(bytes, count = 1) {
		if (this.#stream === void 0) return;
		this.#count += count;
		this.#bytes += bytes;
		this.#bytesLeft -= bytes;
		this.#callsLeft -= count;
		if (this.#callsLeft <= 0 || this.#bytesLeft <= 0) this.#draw(this.#stream);
	}
	found(count = 1) {
		this.#secrets += count;
	}
	end() {
		if (this.#isDrawn) this.#stream?.write(eraseLine);
		this.#isDrawn = false;
	}
	#draw(stream) {
		this.#callsLeft = clockEveryCalls;
		this.#bytesLeft = clockEveryBytes;
		const now = this.#now();
		if (now - this.#drawnAt < drawEveryMs) return;
		this.#drawnAt = now;
		this.#isDrawn = true;
		const line = `scanned ${require_scan.countOf(this.#count, this.#noun)}, ${require_scan.formatBytes(this.#bytes)}, ${require_scan.countOf(this.#secrets, "secret")}`;
		stream.write(eraseLine + require_scan.cutEnd(line, (stream.columns ?? fallbackColumns) - 1));
	}
};
// src/cli/tuning/kernel-flags.ts
const [kernelBudget, usualBudget] = ["--wasm-tiering-budget=32000000", "--wasm-tiering-budget=1800000"];
const manyAheadBytes = 1 << 18;
const manyFiles = 512;
function createKernelTuning({ kind }) {
	let walked = 0;
	const onWalked = (files) => void (walked = files);
	if (!require_cli.isMeasured() || kind !== "dir" && (kind !== "stdin" || require_scan.terminalAt("stderr"))) return { onWalked };
	return {
		onWalked,
		onCompiling: (compile, aheadBytes) => {
			const kernel = walked >= manyFiles || aheadBytes >= manyAheadBytes ? withLargerBudget(compile) : compile();
			require_cli.tuneCompilersForTree(walked);
			return kernel;
		}
	};
}
function withLargerBudget(compile) {
	const { setFlagsFromString } = process.getBuiltinModule("node:v8");
	setFlagsFromString(kernelBudget);
	try {
		return compile();
	} finally {
		setFlagsFromString(usualBudget);
	}
}
// src/cli/scan/first-path.ts
const elsewhere = new Map([
	["scan", "straykey dir"],
	["filesystem", "straykey dir"],
	["directory", "straykey dir"],
	["version", "straykey --version"],
	["detect", "straykey git"],
	["protect", "straykey git --staged"]
]);
const address = /^(?:https?|ssh|git):\/\/|^[\w.-]+@[\w.-]+:/;
function checkFirstPath({ command, namesCommand, positionals: [first] }) {
	if (first === void 0) return;
	const isAddress = (command === "dir" || command === "git") && address.test(first);
	const isWord = !namesCommand && /^[a-z][a-z-]*$/i.test(first);
	if (!isAddress && !isWord || (0, node_fs.existsSync)(first)) return;
	if (isAddress) throw new require_scan.UsageError("nothing is fetched from elsewhere; clone the repository, then run `straykey git FOLDER`");
	throw new require_scan.UsageError(`there is no command and no file called "${first}"${hint(first)}`);
}
function hint(word) {
	const known = elsewhere.get(word);
	if (known !== void 0) return `; here it is \`${known}\``;
	return require_scan.suggestion(word, require_scan.commandNames) || "; `straykey --help` lists the commands";
}
// src/cli/scan/run-scan.ts
async function runScan(line) {
	const startedAt = new Date();
	const mark = process.hrtime.bigint();
	const typed = new require_scan.TypedOptions(line);
	for (const name of ["mask-as", "exit-code"]) if (typed.has(name)) throw new require_scan.UsageError(`--${name} only has an effect with --mask; add that`);
	const outputs = toOutputs(line);
	checkPlaces(outputs);
	checkFirstPath(line);
	const options = toScanOptions(line);
	const scanAll = await scannerOf(options, typed);
	if (typed.has("explain")) return (await Promise.resolve().then(() => require("./cli-scan-run-explain.js"))).runExplain(typed, options);
	const progress = new Progress((typed.has("quiet") ? void 0 : require_scan.terminalAt("stderr")) ?? silent, "piece");
	const scanned = await scanAll((each) => scanTuned(each, progress));
	const result = scanned.problems.length > 0 && !typed.has("show-secrets") ? await (await Promise.resolve().then(() => require("./safe-message.js")).then((n) => n.safe_message_exports)).withSafeProblems(scanned) : scanned;
	await writeOutputs(outputs, result, {
		startedAt,
		endedAt: new Date()
	}, typed);
	if (!outputs.some(({ format, file }) => format === "text" && file === void 0)) tellProblems(result);
	if (!typed.has("quiet")) {
		for (const sentence of unshownBy(outputs, typed)) require_cli.tell(`straykey: ${sentence}`);
		tellOutcome(result, outputs, Number(process.hrtime.bigint() - mark) / 1e6);
	}
	return require_scan.exitCodeOf(result, typed.choice("fail-on", require_scan.failFloors));
}
const silent = { write: () => void 0 };
async function scannerOf(options, typed) {
	return options.target.kind === "range" || typed.has("ci-range") || typed.has("decisions") ? (await Promise.resolve().then(() => require("./cli-scan-range-scan.js"))).planRangeScan(options, typed) : (scanWith) => scanWith(options);
}
async function scanTuned(options, progress) {
	const memoryTuning = require_cli.createMemoryTuning(options.target);
	try {
		const steering = {
			...createKernelTuning(options.target),
			...require_scan.defined({ onReading: onReadingOf(options.target) }),
			onPacks: (bytes) => {
				require_cli.tuneCompilersForPacks(bytes);
				memoryTuning.onPacks(bytes);
			}
		};
		const observed = {
			...options,
			onScanned: (bytes, count) => {
				memoryTuning.onScanned(bytes, count);
				progress.scanned(bytes, count);
			},
			onFound: (count) => progress.found(count)
		};
		return await require_scan.runPipeline(observed, steering);
	} finally {
		progress.end();
	}
}
async function writeOutputs(outputs, result, times, typed) {
	const errors = [];
	for (const output of outputs) await writeOutput(output, result, times, typed).catch((error) => errors.push(error));
	if (errors.length > 0) throw errors[0];
}
async function writeOutput({ format, file }, result, times, typed) {
	const parts = await require_scan.reporters[format].render(result, {
		showSecrets: typed.has("show-secrets"),
		color: file === void 0 && require_scan.hasColor("stdout", typed),
		columns: file === void 0 ? require_scan.columnsOfStdout() : 100,
		version: require_cli.version,
		informationUri: require_cli.informationUri,
		includeAllowed: typed.has("show-allowed"),
		...times
	});
	if (file === void 0) require_scan.writeStdout(parts);
	else await finishFirst(() => require_scan.writeReport(file, parts));
}
function tellOutcome(result, outputs, elapsedMs) {
	const files = outputs.flatMap(({ file }) => file ?? []);
	const isOnScreen = outputs.some(({ format, file }) => format === "text" && file === void 0);
	const written = files.length === 0 ? "" : `; see ${files.join(", ")}`;
	if (!isOnScreen) require_cli.tell(`straykey: ${describeOutcome(result)}${written}`);
	if (require_scan.terminalAt("stderr")) require_cli.tell(`Done in ${elapsedMs < 1e3 ? `${Math.round(elapsedMs)} ms` : `${(elapsedMs / 1e3).toFixed(1)} s`}.`);
}
function describeOutcome({ findings, problems, notes, statistics }) {
	const rest = problems.length > 0 ? ", but not everything could be read" : "";
	if (findings.length > 0) return `${require_scan.countOf(findings.length, "secret")}${rest}`;
	if (!require_scan.hasLookedAtNothing(statistics)) return `no secrets${rest}`;
	return require_scan.visible(["nothing was scanned", ...notes].join(": ")) + rest;
}
// src/cli/main.ts
async function main(args) {
	try {
		return await run(parseCommandLine(args));
	} catch (error) {
		const message = error instanceof require_scan.StraykeyError ? error.message : require_scan.describeRefusal(error);
		if (message === void 0) throw error;
		const { withoutSecrets } = await Promise.resolve().then(() => require("./safe-message.js")).then((n) => n.safe_message_exports);
		require_cli.tell(`straykey: ${require_scan.spellOutControls(await withoutSecrets(message))}`);
		return require_scan.exitCodes.usage;
	}
}
async function run(line) {
	const typed = new require_scan.TypedOptions(line);
	if (typed.has("version")) return (await Promise.resolve().then(() => require("./cli-run-version.js"))).runVersion();
	if (typed.has("help")) return (await Promise.resolve().then(() => require("./cli-help-help.js"))).runHelp(line, require_scan.columnsOfStdout());
	switch (line.command) {
		case "rules": return (await Promise.resolve().then(() => require("./cli-rules-run-rules.js"))).runRules(line);
		case "baseline": return (await Promise.resolve().then(() => require("./cli-baseline-run-baseline.js"))).runBaseline(line);
		case "stdin": return typed.has("mask") ? (await Promise.resolve().then(() => require("./cli-run-mask.js"))).runMask(line) : runScan(line);
		case "hook": return line.positionals[0] === "run" ? (await Promise.resolve().then(() => require("./cli-hook-run-hooked.js"))).runHooked(line) : (await Promise.resolve().then(() => require("./cli-hook-run-hook.js"))).runHook(line);
		case "audit": return (await Promise.resolve().then(() => require("./cli-run-audit.js"))).runAudit(line);
		case "completion": return (await Promise.resolve().then(() => require("./cli-completion-run-completion.js"))).runCompletion(line);
		default: return runScan(line);
	}
}
exports.checkPlace = checkPlace;
exports.main = main;
exports.onReadingOf = onReadingOf;
exports.optionGroups = optionGroups;
exports.optionTable = optionTable;
exports.readInterruptibly = readInterruptibly;
exports.tellProblems = tellProblems;
exports.toScanOptions = toScanOptions;
