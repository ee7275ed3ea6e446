const require_scan = require("./scan.js");
const require_git = require("./git.js");
let node_fs = require("node:fs");
// src/hook/run/skip.ts
const skipVariable = "STRAYKEY_SKIP";
function readSkipReason(environment) {
	const reason = environment[skipVariable];
	if (reason === void 0) return void 0;
	if (reason.trim() === "") throw new require_scan.UsageError(`${skipVariable} is set but empty; it needs a reason, which is recorded: ${skipVariable}="\u2026" git commit`);
	return reason.trim();
}
// src/hook/run/pre-commit.ts
const wholeMark = "whole";
async function preCommitWork({ args, environment, hasComparison }) {
	const from = environment["PRE_COMMIT_FROM_REF"];
	const to = environment["PRE_COMMIT_TO_REF"];
	if (from !== void 0 && to !== void 0) return {
		kind: "scan",
		target: {
			kind: "push",
			repository: ".",
			tips: [to],
			known: [from]
		}
	};
	if (args.length === 0) return {
		kind: "scan",
		target: {
			kind: "staged",
			repository: "."
		},
		...hasComparison && readComparison()
	};
	if (environment["GIT_INDEX_FILE"] !== void 0 || await areStaged(args)) return {
		kind: "scan",
		target: {
			kind: "staged",
			repository: ".",
			only: args
		}
	};
	const files = args.filter((path) => require_scan.unlessRefused(() => (0, node_fs.lstatSync)(path).isFile()) ?? true);
	if (files.length === 0) return {
		kind: "nothing",
		why: "only links and submodules are named"
	};
	return {
		kind: "scan",
		target: {
			kind: "dir",
			paths: files
		}
	};
}
function readComparison() {
	const input = (0, node_fs.readFileSync)(0);
	const end = input.length - 5;
	const compared = input.subarray(0, Math.max(0, end));
	return input.toString("latin1", compared.length) === "whole" && require_git.isRawDiff(compared) ? { compared } : {};
}
async function areStaged(paths) {
	const { listStagedPaths } = await Promise.resolve().then(() => require("./sources-git-index-staged-paths.js"));
	const staged = listStagedPaths(".");
	return paths.every((path) => staged.has(path));
}
// src/hook/run/work.ts
async function findWork(call) {
	switch (call.name) {
		case "pre-commit": return preCommitWork(call);
		case "commit-msg": return (await Promise.resolve().then(() => require("./hook-run-commit-message.js"))).commitMessageWork(call);
		case "pre-push": return (await Promise.resolve().then(() => require("./hook-run-pushed-refs.js"))).prePushWork(call);
		case "pre-receive": return (await Promise.resolve().then(() => require("./hook-run-pushed-refs.js"))).preReceiveWork();
	}
}
exports.findWork = findWork;
exports.readSkipReason = readSkipReason;
exports.skipVariable = skipVariable;
exports.wholeMark = wholeMark;
