const require_model = require("./model.js");
const require_run = require("./sources-git-run.js");
const require_object_reader = require("./sources-git-object-reader.js");
const require_presence = require("./sources-git-presence.js");
const require_raw_diff = require("./sources-git-raw-diff.js");
const require_repository = require("./sources-git-repository.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/sources/git/staged.ts
const maximumBytes = 1 << 30;
function stagedSource(repository) {
	return { read: (sink) => readStaged(repository, sink) };
}
function readStaged(repository, sink) {
	const changes = changedEntries(repository, sink);
	const entries = require_presence.keepPresent(repository, changes.filter((entry) => isScanned(entry, sink)), sink);
	if (changes.length === 0) sink.note("nothing is staged");
	const wanted = {
		count: entries.length,
		input: (start, end) => Buffer.from(entries.slice(start, end).map(({ id }) => `${id}\n`).join("")),
		id: (index) => entries[index]?.id ?? "",
		provenance: (index) => ({
			kind: "index",
			path: entries[index]?.path ?? "",
			objectId: entries[index]?.id ?? ""
		}),
		where: (index) => entries[index]?.path ?? "",
		absence: {
			kind: "missing-object",
			detail: "its staged content is not in the repository",
			advice: "run `git add` again"
		}
	};
	if (wanted.count > 0) return require_object_reader.readObjects(repository, wanted, sink);
}
function changedEntries(repository, sink) {
	const [first = [], ...others] = [repository.headId ?? require_repository.emptyTreeId(repository), ...mergedCommits(repository)].map((parent) => compareIndex(repository, parent, sink));
	const otherPaths = others.map((entries) => new Set(entries.map(({ path }) => path)));
	return first.filter(({ path }) => otherPaths.every((paths) => paths.has(path)));
}
function mergedCommits(repository) {
	try {
		return (0, node_fs.readFileSync)((0, node_path.join)(repository.gitDir, "MERGE_HEAD"), "latin1").split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line));
	} catch {
		return [];
	}
}
function compareIndex(repository, parent, sink) {
	const output = require_run.runGit(repository, [
		"diff-index",
		"--cached",
		"--ignore-submodules=none",
		...require_run.guardedDiffOptions,
		parent,
		"--"
	], { maximumBytes });
	if (output.exitCode !== 0) throw new require_model.SourceError(repository.path, `git cannot compare the index with ${parent.slice(0, 8)}: ${require_run.reasonOf(output.stderr)}`);
	require_run.reportLines(output.stderr, sink, repository.path, "corrupt-object");
	const entries = new Map();
	new require_raw_diff.RawDiffParser({ entry: (entry) => entries.set(entry.path, entries.get(entry.path) ?? entry) }).push(output.stdout);
	return [...entries.values()];
}
function isScanned({ status, mode, path }, sink) {
	if (status === "U") sink.problem({
		kind: "unreadable",
		where: path,
		detail: "has a conflict, so nothing is staged for it",
		advice: "resolve it and run `git add`"
	});
	else if (mode === "160000") sink.skip("submodule entries");
	else if (mode === "000000") sink.skip("deleted files");
	else return true;
	return false;
}
exports.stagedSource = stagedSource;
