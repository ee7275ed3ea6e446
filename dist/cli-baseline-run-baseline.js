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
function chosenTargets(chosen, { project }, hasHistory) {
	return hasHistory ? [chosen, historyOf(topOf(project))] : [chosen];
}
function wholeProject({ project, isInRepository }) {
	const top = topOf(project);
	const tree = {
		kind: "dir",
		paths: [top]
	};
	return isInRepository ? [tree, historyOf(top)] : [tree];
}
function topOf(project) {
	return (0, node_path.relative)("", project) || ".";
}
function historyOf(repository) {
	return {
		kind: "git",
		repository
	};
}
async function scanAll(options, targets, root, tell = require_main.tellProblems) {
	const findings = new Map();
	let isComplete = true;
	let hasScanned = false;
	for (const [index, target] of targets.entries()) {
		const result = await require_scan.runPipeline({
			...options,
			target
		}, { onReading: require_main.readInterruptibly });
		const isEmpty = result.problems.some(({ kind }) => kind === "nothing-scanned");
		hasScanned ||= !isEmpty;
		const isLast = index === targets.length - 1;
		const problems = result.problems.filter(({ kind }) => kind !== "nothing-scanned" || isLast && !hasScanned);
		tell({
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
	return require_scan.mapPlaces(finding, (occurrence) => ({
		...occurrence,
		path: require_scan.pathFrom(project, (0, node_path.join)(folder, fromRoot(occurrence.path)))
	}));
}
// src/cli/baseline/baseline-plan.ts
async function planBaseline(action, typed, positionals) {
	switch (action) {
		case "create": return {
			...planAcceptance(typed, positionals),
			isThere: false
		};
		case "update": return {
			...planAcceptance(typed, positionals),
			isThere: true
		};
		case "import": return await planImport(typed, positionals);
		case "prune": return planPruning(typed, positionals);
	}
}
function planAcceptance(typed, paths) {
	if (typed.text("reason") === void 0) throw new require_scan.UsageError("a baseline needs a reason, so that others can judge it later: --reason \"\u2026\"");
	const decision = readDecision(typed);
	return {
		paths,
		needsAll: false,
		targets: (chosen, root) => chosenTargets(chosen, root, typed.has("history")),
		renew: (baseline, findings) => ({ baseline: accept(baseline, findings, decision) })
	};
}
async function planImport(typed, [file, ...paths]) {
	const peers = (await Promise.resolve().then(() => require("./cli-baseline-peer-file.js"))).readPeers(file);
	const hasHistory = typed.has("history");
	const decision = readDecision(typed, `imported from ${peers.file}`);
	return {
		paths,
		needsAll: false,
		targets: (chosen, root) => chosenTargets(chosen, root, hasHistory),
		renew: (baseline, findings) => {
			const matches = peers.match(findings);
			return {
				baseline: accept(baseline, matches.accepted, decision),
				tell: () => peers.tell(matches, hasHistory)
			};
		}
	};
}
const narrowing = [
	"rule",
	"skip-rule",
	"exclude",
	"confidence",
	"severity",
	"fingerprint"
];
const deciding = [
	"reason",
	"owner",
	"expires",
	"history"
];
function planPruning(typed, paths) {
	const useless = deciding.find((name) => typed.has(name));
	if (useless !== void 0) throw new require_scan.UsageError(`\`straykey baseline prune\` accepts nothing, so --${useless} has no effect; leave it out`);
	const narrow = narrowing.find((name) => typed.has(name));
	if (narrow !== void 0 || paths.length > 0) throw new require_scan.UsageError(`\`straykey baseline prune\` has to look at everything, or it would drop what it did not see; leave out ${narrow === void 0 ? paths.join(", ") : `--${narrow}`}`);
	return {
		paths,
		isThere: true,
		needsAll: true,
		targets: (_, root) => wholeProject(root),
		renew: ({ known, salt }, findings) => ({ baseline: require_baseline.pruneBaseline(known ?? {
			version: 1,
			salt,
			entries: []
		}, findings) })
	};
}
function accept({ known, salt }, findings, decision) {
	return known ? require_baseline.updateBaseline(known, findings, decision) : require_baseline.createBaseline(findings, decision, salt);
}
function readDecision(typed, usualReason = "") {
	const decision = {
		reason: typed.text("reason") ?? usualReason,
		owner: typed.text("owner"),
		expires: typed.text("expires"),
		date: new Date().toISOString().slice(0, 10)
	};
	require_baseline.checkDecision(decision);
	return decision;
}
// src/cli/baseline/chosen-findings.ts
const shortestFingerprint = 8;
function chooseFindings(fingerprints, findings, reported) {
	const chosen = new Set(fingerprints.map((fingerprint) => secretOf(findNamed(fingerprint, reported))));
	return findings.filter((finding) => chosen.has(secretOf(finding)));
}
function findNamed(fingerprint, reported) {
	if (fingerprint.length < shortestFingerprint) throw new require_scan.UsageError(`--fingerprint needs at least ${shortestFingerprint} digits, not "${fingerprint}"`);
	const [found, other] = reported.filter((finding) => finding.fingerprint.startsWith(fingerprint.toLowerCase()));
	if (found === void 0) throw new require_scan.UsageError(`no secret here has the fingerprint ${fingerprint}; each finding of a report ends with its own, and --history looks into the history, too`);
	if (other !== void 0) throw new require_scan.UsageError(`several secrets have a fingerprint that begins with ${fingerprint}; give more digits`);
	return found;
}
function secretOf({ ruleId, secret }) {
	return `${ruleId}\n${secret}`;
}
// src/cli/baseline/run-baseline.ts
async function runBaseline(line) {
	const typed = new require_scan.TypedOptions(line);
	const plan = await planBaseline(typed.action(require_scan.baselineActions), typed, line.positionals.slice(1));
	const options = {
		...require_main.toScanOptions({
			...line,
			positionals: plan.paths
		}),
		baseline: false
	};
	const root = require_scan.rootOf(options.target, void 0);
	const path = require_scan.baselinePathOf(typed.text("baseline"), await require_scan.readConfig(options, root), root);
	const known = await readKnown(path, plan);
	require_main.checkPlace(path);
	const salt = known?.salt ?? createSalt();
	const targets = plan.targets(options.target, root);
	const { findings, isComplete } = await scanAll({
		...options,
		salt
	}, targets, root);
	if (plan.needsAll && !isComplete) {
		require_cli.tell(`straykey: ${path} was left as it is: an entry may belong to what could not be read`);
		return require_scan.exitCodes.incomplete;
	}
	const fingerprints = typed.names("fingerprint");
	const reported = async () => known ? findings : (await scanAll(options, targets, root, () => void 0)).findings;
	const chosen = fingerprints.length === 0 ? findings : chooseFindings(fingerprints, findings, await reported());
	const renewed = plan.renew({
		known,
		salt
	}, chosen);
	require_scan.writeReport(path, [require_baseline.formatBaseline(renewed.baseline)]);
	if (!typed.has("quiet")) {
		renewed.tell?.();
		tellChange(path, renewed.baseline, known);
	}
	return isComplete ? require_scan.exitCodes.clean : require_scan.exitCodes.incomplete;
}
async function readKnown(path, { isThere }) {
	const known = await require_scan.readBaselineAt(path);
	if (isThere === false && known) throw new require_scan.UsageError(`${path} already exists; \`straykey baseline update\` adds what is new`);
	if (isThere === true && !known) throw new require_scan.UsageError(`${path} does not exist; \`straykey baseline create\` creates it`);
	return known;
}
function tellChange(path, { entries }, known) {
	const before = require_scan.formatNumber(known?.entries.length ?? 0);
	require_cli.tell(`straykey: ${path} accepts ${require_scan.countOf(entries.length, "secret")}, ${before} before`);
}
exports.runBaseline = runBaseline;
