const require_baseline = require("./baseline.js");
const require_scan = require("./scan.js");
const require_main = require("./cli-main.js");
const require_cli = require("./cli.js");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
// src/scan/decisions/salt.ts
const saltBytes = 16;
function createSalt() {
	return (0, node_crypto.randomBytes)(saltBytes).toString("hex");
}
// src/cli/baseline/accepted-findings.ts
function acceptedTargets(action, target, { project, isInRepository }, hasHistory) {
	const top = (0, node_path.relative)("", project) || ".";
	const git = {
		kind: "git",
		repository: top
	};
	if (action !== "prune") return hasHistory ? [target, git] : [target];
	const tree = {
		kind: "dir",
		paths: [top]
	};
	return isInRepository ? [tree, git] : [tree];
}
async function scanAll(options, targets, root) {
	const findings = new Map();
	let isComplete = true;
	let hasScanned = false;
	for (const [index, target] of targets.entries()) {
		const result = await require_scan.scan({
			...options,
			target,
			onReading: require_main.readInterruptibly
		});
		const isEmpty = result.problems.some(({ kind }) => kind === "nothing-scanned");
		hasScanned ||= !isEmpty;
		const isLast = index === targets.length - 1;
		const problems = result.problems.filter(({ kind }) => kind !== "nothing-scanned" || isLast && !hasScanned);
		require_main.tellProblems({
			...result,
			problems
		});
		isComplete &&= problems.length === 0;
		const prefix = target.kind === "dir" ? root : void 0;
		for (const finding of result.findings) if (!findings.has(finding.fingerprint)) findings.set(finding.fingerprint, prefix ? fromProject(finding, prefix) : finding);
	}
	return {
		findings: [...findings.values()],
		isComplete
	};
}
function fromProject(finding, { folder, project, fromRoot }) {
	const occurrences = finding.occurrences.map((occurrence) => ({
		...occurrence,
		path: require_scan.pathFrom(project, (0, node_path.join)(folder, fromRoot(occurrence.path)))
	}));
	return {
		...finding,
		occurrences
	};
}
// src/cli/baseline/run-baseline.ts
const narrowing = [
	"rule",
	"skip-rule",
	"exclude",
	"confidence",
	"severity"
];
async function runBaseline(line) {
	const typed = new require_scan.TypedOptions(line);
	const action = typed.action(require_scan.baselineActions);
	const rest = line.positionals.slice(1);
	const peers = action === "import" ? await (await Promise.resolve().then(() => require("./cli-baseline-peer-file.js"))).readPeers(rest[0]) : void 0;
	const paths = peers ? rest.slice(1) : rest;
	if (action === "prune") checkIsWhole(typed, paths);
	else if (!peers) checkReason(typed);
	const options = {
		...require_main.toScanOptions({
			...line,
			positionals: paths
		}),
		baseline: false
	};
	const root = require_scan.rootOf(options.target, void 0);
	const path = require_scan.baselinePathOf(typed.text("baseline"), await require_scan.readConfig(options, root), root);
	const known = await readKnown(path, action);
	const salt = known?.salt ?? createSalt();
	const { findings: all, isComplete } = await scanAll({
		...options,
		salt
	}, acceptedTargets(action, options.target, root, typed.has("history")), root);
	if (action === "prune" && !isComplete) {
		require_cli.tell(`straykey: ${path} was left as it is: an entry may belong to what could not be read`);
		return require_scan.exitCodes.incomplete;
	}
	const matches = peers?.match(all);
	const findings = matches?.accepted ?? all;
	const baseline = action === "prune" && known ? require_baseline.pruneBaseline(known, findings) : accept(known, findings, readDecision(typed, peers && `imported from ${peers.file}`), salt);
	require_scan.writeReport(path, [require_baseline.formatBaseline(baseline)]);
	if (!typed.has("quiet")) {
		if (matches) peers?.tell(matches, typed.has("history"));
		tellChange(path, baseline, known);
	}
	return isComplete ? require_scan.exitCodes.clean : require_scan.exitCodes.incomplete;
}
function tellChange(path, { entries }, known) {
	const before = require_scan.formatNumber(known?.entries.length ?? 0);
	require_cli.tell(`straykey: ${path} accepts ${require_scan.countOf(entries.length, "secret")}, ${before} before`);
}
function checkIsWhole(typed, paths) {
	const narrow = narrowing.find((name) => typed.has(name));
	if (narrow === void 0 && paths.length === 0) return;
	throw new require_scan.UsageError(`\`straykey baseline prune\` has to look at everything, or it would drop what it did not see; leave out ${narrow === void 0 ? paths.join(", ") : `--${narrow}`}`);
}
function checkReason(typed) {
	if (typed.text("reason") === void 0) throw new require_scan.UsageError("a baseline needs a reason, so that others can judge it later: --reason \"\u2026\"");
}
async function readKnown(path, action) {
	const known = await require_scan.readBaselineAt(path);
	if (action === "create" && known) throw new require_scan.UsageError(`${path} already exists; \`straykey baseline update\` adds what is new`);
	if (action !== "create" && action !== "import" && !known) throw new require_scan.UsageError(`${path} does not exist; \`straykey baseline create\` creates it`);
	return known;
}
function accept(known, findings, decision, salt) {
	return known ? require_baseline.updateBaseline(known, findings, decision) : require_baseline.createBaseline(findings, decision, salt);
}
function readDecision(typed, usualReason = "") {
	return {
		reason: typed.text("reason") ?? usualReason,
		owner: typed.text("owner"),
		expires: typed.text("expires"),
		date: new Date().toISOString().slice(0, 10)
	};
}
exports.runBaseline = runBaseline;
