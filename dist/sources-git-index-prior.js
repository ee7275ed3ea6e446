const require_scan = require("./scan.js");
const require_git = require("./git.js");
const require_push_revisions = require("./sources-git-range-push-revisions.js");
// src/sources/git/index/prior.ts
const maximumBytes = 1 << 30;
const mostBoundaries = 16;
const mostTips = 16;
function stagedPrior(repository) {
	return require_git.compareWithParents(repository).flatMap(({ exitCode, stdout }) => exitCode === 0 ? require_git.parseChangedPaths(stdout) : []);
}
function pushPrior(repository, push, paths) {
	const boundaries = findBoundaries(repository, push);
	return [...boundaries.flatMap((from) => push.tips.slice(0, mostTips).map((to) => [from, to])).flatMap(([from, to]) => {
		const { exitCode, stdout } = require_git.runGit(repository, [
			"diff-tree",
			"-r",
			...require_git.guardedDiffOptions,
			from,
			to,
			"--"
		], { maximumBytes });
		return exitCode === 0 ? require_git.parseChangedPaths(stdout) : [];
	}), ...boundaries.flatMap((commit) => entriesAt(repository, commit, paths))];
}
function findBoundaries(repository, push) {
	const { revisions, input } = require_push_revisions.pushRevisions(push);
	const { stdout } = require_git.runGit(repository, [
		"rev-list",
		"--boundary",
		...revisions
	], {
		input,
		maximumBytes
	});
	return [...stdout.toString("latin1").matchAll(/^-([0-9a-f]+)$/gm)].map(([, id = ""]) => id).slice(0, mostBoundaries);
}
function entriesAt(repository, commit, paths) {
	const asked = paths.filter((path) => path !== "" && !path.includes("\n"));
	const described = require_push_revisions.describeNames(repository, asked.map((path) => `${commit}:${path}`));
	return asked.flatMap((path, index) => {
		const { type, id } = require_scan.itemAt(described, index);
		return type === "blob" ? [{
			path,
			oldId: id
		}] : [];
	});
}
function priorSource(repository, entries) {
	const wanted = {
		count: entries.length,
		input: (start, end) => Buffer.from(entries.slice(start, end).map(({ oldId }) => `${oldId}\n`).join("")),
		id: (index) => entries[index]?.oldId ?? "",
		provenance: (index) => ({
			kind: "index",
			path: entries[index]?.path ?? "",
			objectId: entries[index]?.oldId ?? ""
		}),
		where: (index) => entries[index]?.path ?? "",
		absence: {
			kind: "missing-object",
			detail: "its earlier content is not in the repository"
		}
	};
	return { read: (sink) => wanted.count > 0 ? require_git.readObjects(repository, wanted, sink) : void 0 };
}
exports.priorSource = priorSource;
exports.pushPrior = pushPrior;
exports.stagedPrior = stagedPrior;
