const require_scan = require("./scan.js");
const require_revisions = require("./sources-git-revisions.js");
const require_git = require("./git.js");
// src/sources/git/range.ts
function rangeSource(repository, range) {
	return { read: (sink) => readRange(repository, range, sink) };
}
async function readRange(repository, range, sink) {
	const { revisions, tagId } = require_revisions.resolveRange(repository, range);
	const history = new Map();
	const commits = [];
	const result = await require_revisions.walkHistory(repository, revisions, history, { onCommit: (id) => commits.push(id) });
	if (result.exitCode !== 0) throw new require_scan.SourceError(repository.path, `git cannot walk ${JSON.stringify(range)}: ${require_git.reasonOf(result.stderr)}`);
	require_git.reportLines(result.stderr, sink, repository.path, "corrupt-object");
	reportShallow(repository, commits, sink);
	if (commits.length === 0) sink.note(`the range ${JSON.stringify(range)} holds no commits`);
	const texts = [...commits.map((id) => ({
		id,
		path: require_git.objectLabel("commit", id)
	})), ...tagId === void 0 ? [] : [{
		id: tagId,
		path: require_git.objectLabel("tag", tagId)
	}]];
	const objects = require_git.keepPresent(repository, [...texts, ...blobsOf(history)], sink);
	await require_git.readObjects(repository, wantedObjects(objects), sink);
}
function reportShallow(repository, commits, sink) {
	const shallow = require_revisions.shallowCommits(repository);
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
exports.rangeSource = rangeSource;
