const require_scan = require("./scan.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
// src/audit/entry.ts
const noHash = "0".repeat(64);
// src/audit/line.ts
function formatLine(entry) {
	const body = JSON.stringify(entry);
	return `${body.slice(0, -1)},"hash":"${hashOf(body)}"}\n`;
}
function resemblesEntry(line) {
	return line.startsWith("{\"number\":") || line.includes("\"hash\":\"");
}
function parseLine(line) {
	const { text, hash } = /^(?<text>\{.*),"hash":"(?<hash>[0-9a-f]{64})"\}$/.exec(line)?.groups ?? {};
	if (text === void 0 || hash === void 0 || hashOf(`${text}}`) !== hash) return void 0;
	const entry = require_scan.Json.parse(`${text}}`);
	const [number, previous] = [entry.number("number"), entry.text("previous")];
	return number === void 0 || previous === void 0 ? void 0 : {
		number,
		previous,
		hash
	};
}
function hashOf(text) {
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex");
}
// src/audit/check.ts
function checkLog(text) {
	const lines = text.split("\n");
	if (lines.pop() !== "") return {
		kind: "broken",
		line: lines.length + 1,
		why: "it is cut off"
	};
	let last = {
		number: 0,
		previous: "",
		hash: noHash
	};
	for (const [index, line] of lines.entries()) {
		const next = parseLine(line);
		if (next === void 0) return {
			kind: "broken",
			line: index + 1,
			why: whyUnread(line)
		};
		if (!follows(next, last)) return {
			kind: "broken",
			line: index + 1,
			why: "it does not follow the entry before, so that something was taken out, put in or moved"
		};
		last = next;
	}
	return {
		kind: "intact",
		count: lines.length,
		lastHash: last.hash
	};
}
function isLog(text) {
	return text === "" || text.split("\n").some(resemblesEntry);
}
function whyUnread(line) {
	return resemblesEntry(line) ? "it was changed after it was written" : "it is no entry of a log";
}
function follows(next, last) {
	return next.previous === last.hash && next.number === last.number + 1;
}
// src/audit/log.ts
const fileMode = 384;
const retryMs = 20;
const longestWaitMs = 5e3;
function auditFileOf(commonDir) {
	return (0, node_path.join)(commonDir, "straykey", "audit.jsonl");
}
function readLog(file) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8");
	} catch (error) {
		if (require_scan.systemErrorCode(error) === "ENOENT") return void 0;
		throw new require_scan.ConfigError(file, `the audit log cannot be read: ${require_scan.describeSystemError(error)}`, { cause: error });
	}
}
function appendEvent(file, event, at = new Date()) {
	try {
		(0, node_fs.mkdirSync)((0, node_path.dirname)(file), { recursive: true });
		withLock(`${file}.lock`, () => {
			const verdict = checkLog(readLog(file) ?? "");
			if (verdict.kind === "broken") throw new require_scan.ConfigError(`${file}:${verdict.line}`, `the audit log is broken: ${verdict.why}; move it away, and say so where it is kept`);
			appendText(file, formatLine({
				number: verdict.count + 1,
				at: at.toISOString(),
				...event,
				previous: verdict.lastHash
			}));
		});
	} catch (error) {
		const code = require_scan.systemErrorCode(error);
		if (code === "") throw error;
		throw new require_scan.ConfigError(file, `the audit log cannot be written (${code}); check its permissions and the free space on the disk`, { cause: error });
	}
}
function appendText(file, text) {
	const descriptor = (0, node_fs.openSync)(file, "a", fileMode);
	try {
		(0, node_fs.writeFileSync)(descriptor, text);
		(0, node_fs.fsyncSync)(descriptor);
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
function withLock(lock, work) {
	const descriptor = takeLock(lock);
	try {
		work();
	} finally {
		(0, node_fs.closeSync)(descriptor);
		(0, node_fs.rmSync)(lock, { force: true });
	}
}
function takeLock(lock) {
	for (let waitedMs = 0;; waitedMs += retryMs) {
		try {
			return (0, node_fs.openSync)(lock, "wx", fileMode);
		} catch (error) {
			if (require_scan.systemErrorCode(error) !== "EEXIST") throw error;
			if (waitedMs >= longestWaitMs) throw new require_scan.ConfigError(lock, "another straykey has locked the audit log; remove this file if none is running", { cause: error });
		}
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMs);
	}
}
exports.appendEvent = appendEvent;
exports.auditFileOf = auditFileOf;
exports.checkLog = checkLog;
exports.isLog = isLog;
exports.readLog = readLog;
