const require_scan = require("./scan.js");
let node_fs = require("node:fs");
// src/sources/git/raw-diff.ts
const submoduleMode = "160000";
const absentMode = "000000";
const colon = 58;
const longestToken = 1 << 20;
function parseRawDiff(output) {
	const entries = new Map();
	const tokens = output.toString("utf8").split("\0");
	for (let at = 0; at + 1 < tokens.length; at += 2) {
		const [, mode = absentMode, before = "", id = "", status = ""] = (tokens[at] ?? "").split(" ");
		const path = tokens[at + 1] ?? "";
		if (!entries.has(path)) entries.set(path, {
			mode,
			id,
			before: [before],
			status,
			path
		});
	}
	return entries;
}
function isRawDiff(output) {
	const tokens = output.toString("latin1").split("\0");
	return tokens.pop() === "" && tokens.length % 2 === 0 && tokens.every((token, index) => index % 2 === 1 || /^:\d{6} \d{6} [0-9a-f]{40,64} [0-9a-f]{40,64} [A-Z]$/.test(token));
}
function parseChangedPaths(output) {
	const tokens = output.toString("utf8").split("\0");
	const changed = [];
	for (let at = 0; at + 1 < tokens.length; at += 2) {
		const [mode = "", , oldId = "", newId = ""] = (tokens[at] ?? "").slice(1).split(" ");
		if (mode !== "000000" && mode !== "160000" && !/^0*$/.test(oldId)) changed.push({
			path: tokens[at + 1] ?? "",
			oldId,
			newId
		});
	}
	return changed;
}
var RawDiffParser = class {
	#handler;
	#pieces = [];
	#held = 0;
	#line;
	constructor(handler) {
		this.#handler = handler;
	}
	push(chunk) {
		let start = 0;
		for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
			this.#read(this.#token(chunk.subarray(start, end)));
			start = end + 1;
		}
		this.#hold(chunk.subarray(start));
	}
	#hold(bytes) {
		if (bytes.length === 0 || this.#held > longestToken) return;
		this.#pieces.push(Buffer.from(bytes));
		this.#held += bytes.length;
	}
	#token(bytes) {
		if (this.#held === 0) return bytes;
		const token = Buffer.concat([...this.#pieces, bytes]).subarray(0, longestToken);
		this.#pieces = [];
		this.#held = 0;
		return token;
	}
	#read(token) {
		if (this.#line !== void 0) return this.#readPath(this.#line, token);
		const text = token.toString("latin1").trimStart();
		if (text.charCodeAt(0) === colon) this.#line = readLine(text);
		else if (text !== "") this.#handler.commit?.(text);
	}
	#readPath(line, token) {
		this.#line = void 0;
		if (this.#handler.wants?.(line) ?? true) this.#handler.entry({
			...line,
			path: token.toString("utf8")
		});
	}
};
function readLine(text) {
	const parents = text.search(/[^:]/);
	const fields = text.slice(parents).split(" ");
	return {
		mode: fields[parents] ?? "000000",
		id: fields.at(-2) ?? "",
		before: fields.slice(parents + 1, -2),
		status: fields.at(-1) ?? ""
	};
}
// src/hook/run/skip.ts
const skipVariable = "STRAYKEY_SKIP";
function readSkipReason(environment) {
	const reason = environment[skipVariable];
	if (reason === void 0) return void 0;
	if (reason.trim() === "") throw new require_scan.UsageError(`${skipVariable} is set but empty; it needs a reason, which is recorded: ${skipVariable}="…" git commit`);
	return reason.trim();
}
// src/hook/names.ts
const hookNames = [
	"pre-commit",
	"commit-msg",
	"pre-push",
	"pre-receive"
];
const hooksWithInput = new Set(["pre-push", "pre-receive"]);
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
			repository: ".",
			...hasComparison && readComparison()
		}
	};
	if (environment["GIT_INDEX_FILE"] !== void 0 || await areStaged(args)) return {
		kind: "scan",
		target: {
			kind: "staged",
			repository: ".",
			only: args
		}
	};
	const files = args.filter((path) => (0, node_fs.lstatSync)(path, { throwIfNoEntry: false })?.isFile() ?? true);
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
	return input.toString("latin1", compared.length) === "whole" && isRawDiff(compared) ? { compared } : {};
}
async function areStaged(paths) {
	const { listStagedPaths } = await Promise.resolve().then(() => require("./sources-git-staged-paths.js"));
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
exports.RawDiffParser = RawDiffParser;
exports.absentMode = absentMode;
exports.findWork = findWork;
exports.hookNames = hookNames;
exports.hooksWithInput = hooksWithInput;
exports.parseChangedPaths = parseChangedPaths;
exports.parseRawDiff = parseRawDiff;
exports.readSkipReason = readSkipReason;
exports.skipVariable = skipVariable;
exports.submoduleMode = submoduleMode;
exports.wholeMark = wholeMark;
