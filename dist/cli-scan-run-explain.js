const require_scan = require("./scan.js");
const require_tree = require("./tree.js");
const require_main = require("./cli-main.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/scan/decisions/left-out.ts
async function reasonsLeftOut(path, options) {
	const root = require_scan.rootOf(options.target, void 0);
	const seen = root.fromRoot(path);
	const config = await require_scan.readConfig(options, root);
	const exception = (await require_scan.createAllowlist(options, config, root))?.findForPath(seen);
	return [
		...await isExcludedByOption(root.fromTyped(path), options) ? ["--exclude covers it"] : [],
		...config.scan.isExcluded(seen) ? [`scan.exclude in ${config.path ?? "the configuration"} covers it`] : [],
		...exception?.kind === "allowlist" ? [`the exception ${exception.name} covers all of it`] : [],
		...isIgnored(path, options, config) ? ["git ignores it, so it is only read if it is named or with --no-gitignore"] : []
	];
}
async function isExcludedByOption(path, { exclude = [] }) {
	return exclude.length > 0 && (await Promise.resolve().then(() => require("./config-path-matcher.js")).then((n) => n.path_matcher_exports)).createPathMatcher(exclude)(path);
}
function isIgnored(path, options, config) {
	if (!require_scan.settingsOf(options, config).honoursGitignore || (0, node_path.basename)(path).startsWith(".env")) return false;
	if (!(0, node_fs.existsSync)((0, node_path.dirname)(path))) return false;
	const scopes = new require_tree.IgnoreScopes({
		note: () => void 0,
		problem: () => void 0
	});
	const { scope, isIgnored: isFolderIgnored } = scopes.open((0, node_path.dirname)(path));
	return (isFolderIgnored || scopes.isIgnored(scope, (0, node_path.basename)(path), "file")) && !scopes.isTracked(scope, (0, node_path.basename)(path));
}
// src/scan/rules/keywords-in.ts
function rulesWithKeywordIn(text, { ruleSet, selected }) {
	const folded = require_scan.foldAscii(text);
	const entries = selected.map((index) => ruleSet.entry(index)).filter(({ keywords, isCaseSensitive }) => keywords.some((keyword) => isCaseSensitive ? text.includes(keyword) : folded.includes(require_scan.foldAscii(keyword))));
	const idsOf = (isGeneric) => entries.filter(({ kind }) => kind === "generic" === isGeneric).map(({ id }) => id);
	return [...idsOf(true), ...idsOf(false)];
}
// src/cli/scan/explanation.ts
const indent = "  ";
const hangingIndent = "    ";
function explainLine({ place, line, floor, leftOut, dropped, keyed, lastLine, columns }, result) {
	const redactor = new require_scan.Redactor(result);
	const sentences = [
		...leftOut.map((reason) => `A scan of its folder does not read this file: ${reason}.`),
		...result.findings.filter((finding) => isOn(finding, line)).map((finding) => explainFinding(finding, redactor.secret(finding), floor)),
		...new Set(result.findings.flatMap(({ occurrences }) => occurrences.filter((occurrence) => occurrence.line === line).flatMap(({ ineffectiveAllow = [] }) => ineffectiveAllow)).map((sentence) => `${sentence}.`)),
		...result.allowed.filter((finding) => isOn(finding, line)).map((finding) => explainAllowed(finding, redactor.secret(finding), line)),
		...new Set(dropped.map(({ ruleId, filter, reason }) => `${ruleId} dropped what it met: ${reason} (filter ${filter}).`)),
		...result.problems.map((problem) => `${require_scan.describeProblem(problem, redactor)}.`.replace(/\.\.$/, "."))
	];
	if (sentences.length === 0 && lastLine !== void 0 && line > lastLine) sentences.push(`There is no such line: the file ends with line ${lastLine}.`);
	if (sentences.length === 0) sentences.push(explainNothing(keyed));
	return `${require_scan.visible(place)}\n${sentences.map((sentence) => indent + require_scan.wrap(require_scan.visible(sentence), columns - 4).join(`\n${hangingIndent}`)).join("\n")}\n`;
}
const mostNamed = 3;
function explainNothing([first, ...others]) {
	if (first === void 0) return "No rule met anything here: no keyword of a rule is on the line. `straykey rules list` shows the rules.";
	const more = others.length + 1 - mostNamed;
	const named = [first, ...others].slice(0, mostNamed).join(", ");
	return `No rule met anything here: a keyword of ${more > 0 ? `${named} and ${require_scan.countOf(more, "other rule")}` : named} is on the line, but nothing round it has the form of such a secret. \`straykey rules show ${first}\` tells what that rule looks for.`;
}
function isOn({ occurrences }, line) {
	return occurrences.some((occurrence) => reachesOver(occurrence, line));
}
function reachesOver(occurrence, line) {
	return occurrence.line <= line && line <= occurrence.endLine;
}
function explainFinding({ ruleId, confidence, reasons }, redacted, floor) {
	return `${ruleId} found ${redacted}, which ${require_scan.isAtLeast(confidence, floor) ? "is reported" : `is reported with --confidence ${confidence} only`} (${confidence}: ${reasons.join("; ")}).`;
}
function explainAllowed({ ruleId, occurrences }, redacted, line) {
	const allowance = occurrences.find((occurrence) => reachesOver(occurrence, line))?.allowed;
	return `${ruleId} found ${redacted}, which is not reported: ${allowance ? describeAllowance(allowance) : "all its places are allowed"}.`;
}
function describeAllowance(allowance) {
	const reason = allowance.reason === void 0 ? "" : ` (${allowance.reason})`;
	switch (allowance.kind) {
		case "inline": return `the comment "${allowance.marker}" allows it${reason}`;
		case "allowlist": return `the exception ${allowance.name} covers it${reason}`;
		case "baseline": return `the baseline accepts it${allowance.expires === void 0 ? "" : ` until ${allowance.expires}`}${reason}`;
	}
}
// src/cli/scan/run-explain.ts
const longestRead = 64 << 20;
const reportOptions = [
	"format",
	"output",
	"fail-on",
	"show-secrets",
	"show-allowed"
];
async function runExplain(typed, options) {
	const useless = reportOptions.find((name) => typed.has(name));
	if (useless !== void 0) throw new require_scan.UsageError(`--explain writes no report, so --${useless} has no effect; leave one of them out`);
	if ("paths" in options.target && options.target.paths.length > 0) throw new require_scan.UsageError("--explain already names its file; leave out the paths");
	const { path, line } = parsePlace(typed.text("explain") ?? "");
	const fileOptions = {
		...options,
		target: {
			kind: "dir",
			paths: [path]
		}
	};
	const leftOut = await reasonsLeftOut(path, fileOptions);
	const config = await require_scan.readConfig(fileOptions, require_scan.rootOf(fileOptions.target, void 0));
	const { confidence: floor } = require_scan.settingsOf(options, config);
	const explained = {
		...fileOptions,
		confidence: "low"
	};
	const result = await require_scan.runPipeline(explained, { onReading: require_main.readInterruptibly });
	const dropped = await rejectionsOn(line, explained);
	const problems = leftOut.length > 0 ? [] : result.problems;
	const lines = readLines(path);
	const text = lines?.[line - 1] ?? "";
	require_scan.writeStdout([explainLine({
		place: `${path}:${line}`,
		line,
		floor,
		leftOut,
		dropped,
		keyed: text === "" ? [] : rulesWithKeywordIn(text, await require_scan.prepareRules(explained, config)),
		lastLine: lines?.length,
		columns: require_scan.columnsOfStdout()
	}, {
		...result,
		problems
	})]);
	return problems.length > 0 ? require_scan.exitCodes.incomplete : require_scan.exitCodes.clean;
}
async function rejectionsOn(line, options) {
	const rejections = [];
	await require_scan.runPipeline({
		...options,
		onRejected: (_path, ruleId, { line: at, filter, reason }) => {
			if (at === line) rejections.push({
				ruleId,
				filter,
				reason
			});
		}
	}, { onReading: require_main.readInterruptibly });
	return rejections;
}
function readLines(path) {
	const stats = require_scan.unlessRefused(() => (0, node_fs.statSync)(path, { throwIfNoEntry: false }));
	if (stats?.isFile() !== true || stats.size > longestRead) return void 0;
	const text = require_scan.unlessRefused(() => (0, node_fs.readFileSync)(path, "utf8"));
	if (text === void 0) return void 0;
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
function parsePlace(place) {
	const [, path, line] = /^(.+?):([1-9]\d{0,8})(?::\d{1,9})?$/s.exec(place) ?? [];
	if (path === void 0) throw new require_scan.UsageError(`--explain needs a place such as src/a.ts:12, not "${place}"`);
	if (require_scan.unlessRefused(() => (0, node_fs.statSync)(path, { throwIfNoEntry: false }))?.isDirectory()) throw new require_scan.UsageError(`--explain needs a file, and ${path} is a folder`);
	return {
		path,
		line: Number(line)
	};
}
exports.runExplain = runExplain;
