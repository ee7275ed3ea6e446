const require_path_bytes = require("./sources-path-bytes.js");
let node_fs = require("node:fs");
// src/sources/sparse-file.ts
const blockBytes = 512;
const minSparseBytes = 64 << 20;
function isSparse(stats) {
	return stats.size >= minSparseBytes && stats.blocks * blockBytes < stats.size / 2;
}
function openSparse(path, stats, position) {
	const direct = openDirect(path, stats);
	if (direct === void 0) return void 0;
	let at = position;
	const readPiece = (fd, buffer, offset, length) => {
		const count = tryRead(direct, buffer, offset, length, at) ?? (0, node_fs.readSync)(fd, buffer, offset, length, at);
		at += count;
		return count;
	};
	return {
		readPiece,
		close: () => (0, node_fs.closeSync)(direct)
	};
}
function openDirect(path, stats) {
	if (process.platform !== "linux") return void 0;
	try {
		const fd = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK | node_fs.constants.O_DIRECT);
		const { dev, ino } = (0, node_fs.fstatSync)(fd);
		if (dev === stats.dev && ino === stats.ino) return fd;
		(0, node_fs.closeSync)(fd);
	} catch {}
}
function tryRead(fd, buffer, offset, length, position) {
	try {
		return (0, node_fs.readSync)(fd, buffer, offset, length, position);
	} catch {
		return;
	}
}
// src/sources/system-error.ts
const sentences = {
	EACCES: "permission denied",
	EAGAIN: "gives nothing without waiting",
	EBUSY: "is in use",
	EIO: "the disk reports an error",
	EISDIR: "is a folder",
	ELOOP: "too many symbolic links",
	EMFILE: "too many open files",
	ENAMETOOLONG: "the path is longer than the system allows",
	ENFILE: "too many open files",
	ENODEV: "the device is gone",
	ENOENT: "is no longer there",
	ENOMEM: "not enough memory",
	ENOTDIR: "is no longer there",
	ENXIO: "the device is gone",
	EPERM: "permission denied",
	ESTALE: "the network file system lost it"
};
function systemErrorCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
function describeSystemError(error) {
	const code = systemErrorCode(error);
	if (code === "") throw error;
	return sentences[code] ?? `cannot be read (${code})`;
}
// src/sources/read-file.ts
const mebibyte = 1 << 20;
const readBufferBytes = 8 * mebibyte;
const pieceBytes = mebibyte;
const openFlags = node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK;
const defaultMaxFileBytes = 16384 * mebibyte;
function createReadBuffer() {
	return new Uint8Array(readBufferBytes);
}
function readFileInto(path, sink, buffer, maxFileBytes = defaultMaxFileBytes) {
	const shown = require_path_bytes.showPath(path);
	const provenance = {
		kind: "file",
		path: shown
	};
	let fd;
	try {
		fd = (0, node_fs.openSync)(shown === path ? path : require_path_bytes.encodePath(path), openFlags);
	} catch (error) {
		sink.problem({
			kind: "unreadable",
			where: provenance.path,
			detail: describeSystemError(error)
		});
		return;
	}
	try {
		readDescriptor({
			fd,
			path,
			provenance,
			sink,
			buffer,
			maxBytes: maxFileBytes,
			readPiece: node_fs.readSync
		});
	} finally {
		(0, node_fs.closeSync)(fd);
	}
}
function readDescriptor(input) {
	const { buffer, maxBytes, provenance, sink } = input;
	const first = fill(input, Math.min(buffer.length, maxBytes + 1));
	if (first.count === buffer.length && maxBytes >= buffer.length) return stream(input);
	if (first.error === void 0 && first.count === 0 && !isScannableWhenEmpty(input)) return;
	if (first.error === void 0 || first.count > 0) sink.blob({
		provenance,
		bytes: buffer.subarray(0, Math.min(first.count, maxBytes))
	});
	if (first.error !== void 0) reportUnreadable(input, first.error);
	else if (first.count > maxBytes) reportLimit(input);
}
function fill({ fd, buffer, readPiece }, room) {
	let count = 0;
	try {
		while (count < room) {
			const piece = readPiece(fd, buffer, count, room - count, null);
			if (piece === 0) break;
			count += piece;
		}
		return {
			count,
			error: void 0
		};
	} catch (error) {
		return {
			count,
			error
		};
	}
}
function isScannableWhenEmpty(input) {
	if (input.path === void 0) return false;
	const stats = (0, node_fs.fstatSync)(input.fd);
	if (stats.isFile()) return true;
	input.sink.problem({
		kind: "unreadable",
		where: input.provenance.path,
		detail: describeSpecialFile(stats)
	});
	return false;
}
function describeSpecialFile(stats) {
	if (stats.isFIFO()) return "is a pipe";
	if (stats.isSocket()) return "is a socket";
	return stats.isDirectory() ? "is a folder" : "is a device";
}
function stream(input) {
	const { buffer, maxBytes, provenance, sink } = input;
	const stats = (0, node_fs.fstatSync)(input.fd);
	const blob = sink.stream(provenance);
	for (let at = 0; at < buffer.length; at += pieceBytes) blob.write(buffer.subarray(at, at + pieceBytes));
	const sparse = input.path !== void 0 && isSparse(stats) ? openSparse(require_path_bytes.encodePath(input.path), stats, buffer.length) : void 0;
	try {
		const rest = streamRest(sparse === void 0 ? input : {
			...input,
			readPiece: sparse.readPiece
		}, blob);
		blob.end();
		if (rest.error !== void 0) reportUnreadable(input, rest.error);
		else if (rest.count > maxBytes) reportLimit(input);
		else if (rest.count < stats.size) sink.problem({
			kind: "changed",
			where: provenance.path,
			detail: "shrank while it was read"
		});
	} finally {
		sparse?.close();
	}
}
function streamRest(input, blob) {
	let count = input.buffer.length;
	for (;;) {
		const left = input.maxBytes - count;
		const piece = fill(input, Math.min(pieceBytes, left + 1));
		if (piece.count > 0 && left > 0) blob.write(input.buffer.subarray(0, Math.min(piece.count, left)));
		count += piece.count;
		if (piece.count < pieceBytes || count > input.maxBytes) return {
			count,
			error: piece.error
		};
	}
}
function reportUnreadable({ provenance, sink }, error) {
	sink.problem({
		kind: "unreadable",
		where: provenance.path,
		detail: describeSystemError(error)
	});
}
function reportLimit({ maxBytes, provenance, sink }) {
	sink.problem({
		kind: "limit",
		where: provenance.path,
		detail: `only the first ${maxBytes} bytes were scanned (--max-file-size)`,
		advice: "raise --max-file-size or exclude the file"
	});
}
Object.defineProperty(exports, "createReadBuffer", {
	enumerable: true,
	get: function() {
		return createReadBuffer;
	}
});
Object.defineProperty(exports, "defaultMaxFileBytes", {
	enumerable: true,
	get: function() {
		return defaultMaxFileBytes;
	}
});
Object.defineProperty(exports, "describeSpecialFile", {
	enumerable: true,
	get: function() {
		return describeSpecialFile;
	}
});
Object.defineProperty(exports, "describeSystemError", {
	enumerable: true,
	get: function() {
		return describeSystemError;
	}
});
Object.defineProperty(exports, "readDescriptor", {
	enumerable: true,
	get: function() {
		return readDescriptor;
	}
});
Object.defineProperty(exports, "readFileInto", {
	enumerable: true,
	get: function() {
		return readFileInto;
	}
});
Object.defineProperty(exports, "systemErrorCode", {
	enumerable: true,
	get: function() {
		return systemErrorCode;
	}
});
