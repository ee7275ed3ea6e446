const require_scan = require("./scan.js");
const require_root = require("./root.js");
const require_severity = require("./severity.js");
const require_cli = require("./cli.js");
const require_write = require("./write.js");
const require_scan_options = require("./scan-options.js");
const require_typed = require("./typed.js");
let node_crypto = require("node:crypto");
// src/scan/salt.ts
const saltBytes = 16;
/** A new baseline's salt. The scan whose findings go into the baseline has to run with it. */
function createSalt() {
	return (0, node_crypto.randomBytes)(saltBytes).toString("hex");
}
// src/cli/run-baseline.ts
/** `baseline create|update|prune`: scans the tree, with `--history` the repository too, and writes the baseline. */
async function runBaseline(line) {
	const [action, ...paths] = line.positionals;
	const typed = new require_typed.Typed(line);
	const options = {
		...require_scan_options.toScanOptions({
			...line,
			positionals: paths
		}),
		baseline: false
	};
	const path = typed.text("baseline") ?? require_scan.baselinePathAt(require_root.rootOf(options.target, void 0));
	const known = readKnown(path, action);
	const salt = known?.salt ?? createSalt();
	const { findings, problems } = await scanAll(options, salt, typed.has("history"));
	for (const { where, detail } of problems.slice(0, 20)) require_cli.tell(`straykey: ${where}: ${detail}`);
	if (action === "prune" && problems.length > 0) {
		require_cli.tell(`straykey: ${path} was left as it is: an entry may belong to what could not be read`);
		return require_cli.exitCodes.incomplete;
	}
	const baseline = next(action, known, findings, typed, salt);
	require_write.writeReport(path, [require_scan.formatBaseline(baseline)]);
	require_cli.tell(`straykey: ${path} holds ${baseline.entries.length} accepted ${baseline.entries.length === 1 ? "secret" : "secrets"}, before ${known?.entries.length ?? 0}`);
	return problems.length > 0 ? require_cli.exitCodes.incomplete : require_cli.exitCodes.clean;
}
/** The baseline that is there; `create` wants none, the others want one. */
function readKnown(path, action) {
	const text = require_root.readTextFile(path, 536870912);
	if (action === "create" && text !== void 0) throw new require_severity.UsageError(`${path} is there already; \`straykey baseline update\` adds what is new`);
	if (action !== "create" && text === void 0) throw new require_severity.UsageError(`there is no ${path}; \`straykey baseline create\` makes it`);
	return text === void 0 ? void 0 : require_scan.parseBaseline(text, path);
}
function next(action, known, findings, typed, salt) {
	if (action === "prune" && known) return require_scan.pruneBaseline(known, findings);
	const decision = toDecision(typed);
	return known ? require_scan.updateBaseline(known, findings, decision) : require_scan.createBaseline(findings, decision, salt);
}
function toDecision(typed) {
	const reason = typed.text("reason");
	if (reason === void 0) throw new require_severity.UsageError("a baseline needs a reason, so that others can judge it later: --reason \"…\"");
	return {
		reason,
		owner: typed.text("owner"),
		expires: typed.text("expires"),
		date: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
	};
}
/** Each secret once, wherever it was found first. */
async function scanAll(options, salt, hasHistory) {
	const targets = [options.target, ...hasHistory ? [{
		kind: "git",
		repository: "."
	}] : []];
	const findings = /* @__PURE__ */ new Map();
	const problems = [];
	for (const target of targets) {
		const result = await require_scan.scan({
			...options,
			target,
			salt
		});
		for (const finding of result.findings) if (!findings.has(finding.fingerprint)) findings.set(finding.fingerprint, finding);
		problems.push(...result.problems);
	}
	return {
		findings: [...findings.values()],
		problems
	};
}
exports.runBaseline = runBaseline;
