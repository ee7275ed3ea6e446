const require_scan = require("./scan.js");
const require_hook = require("./hook.js");
const require_main = require("./cli-main.js");
const require_cli = require("./cli.js");
// src/cli/hook/run-hooked.ts
const receiveLimitSeconds = 60;
async function runHooked(line) {
	const [, word = "", ...args] = line.positionals;
	const name = require_scan.hookNames.find((known) => known === word);
	if (name === void 0) throw new require_scan.UsageError(`\`straykey hook run\` needs one of ${require_scan.hookNames.join(", ")}${word === "" ? "" : `, not "${word}"${require_scan.suggestion(word, require_scan.hookNames)}`}`);
	const reason = require_hook.readSkipReason(process.env);
	if (reason !== void 0) return (await Promise.resolve().then(() => require("./cli-hook-skipped-hook.js"))).recordSkip(name, reason);
	const typed = new require_scan.TypedOptions(line);
	const limitSeconds = typed.count("time-limit") ?? (name === "pre-receive" ? receiveLimitSeconds : void 0);
	const stopClock = limitSeconds === void 0 ? () => void 0 : startClock(name, limitSeconds);
	const work = await require_hook.findWork({
		name,
		args,
		environment: process.env,
		hasComparison: typed.has("staged-from-stdin")
	});
	if (work.kind === "nothing") {
		stopClock();
		return tellNothing(work.why);
	}
	const result = await require_scan.runPipeline({
		...require_main.toScanOptions({
			...line,
			positionals: []
		}),
		target: work.target
	}, require_scan.defined({
		onReading: require_main.onReadingOf(work.target),
		compared: work.compared
	}));
	stopClock();
	return await tellResult(name, result, typed);
}
function startClock(name, seconds) {
	const timer = setTimeout(() => {
		require_cli.tell(`straykey: not finished within ${require_scan.countOf(seconds, "second")}, so nothing is let through; push less at once, or install the hook again with a longer --time-limit: straykey hook install ${name} --time-limit ${seconds * 5}`);
		process.exit(require_scan.exitCodes.incomplete);
	}, seconds * 1e3);
	return () => clearTimeout(timer);
}
function tellNothing(why) {
	require_cli.tell(`straykey: ${why}, so there was nothing to look at`);
	return require_scan.exitCodes.clean;
}
async function tellResult(name, result, typed) {
	const { findings, problems, notes, statistics: { commits, blobs, files, bytes, skipped } } = result;
	if (findings.length + problems.length > 0) return (await Promise.resolve().then(() => require("./cli-hook-refused-hook.js"))).tellRefusal(name, result, typed);
	if (blobs + commits + files === 0) return tellNothing(describeEmpty(notes, skipped));
	const counts = [...commits > 0 ? [require_scan.countOf(commits, "commit")] : [], ...blobs + files > 0 ? [require_scan.countOf(Math.max(blobs, files), name === "pre-commit" ? "file" : "blob")] : []];
	require_cli.tell(`straykey: no secrets in ${name === "commit-msg" ? "the commit message" : counts.join(", ")} (${require_scan.formatBytes(bytes)})`);
	const excluded = skipped["secrets in excluded paths"] ?? 0;
	if (excluded > 0) require_cli.tell(`straykey: ${require_scan.countOf(excluded, "secret")} in excluded paths`);
	for (const note of notes) require_cli.tell(`straykey: ${note}`);
	return require_scan.exitCodes.clean;
}
function describeEmpty(notes, skipped) {
	const left = Object.keys(skipped);
	return left.length > 0 ? `only ${left.join(" and ")}` : notes[0] ?? "nothing is staged";
}
exports.runHooked = runHooked;
