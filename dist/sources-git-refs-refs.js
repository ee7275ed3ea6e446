const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_git = require("./git.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/sources/git/history/lookups.ts
const manyLookups = 200;
async function lookUp(repository, lookups) {
	const questions = lookups.map(({ commitId, path }) => path.includes("\n") ? "0" : `${commitId}:${path}`);
	const asked = [...new Set(questions)];
	const middle = asked.length < manyLookups ? asked.length : Math.ceil(asked.length / 2);
	const answers = await Promise.all([asked.slice(0, middle), asked.slice(middle)].map((part) => nameObjects(repository, part)));
	const known = new Map(asked.map((question, index) => [question, index < middle ? answers[0]?.[index] : answers[1]?.[index - middle]]));
	return questions.map((question) => known.get(question));
}
async function nameObjects(repository, questions) {
	if (questions.length === 0) return [];
	const pieces = [];
	await require_git.streamGit(repository, [
		"cat-file",
		"--batch-check=%(objectname)",
		"--buffer"
	], (bytes) => void pieces.push(bytes), require_git.idLines(questions));
	const lines = Buffer.concat(pieces).toString("latin1").split("\n");
	return questions.map((_, index) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(lines[index] ?? "") ? lines[index] : void 0);
}
// src/sources/git/refs/refs.ts
var refs_exports = require_rolldown_runtime.__exportAll({ startRefs: () => startRefs });
const maximumBytes = 1 << 30;
const maximumLogBytes = 64 << 20;
const maximumMoves = 1e6;
const namedFolders = [
	["refs/heads/", "branch"],
	["refs/remotes/", "branch"],
	["refs/tags/", "tag"]
];
function listRefs(repository) {
	const { stdout } = require_git.runGit(repository, ["for-each-ref", "--format=%(objectname) %(*objectname) %(refname)"], { maximumBytes });
	return linesOf(stdout).map((line) => {
		const [objectId = "", peeledId = "", ...name] = line.split(" ");
		return {
			...readName(name.join(" ")),
			objectId,
			targetId: peeledId === "" ? objectId : peeledId
		};
	});
}
function startRefs(repository) {
	const refs = require_git.startGit(repository, ["for-each-ref", "--format=%(objectname) %(refname)"], maximumBytes).then(({ stdout }) => linesOf(stdout).map(readListed));
	refs.catch(() => void 0);
	return refs;
}
async function peelRefs(repository, refs, isCommit) {
	const others = [...new Set(refs.map(({ objectId }) => objectId))].filter((id) => !isCommit(id));
	const targets = await nameObjects(repository, others.map((id) => `${id}^{}`));
	const targetById = new Map(others.map((id, index) => [id, targets[index] ?? id]));
	return refs.map((ref) => ({
		...ref,
		targetId: targetById.get(ref.objectId) ?? ref.objectId
	}));
}
function linesOf(stdout) {
	return stdout.toString("utf8").split("\n").slice(0, -1);
}
function readListed(line) {
	const at = line.indexOf(" ");
	return {
		...readName(line.slice(at + 1)),
		objectId: line.slice(0, at)
	};
}
function readName(refName) {
	const [folder = "", kind] = namedFolders.find(([start]) => refName.startsWith(start)) ?? [];
	return kind === void 0 ? {
		kind: "other",
		name: refName
	} : {
		kind,
		name: refName.slice(folder.length)
	};
}
function readRefMoves({ commonDir }) {
	const moves = [];
	const pending = [(0, node_path.join)(commonDir, "logs", "refs")];
	for (let folder = pending.pop(); folder !== void 0 && moves.length < maximumMoves; folder = pending.pop()) for (const entry of entriesOf(folder)) if (entry.isDirectory()) pending.push((0, node_path.join)(folder, entry.name));
	else addMoves(moves, require_scan.readSmallFile((0, node_path.join)(folder, entry.name), maximumLogBytes)?.bytes.toString("latin1") ?? "");
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
exports.lookUp = lookUp;
exports.peelRefs = peelRefs;
exports.readRefMoves = readRefMoves;
Object.defineProperty(exports, "refs_exports", {
	enumerable: true,
	get: function() {
		return refs_exports;
	}
});
exports.startRefs = startRefs;
