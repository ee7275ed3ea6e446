// src/sources/path-bytes.ts
const escapedByte = /(?<![\uD800-\uDBFF])[\uDC80-\uDCFF]/g;
const beyondAscii = /[\u0080-\uFFFF]/;
function decodePath(bytes) {
	const text = bytes.toString();
	return text.includes("�") ? decodeBroken(bytes) : text;
}
function encodePath(path) {
	return hasEscapedByte(path) ? encodeBroken(path) : path;
}
function showPath(path) {
	return hasEscapedByte(path) ? path.replaceAll(escapedByte, (unit) => `\\x${byteOf(unit).toString(16).toUpperCase()}`) : path;
}
function toByteString(path) {
	return beyondAscii.test(path) ? Buffer.from(encodePath(path)).toString("latin1") : path;
}
function fromByteString(bytes) {
	return beyondAscii.test(bytes) ? decodePath(Buffer.from(bytes, "latin1")) : bytes;
}
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
Object.defineProperty(exports, "decodePath", {
	enumerable: true,
	get: function() {
		return decodePath;
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
Object.defineProperty(exports, "showPath", {
	enumerable: true,
	get: function() {
		return showPath;
	}
});
Object.defineProperty(exports, "toByteString", {
	enumerable: true,
	get: function() {
		return toByteString;
	}
});
