const require_scan = require("./scan.js");
const require_git = require("./git.js");
const require_hook = require("./hook.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/sources/git/revisions.ts
const deepenAdvice = "this is a shallow clone: run `git fetch --deepen=100` or `git fetch --unshallow`, or check out with `fetch-depth: 0`";
function resolveRange(repository, range) {
	const [, left, dots, right] = /^(.*?)(\.{2,3})(.*)$/s.exec(range) ?? [];
	if (left === void 0 || right === void 0) {
		const { commitId, tagId } = resolveRevision(repository, range);
		return {
			revisions: ["--no-walk", commitId],
			tagId
		};
	}
	const older = resolveRevision(repository, left === "" ? "HEAD" : left).commitId;
	const { commitId, tagId } = resolveRevision(repository, right === "" ? "HEAD" : right);
	return {
		revisions: [`${older}${dots}${commitId}`],
		tagId
	};
}
function shallowCommits(repository) {
	if (!repository.isShallow) return new Set();
	try {
		return new Set((0, node_fs.readFileSync)((0, node_path.join)(repository.commonDir, "shallow"), "latin1").split("\n").filter((line) => line !== ""));
	} catch {
		return new Set();
	}
}
function resolveRevision(repository, name) {
	const answer = name !== "" && !name.startsWith("-") && !/[\n\0]/.test(name) ? require_git.runGit(repository, ["cat-file", "--batch-check=%(objecttype) %(objectname)"], { input: Buffer.from(`${name}^{commit}\n${name}\n`) }).stdout.toString("latin1") : "";
	const commitId = /^commit ([0-9a-f]+)\n/.exec(answer)?.[1];
	if (commitId === void 0) throw new require_scan.SourceError(repository.path, `no commit is called ${JSON.stringify(name)}${repository.isShallow ? `; ${deepenAdvice}` : ""}`);
	return {
		commitId,
		tagId: /\ntag ([0-9a-f]+)\n/.exec(answer)?.[1]
	};
}
// src/sources/git/history.ts
const fewObjects = 1e3;
const maximumPaths = 1e4;
const logOptions = [
	"-c",
	"--root",
	"--date-order",
	"--format=%H",
	"--no-show-signature",
	"--no-mailmap",
	"--no-notes",
	"--no-decorate",
	...require_git.guardedDiffOptions
];
async function walkHistory(place, revisions, history, { wanted, input, onCommit }) {
	let commit = "";
	const parser = new require_hook.RawDiffParser({
		commit: (id) => {
			commit = id;
			onCommit?.(id);
		},
		wants: (id) => wanted?.has(id) ?? true,
		entry: ({ id, mode, path }) => {
			if (mode !== "160000" && !/^0+$/.test(id)) addPath(history, id, path, commit);
		}
	});
	const sought = wanted === void 0 || wanted.size > fewObjects ? [] : [...wanted].map((id) => `--find-object=${id}`);
	return await require_git.streamGit(place, [
		"log",
		...logOptions,
		...sought,
		...revisions,
		"--"
	], (bytes) => parser.push(bytes), input);
}
function addPath(history, id, path, commit) {
	const paths = history.get(id) ?? new Map();
	if (paths.size < maximumPaths || paths.has(path)) paths.set(path, commit);
	history.set(id, paths);
}
Object.defineProperty(exports, "resolveRange", {
	enumerable: true,
	get: function() {
		return resolveRange;
	}
});
Object.defineProperty(exports, "shallowCommits", {
	enumerable: true,
	get: function() {
		return shallowCommits;
	}
});
Object.defineProperty(exports, "walkHistory", {
	enumerable: true,
	get: function() {
		return walkHistory;
	}
});
