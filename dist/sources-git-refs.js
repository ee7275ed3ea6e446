const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_tree = require("./tree.js");
const require_git = require("./git.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/sources/git/refs.ts
var refs_exports = require_rolldown_runtime.__exportAll({ startRefs: () => startRefs });
const maximumBytes = 1 << 30;
const maximumLogBytes = 64 << 20;
const maximumMoves = 1e6;
const listing = ["for-each-ref", "--format=%(objectname) %(*objectname) %(refname)"];
function listRefs(repository) {
	return readRefs(require_git.runGit(repository, listing, { maximumBytes }).stdout);
}
function startRefs(repository) {
	const refs = require_git.startGit(repository, listing, maximumBytes).then(({ stdout }) => readRefs(stdout));
	refs.catch(() => void 0);
	return refs;
}
function readRefs(stdout) {
	return stdout.toString("utf8").split("\n").slice(0, -1).map((line) => {
		const [objectId = "", peeledId = "", ...name] = line.split(" ");
		return {
			...readName(name.join(" ")),
			objectId,
			targetId: peeledId === "" ? objectId : peeledId
		};
	});
}
function readName(refName) {
	const [, folder, name = ""] = /^refs\/(heads|remotes|tags)\/(.+)$/s.exec(refName) ?? [];
	if (folder === void 0) return {
		kind: "other",
		name: refName
	};
	return {
		kind: folder === "tags" ? "tag" : "branch",
		name
	};
}
function readRefMoves({ commonDir }) {
	const moves = [];
	const pending = [(0, node_path.join)(commonDir, "logs", "refs")];
	for (let folder = pending.pop(); folder !== void 0 && moves.length < maximumMoves; folder = pending.pop()) for (const entry of entriesOf(folder)) if (entry.isDirectory()) pending.push((0, node_path.join)(folder, entry.name));
	else addMoves(moves, require_tree.readSmallFile((0, node_path.join)(folder, entry.name), maximumLogBytes)?.bytes.toString("latin1") ?? "");
	return moves.slice(0, maximumMoves);
}
function addMoves(moves, log) {
	for (const [, commitId = "", seconds] of log.matchAll(/^[0-9a-f]{40,64} ([0-9a-f]{40,64}) [^\t\n]*> (\d{1,12}) [+-]\d{4}(?:$|\t(?!clone: ))/gm)) moves.push({
		commitId,
		seconds: Number(seconds)
	});
}
function entriesOf(folder) {
	return require_scan.unlessRefused(() => (0, node_fs.readdirSync)(folder, { withFileTypes: true })) ?? [];
}
exports.listRefs = listRefs;
exports.readRefMoves = readRefMoves;
Object.defineProperty(exports, "refs_exports", {
	enumerable: true,
	get: function() {
		return refs_exports;
	}
});
