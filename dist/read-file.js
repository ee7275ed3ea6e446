let node_fs = require("node:fs");
// src/sources/path-bytes.ts
/**
* Names of files are bytes; we hold them as strings. A byte that is not UTF-8 stands as a lone surrogate, U+DC80 for
* 0x80 up to U+DCFF for 0xFF, so that every name can be opened again, sorted, and sent to a thread.
*/
const escapedByte = /(?<![\uD800-\uDBFF])[\uDC80-\uDCFF]/g;
const beyondAscii = /[\u0080-\uFFFF]/;
function decodePath(bytes) {
	const text = bytes.toString();
	return text.includes("�") ? decodeBroken(bytes) : text;
}
/** What the file system is asked for. */
function encodePath(path) {
	return hasEscapedByte(path) ? encodeBroken(path) : path;
}
/** The path for people: bytes that are not UTF-8 as `\xE9`. */
function showPath(path) {
	return hasEscapedByte(path) ? path.replaceAll(escapedByte, (unit) => `\\x${byteOf(unit).toString(16).toUpperCase()}`) : path;
}
/** The bytes of a path, one character each: what git compares. */
function toByteString(path) {
	return beyondAscii.test(path) ? Buffer.from(encodePath(path)).toString("latin1") : path;
}
function fromByteString(bytes) {
	return beyondAscii.test(bytes) ? decodePath(Buffer.from(bytes, "latin1")) : bytes;
}
/** Most paths are ASCII, which the first test tells at once. */
function hasEscapedByte(path) {
	return beyondAscii.test(path) && path.search(escapedByte) >= 0;
}
function decodeBroken(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length;) {
		const sequence = bytes.subarray(at, at + sequenceLength(bytes[at] ?? 0));
		const character = sequence.toString();
		const isValid = Buffer.from(character).equals(sequence);
		text += isValid ? character : String.fromCharCode(56320 + (bytes[at] ?? 0));
		at += isValid ? sequence.length : 1;
	}
	return text;
}
function sequenceLength(lead) {
	if (lead >= 240) return 4;
	if (lead >= 224) return 3;
	return lead >= 192 ? 2 : 1;
}
function encodeBroken(path) {
	const pieces = [];
	let start = 0;
	for (const unit of path.matchAll(escapedByte)) {
		pieces.push(Buffer.from(path.slice(start, unit.index)), Buffer.from([byteOf(unit[0])]));
		start = unit.index + 1;
	}
	pieces.push(Buffer.from(path.slice(start)));
	return Buffer.concat(pieces);
}
const byteOf = (unit) => unit.charCodeAt(0) - 56320;
// src/sources/sparse-file.ts
const blockBytes = 512;
const minSparseBytes = 64 << 20;
/** Long, and for the most part not on the disk at all. */
function isSparse(stats) {
	return stats.size >= minSparseBytes && stats.blocks * blockBytes < stats.size / 2;
}
/**
* Reads a sparse file from `position` on past the page cache, which would first be filled with the zeros of its holes, at ten
* times the price. Undefined where the system has no such way. What lies on the disk may refuse it for want
* of alignment and is read as usual.
*/
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
/** The same file once more, unless another has taken its place. */
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
/** The code of an error of the operating system, such as `ENOENT`; empty for any other error. */
function systemErrorCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
/** The detail of a problem; rethrows what is not an error of the operating system, for that is a defect of ours. */
function describeSystemError(error) {
	const code = systemErrorCode(error);
	if (code === "") throw error;
	return sentences[code] ?? `cannot be read (${code})`;
}
// src/sources/read-file.ts
const mebibyte = 1 << 20;
/** Files that do not fill a read buffer are handed over whole; larger ones in pieces. */
const readBufferBytes = 8 * mebibyte;
const pieceBytes = mebibyte;
const openFlags = node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK;
/** Where no limit is given. Files beyond are images of disks, or sparse. */
const defaultMaxFileBytes = 16384 * mebibyte;
/** One for a whole scan: pages that no file touches cost nothing. */
function createReadBuffer() {
	return new Uint8Array(readBufferBytes);
}
/**
* Reads a file found by `listFiles` into the buffer and hands it to the sink. What cannot be read is a problem.
* Asks for no size beforehand, which would cost a quarter more: files of `/proc` have none anyway. Never waits for a
* pipe, also when one has taken the place of the file since it was listed.
*/
function readFileInto(path, sink, buffer, maxFileBytes = defaultMaxFileBytes) {
	const shown = showPath(path);
	const provenance = {
		kind: "file",
		path: shown
	};
	let fd;
	try {
		fd = (0, node_fs.openSync)(shown === path ? path : encodePath(path), openFlags);
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
/** Reads an open file or pipe to its end or its limit. */
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
/** Reads until there are `room` bytes or no more. One more call than there are pieces: some file systems give less than they have. */
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
/** Nothing came: an empty file, or a pipe that has taken its place. */
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
/** Why something that is neither file nor folder is not read. */
function describeSpecialFile(stats) {
	if (stats.isFIFO()) return "is a pipe";
	if (stats.isSocket()) return "is a socket";
	return stats.isDirectory() ? "is a folder" : "is a device";
}
/** The buffer is full of the file's first bytes. */
function stream(input) {
	const { buffer, maxBytes, provenance, sink } = input;
	const stats = (0, node_fs.fstatSync)(input.fd);
	const blob = sink.stream(provenance);
	for (let at = 0; at < buffer.length; at += pieceBytes) blob.write(buffer.subarray(at, at + pieceBytes));
	const sparse = input.path !== void 0 && isSparse(stats) ? openSparse(encodePath(input.path), stats, buffer.length) : void 0;
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
/** `count` is that of the whole file, one more than allowed where there is more. */
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
Object.defineProperty(exports, "decodePath", {
	enumerable: true,
	get: function() {
		return decodePath;
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
Object.defineProperty(exports, "encodePath", {
	enumerable: true,
	get: function() {
		return encodePath;
	}
});
Object.defineProperty(exports, "fromByteString", {
	enumerable: true,
	get: function() {
		return fromByteString;
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
Object.defineProperty(exports, "showPath", {
	enumerable: true,
	get: function() {
		return showPath;
	}
});
Object.defineProperty(exports, "systemErrorCode", {
	enumerable: true,
	get: function() {
		return systemErrorCode;
	}
});
Object.defineProperty(exports, "toByteString", {
	enumerable: true,
	get: function() {
		return toByteString;
	}
});
