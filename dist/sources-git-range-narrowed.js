const require_scan = require("./scan.js");
const require_history = require("./history.js");
const require_name_list = require("./sources-git-objects-name-list.js");
const require_git = require("./git.js");
const require_refs = require("./sources-git-refs-refs.js");
// src/sources/git/range/moment.ts
const secondsOf = {
	hour: 3600,
	day: 86400,
	week: 604800,
	month: 2629746,
	year: 31556952
};
const shortUnits = {
	h: "hour",
	d: "day",
	w: "week",
	m: "month",
	y: "year"
};
function parseMoment(text, today, end) {
	return parseDay(text, end) ?? parseTime(text) ?? parseAge(text, today, end);
}
function parseDay(text, end) {
	if (!require_scan.isCalendarDate(text)) return void 0;
	return Date.parse(`${text}T00:00:00Z`) / 1e3 + (end === "end" ? 86399 : 0);
}
function parseTime(text) {
	const [, day, clock, zone] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:?\d{2})?$/.exec(text) ?? [];
	if (day === void 0 || parseDay(day, "start") === void 0) return void 0;
	const time = Date.parse(`${day}T${clock}${zone ?? "Z"}`);
	return Number.isNaN(time) ? void 0 : time / 1e3;
}
function parseAge(text, today, end) {
	const [, count, word, letter] = /^(\d{1,6}) ?(?:(hour|day|week|month|year)s?(?: ago)?|([hdwmy]))$/.exec(text.trim().toLowerCase()) ?? [];
	const unit = secondsOf[word ?? shortUnits[letter ?? ""] ?? ""];
	const now = parseDay(today, end);
	return count === void 0 || unit === void 0 || now === void 0 ? void 0 : now - Number(count) * unit;
}
// src/sources/git/range/narrowing.ts
const forms = "write a day (2024-05-01), a time (2024-05-01T12:00:00Z) or an age (90 days)";
function resolveNarrowing(repository, { since, until, branches = [], isReachable = false, paths = [], maxCount = Infinity }, today) {
	const sinceSeconds = since === void 0 ? -Infinity : momentOf("since", since, today);
	const untilSeconds = until === void 0 ? Infinity : momentOf("until", until, today);
	if (sinceSeconds > untilSeconds) throw new require_scan.UsageError(`--since ${JSON.stringify(since)} is later than --until ${JSON.stringify(until)}, so no commit can match`);
	return {
		sinceSeconds,
		untilSeconds,
		tips: branches.length > 0 ? branches.map((name) => branchTip(repository, name)) : isReachable ? ["--all"] : ["--all", "--reflog"],
		pathspecs: paths.map((path) => `:(top)${require_git.namedPlace(repository, path)}`),
		maxCount
	};
}
function choosesCommits({ since, until, paths = [], maxCount }) {
	return since !== void 0 || until !== void 0 || paths.length > 0 || maxCount !== void 0;
}
function momentOf(option, text, today) {
	const seconds = parseMoment(text, today, option === "until" ? "end" : "start");
	if (seconds === void 0) throw new require_scan.UsageError(`--${option} cannot be ${JSON.stringify(text)}; ${forms}`);
	return seconds;
}
function branchTip(repository, name) {
	const branches = require_refs.listRefs(repository).filter(({ kind }) => kind === "branch");
	if (name === "HEAD" && repository.headId !== void 0) return repository.headId;
	const found = branches.find((ref) => ref.name === name || `refs/heads/${ref.name}` === name || `refs/remotes/${ref.name}` === name) ?? branches.find((ref) => ref.name === `origin/${name}`);
	if (found === void 0) throw new require_scan.SourceError(repository.path, `no branch is called ${JSON.stringify(name)}${require_scan.suggestion(name, branches.map((ref) => ref.name)) || "; `git branch --all` lists them"}`);
	return found.targetId;
}
// src/sources/git/range/narrowed.ts
function narrowedSource(repository, { narrowing, range, today }) {
	const resolved = resolveNarrowing(repository, narrowing, today);
	if (range === void 0 && !choosesCommits(narrowing)) return { read: (sink) => readReachable(repository, resolved.tips, sink) };
	const tips = range === void 0 ? resolved.tips : require_history.resolveRange(repository, range).revisions;
	let walked;
	return {
		walked: () => walked,
		read: async (sink) => {
			const commitIds = await chooseCommits(repository, {
				...resolved,
				tips
			}, sink);
			const { paths = [] } = narrowing;
			const unknown = paths.filter((_, index) => !isKnown(repository, resolved.pathspecs[index] ?? "", range));
			if (unknown.length > 0) reportUnknown(repository, unknown, sink);
			if (commitIds.size === 0) {
				if (unknown.length === 0) sink.note("no commit is in the part of the history that was asked for");
				return;
			}
			walked = {
				commitIds,
				places: await readCommits(repository, commitIds, resolved.pathspecs, sink)
			};
		}
	};
}
async function chooseCommits(repository, { tips, pathspecs, sinceSeconds, untilSeconds, maxCount }, sink) {
	const chosen = new Set();
	const end = await require_git.streamLines(repository, [
		"rev-list",
		"--timestamp",
		"--full-history",
		...tips,
		"--",
		...pathspecs
	], (line) => {
		const [seconds = "", id = ""] = line.split(" ");
		if (chosen.size < maxCount && Number(seconds) >= sinceSeconds && Number(seconds) <= untilSeconds) chosen.add(id);
		return chosen.size < maxCount;
	});
	if (end.exitCode > 0) sink.problem({
		kind: "missing-object",
		where: repository.path,
		detail: `the history cannot be walked to its end: ${require_git.reasonOf(end.stderr)}`,
		advice: "Fetch from a complete copy, or scan a fresh clone."
	});
	return chosen;
}
function isKnown(repository, pathspec, range = "HEAD") {
	const tips = [
		"--all",
		"--reflog",
		`${require_history.splitRange(range).right}^{commit}`
	];
	const end = require_git.runGit(repository, [
		"rev-list",
		"-1",
		...tips,
		"--",
		pathspec
	]);
	return end.exitCode !== 0 || end.stdout.length > 0;
}
function reportUnknown(repository, paths, sink) {
	sink.problem({
		kind: "nothing-scanned",
		where: repository.path,
		detail: `no commit knows ${paths.map((path) => JSON.stringify(path)).join(", ")}`,
		advice: "Paths count from the top of the repository."
	});
}
async function readCommits(repository, commitIds, pathspecs, sink) {
	const history = new Map();
	const names = new require_name_list.NameList(sink, "file names");
	const result = await require_history.walkHistory(repository, ["--no-walk", "--stdin"], {
		input: require_git.idLines(commitIds),
		paths: pathspecs,
		onEntry: (entry) => {
			require_history.addPath(history, entry);
			names.add(Buffer.from(entry.path).toString("latin1"));
		}
	});
	if (result.exitCode !== 0) throw require_history.walkError(repository, "git cannot compare the commits", result.stderr);
	require_git.reportLines(result.stderr, sink, repository.path, "corrupt-object");
	names.flush();
	require_history.reportShallow(repository, [...commitIds], sink);
	const texts = pathspecs.length > 0 ? [] : [...commitIds].map((id) => ({
		id,
		path: require_scan.objectLabel("commit", id)
	}));
	await require_history.readObjectsOf(repository, [...texts, ...require_history.blobsOf(history)], sink);
	return history;
}
async function readReachable(repository, tips, sink) {
	const ids = new require_git.IdList(repository.objectFormat);
	const names = new require_name_list.NameList(sink, "file names");
	const missing = [];
	const end = await require_git.streamLines(repository, [
		"rev-list",
		"--objects",
		"--missing=print",
		...tips,
		"--"
	], (line) => {
		if (line.startsWith("?")) missing.push(line.slice(1));
		else ids.addText(line.slice(0, ids.stride - 1));
		names.add(line.slice(ids.stride));
	});
	names.flush();
	require_name_list.reportConnectivity(repository, [{
		missing,
		failure: end.exitCode === 0 ? void 0 : require_git.reasonOf(end.stderr)
	}], sink);
	await require_git.readObjects(repository, require_git.listedObjects(ids), sink);
}
exports.narrowedSource = narrowedSource;
