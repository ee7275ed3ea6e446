const require_model = require("./model.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/report/write.ts
const newFileMode = 384;
const stdoutDescriptor = 1;
const batchLength = 65536;
const retryMs = 5;
const mostLinks = 40;
function writeReport(path, parts) {
	if (path === "/dev/stdout") return void writeStdout(parts);
	try {
		const stats = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
		if (stats?.isDirectory()) throw new require_model.UsageError(`cannot write the report to ${path}: it is a folder; name a file in it`);
		if (stats !== void 0 && (!stats.isFile() || path.startsWith("/dev/"))) appendDirectly(path, parts);
		else replaceFile(resolveLinks(path), parts, stats);
	} catch (error) {
		throw error instanceof require_model.UsageError ? error : new require_model.UsageError(`cannot write the report to ${path}: ${explain(error)}`, { cause: error });
	}
}
function writeStdout(parts) {
	try {
		writeParts(stdoutDescriptor, parts);
		return "written";
	} catch (error) {
		if (codeOf(error) === "EPIPE") return "closed";
		throw new require_model.UsageError(`cannot write to standard output: ${explain(error)}`, { cause: error });
	}
}
function replaceFile(target, parts, stats) {
	const temporary = (0, node_path.join)((0, node_path.dirname)(target), `.${(0, node_path.basename)(target).slice(0, 100)}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
	const descriptor = (0, node_fs.openSync)(temporary, "wx", newFileMode);
	try {
		try {
			writeParts(descriptor, parts);
			(0, node_fs.fsyncSync)(descriptor);
		} finally {
			(0, node_fs.closeSync)(descriptor);
		}
		if (stats !== void 0) (0, node_fs.chmodSync)(temporary, stats.mode & 4095);
		(0, node_fs.renameSync)(temporary, target);
	} catch (error) {
		(0, node_fs.rmSync)(temporary, { force: true });
		throw error;
	}
}
function appendDirectly(path, parts) {
	const descriptor = (0, node_fs.openSync)(path, "a");
	try {
		writeParts(descriptor, parts);
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
function writeParts(descriptor, parts) {
	let pending = [];
	let length = 0;
	for (const part of typeof parts === "string" ? [parts] : parts) {
		pending.push(part);
		length += part.length;
		if (length < batchLength) continue;
		writeWhole(descriptor, pending.join(""));
		pending = [];
		length = 0;
	}
	writeWhole(descriptor, pending.join(""));
}
function writeWhole(descriptor, text) {
	const bytes = Buffer.from(text);
	for (let written = 0; written < bytes.length;) written += writeSome(descriptor, bytes.subarray(written));
}
function writeSome(descriptor, bytes) {
	try {
		return (0, node_fs.writeSync)(descriptor, bytes);
	} catch (error) {
		if (codeOf(error) !== "EAGAIN") throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMs);
		return 0;
	}
}
function resolveLinks(path, linksLeft = mostLinks) {
	try {
		return (0, node_fs.realpathSync)(path);
	} catch (error) {
		if (codeOf(error) !== "ENOENT" || linksLeft === 0) throw error;
		const link = readLink(path);
		return link === void 0 ? path : resolveLinks((0, node_path.resolve)((0, node_path.dirname)(path), link), linksLeft - 1);
	}
}
function readLink(path) {
	try {
		return (0, node_fs.readlinkSync)(path);
	} catch {
		return;
	}
}
function explain(error) {
	switch (codeOf(error)) {
		case "ENOENT": return "its folder does not exist; create it first";
		case "ENOTDIR": return "a part of the path is a file, not a folder";
		case "EACCES":
		case "EPERM": return "permission denied; choose a place you may write to";
		case "EROFS": return "the file system is read-only; choose another place";
		case "ENOSPC":
		case "EDQUOT": return "no space left; free some or choose another place";
		case "ELOOP": return "its links lead round in a circle";
		case "ENAMETOOLONG": return "the name is too long";
		default: return codeOf(error) ?? "unknown error";
	}
}
function codeOf(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
exports.writeReport = writeReport;
exports.writeStdout = writeStdout;
