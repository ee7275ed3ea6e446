const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_sources_git_revisions = require("./sources-git-revisions.js");
const require_git = require("./git.js");
// src/sources/git/range.ts
var range_exports = require_rolldown_runtime.__exportAll({ rangeSource: () => rangeSource });
function rangeSource(repository, range) {
	return { read: (sink) => readRange(repository, range, sink) };
}
async function readRange(repository, range, sink) {
	const { revisions, tagId } = require_sources_git_revisions.resolveRange(repository, range);
	await readWalk(repository, {
		name: `the range ${JSON.stringify(range)}`,
		revisions,
		others: tagId === void 0 ? [] : [labelled("tag", tagId)]
	}, sink);
}
async function readWalk(repository, walk, sink) {
	const objects = require_git.keepPresent(repository, [...await goThrough(repository, walk, sink), ...walk.others], sink);
	await require_git.readObjects(repository, wantedObjects(objects), sink);
}
async function goThrough(repository, { name, revisions, input }, sink) {
	const history = new Map();
	const commits = [];
	const result = await require_sources_git_revisions.walkHistory(repository, revisions, history, {
		onCommit: (id) => commits.push(id),
		...input && { input }
	});
	if (result.exitCode !== 0) throw new require_scan.SourceError(repository.path, `git cannot walk ${name}: ${require_git.reasonOf(result.stderr)}`);
	require_git.reportLines(result.stderr, sink, repository.path, "corrupt-object");
	reportShallow(repository, commits, sink);
	if (commits.length === 0) sink.note(`${name} holds no commits`);
	return [...commits.map((id) => labelled("commit", id)), ...blobsOf(history)];
}
function labelled(type, id) {
	return {
		id,
		path: require_git.objectLabel(type, id)
	};
}
function reportShallow(repository, commits, sink) {
	const shallow = require_sources_git_revisions.shallowCommits(repository);
	const cut = commits.filter((id) => shallow.has(id));
	if (cut.length === 0) return;
	sink.problem({
		kind: "partial-repository",
		where: repository.path,
		detail: `a shallow clone: the parents of ${cut[0]?.slice(0, 8)} are not here, so all of its files were scanned, and nothing before it`,
		advice: "run `git fetch --deepen=100` or `git fetch --unshallow`, or check out with `fetch-depth: 0`"
	});
}
function blobsOf(history) {
	return [...history].map(([id, paths]) => ({
		id,
		path: [...paths.keys()].reduce((first, path) => path < first ? path : first)
	})).sort((a, b) => a.path === b.path ? a.id < b.id ? -1 : 1 : a.path < b.path ? -1 : 1);
}
function wantedObjects(objects) {
	return {
		count: objects.length,
		input: (start, end) => Buffer.from(objects.slice(start, end).map(({ id }) => `${id}\n`).join("")),
		id: (index) => objects[index]?.id ?? "",
		provenance: (index, type) => ({
			kind: "commit-range",
			path: objects[index]?.path ?? "",
			objectId: objects[index]?.id ?? "",
			objectType: type === "tree" ? "blob" : type
		}),
		where: (index) => objects[index]?.path ?? "",
		absence: {
			kind: "missing-object",
			detail: "its content is not in the repository",
			advice: "run `git fsck`, and fetch from a complete copy"
		}
	};
}
Object.defineProperty(exports, "labelled", {
	enumerable: true,
	get: function() {
		return labelled;
	}
});
Object.defineProperty(exports, "range_exports", {
	enumerable: true,
	get: function() {
		return range_exports;
	}
});
Object.defineProperty(exports, "readWalk", {
	enumerable: true,
	get: function() {
		return readWalk;
	}
});
