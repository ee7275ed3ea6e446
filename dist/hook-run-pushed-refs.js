const require_scan = require("./scan.js");
const require_push = require("./sources-git-range-push.js");
const require_git = require("./git.js");
let node_fs = require("node:fs");
// src/hook/run/pushed-refs.ts
function prePushWork({ args: [remote], environment }) {
	const told = environment["PRE_COMMIT_REMOTE_NAME"];
	if (told !== void 0) return toldWork(told, environment);
	const changes = readChanges("pre-push", /^\S+ (?<new>[0-9a-f]{40,64}) \S+ (?<old>[0-9a-f]{40,64})$/);
	return toWork(changes, require_push.keepCommits(require_git.openRepository("."), idsOf(changes.map(({ oldId }) => oldId))), refsOf(remote));
}
function toldWork(remote, environment) {
	const from = environment["PRE_COMMIT_FROM_REF"];
	return {
		kind: "scan",
		target: {
			kind: "push",
			repository: ".",
			tips: [environment["PRE_COMMIT_TO_REF"] ?? environment["PRE_COMMIT_LOCAL_BRANCH"] ?? "HEAD"],
			known: from === void 0 ? [] : [from],
			...refsOf(remote)
		}
	};
}
function refsOf(remote) {
	return remote !== void 0 && /^[\w.][\w./-]*$/.test(remote) ? { knownRefs: `--remotes=${remote}` } : {};
}
function preReceiveWork() {
	return toWork(readChanges("pre-receive", /^(?<old>[0-9a-f]{40,64}) (?<new>[0-9a-f]{40,64}) [^\n]+$/), [], { knownRefs: "--all" });
}
function readChanges(name, form) {
	return (0, node_fs.readFileSync)(0, "utf8").split("\n").filter((line) => line !== "").map((line) => {
		const { old: oldId, new: newId } = form.exec(line)?.groups ?? {};
		if (oldId === void 0 || newId === void 0) throw new require_scan.UsageError(`standard input is not what git writes for ${name}: ${JSON.stringify(line.slice(0, 200))}`);
		return {
			oldId,
			newId
		};
	});
}
function toWork(changes, known, refs) {
	const tips = idsOf(changes.map(({ newId }) => newId));
	if (tips.length === 0) return {
		kind: "nothing",
		why: changes.length === 0 ? "nothing is pushed" : "the push only deletes"
	};
	return {
		kind: "scan",
		target: {
			kind: "push",
			repository: ".",
			tips,
			known,
			...refs
		}
	};
}
function idsOf(ids) {
	return [...new Set(ids)].filter((id) => !require_scan.isNullId(id));
}
exports.prePushWork = prePushWork;
exports.preReceiveWork = preReceiveWork;
