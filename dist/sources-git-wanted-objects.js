// src/sources/git/batch.ts
var MalformedAnswer = class extends Error {};
const lineFeed = 10;
const maximumHeader = 4096;
const noBytes = new Uint8Array(0);
var BatchParser = class {
	#handler;
	#state = "header";
	#mode = "skip";
	#header = "";
	#size = 0;
	#done = 0;
	#held = Buffer.allocUnsafe(65536);
	constructor(handler) {
		this.#handler = handler;
	}
	get isBetweenObjects() {
		return this.#state === "header" && this.#header === "";
	}
	push(chunk) {
		let at = 0;
		while (at < chunk.length) if (this.#state === "header") at = this.#readHeader(chunk, at);
		else if (this.#state === "body") at = this.#readBody(chunk, at);
		else at = this.#readLineFeed(chunk, at);
	}
	#readHeader(chunk, at) {
		const end = chunk.indexOf(lineFeed, at);
		this.#header += chunk.toString("latin1", at, end < 0 ? chunk.length : end);
		if (this.#header.length > maximumHeader) throw new MalformedAnswer();
		if (end < 0) return chunk.length;
		const header = this.#header;
		this.#header = "";
		this.#begin(header);
		return end + 1;
	}
	#begin(header) {
		const [id = "", type = "", digits] = header.split(" ");
		if (digits === void 0 && /^(?:missing|ambiguous|excluded|submodule)$/.test(type)) return this.#handler.missing();
		const size = Number(digits);
		if (!isObjectType(type) || !Number.isSafeInteger(size)) throw new MalformedAnswer();
		this.#size = size;
		this.#done = 0;
		this.#mode = this.#handler.begin(id, type, size);
		this.#state = "body";
		if (size === 0) this.#finish(noBytes);
	}
	#readBody(chunk, at) {
		const end = Math.min(chunk.length, at + this.#size - this.#done);
		const isWhole = this.#done === 0 && end - at === this.#size;
		if (this.#mode === "pieces") this.#handler.piece(chunk.subarray(at, end));
		else if (this.#mode === "whole" && !isWhole) this.#hold(chunk, at, end);
		this.#done += end - at;
		if (this.#done === this.#size) this.#finish(isWhole ? chunk.subarray(at, end) : this.#held.subarray(0, this.#size));
		return end;
	}
	#hold(chunk, at, end) {
		if (this.#held.length < this.#size) this.#held = Buffer.allocUnsafe(2 ** Math.ceil(Math.log2(this.#size)));
		chunk.copy(this.#held, this.#done, at, end);
	}
	#readLineFeed(chunk, at) {
		if (chunk[at] !== lineFeed) throw new MalformedAnswer();
		this.#state = "header";
		return at + 1;
	}
	#finish(bytes) {
		this.#state = "line-feed";
		if (this.#mode === "whole") this.#handler.whole(bytes);
		else this.#handler.end();
	}
};
function isObjectType(text) {
	return text === "blob" || text === "commit" || text === "tag" || text === "tree";
}
// src/sources/git/wanted-objects.ts
const corruptAdvice = "run `git fsck`, and fetch the object again from another copy";
var IdList = class {
	stride;
	#bytes = Buffer.allocUnsafe(65536);
	#length = 0;
	constructor(objectFormat) {
		this.stride = (objectFormat === "sha1" ? 40 : 64) + 1;
	}
	get count() {
		return this.#length / this.stride;
	}
	add(bytes, end) {
		if (this.#length + this.stride > this.#bytes.length) this.#grow();
		bytes.copy(this.#bytes, this.#length, end - this.stride + 1, end);
		this.#length += this.stride;
		this.#bytes[this.#length - 1] = 10;
	}
	at(index) {
		return this.#bytes.toString("latin1", index * this.stride, (index + 1) * this.stride - 1);
	}
	lines(start = 0, end = this.count) {
		return this.#bytes.subarray(start * this.stride, end * this.stride);
	}
	#grow() {
		const larger = Buffer.allocUnsafe(this.#bytes.length * 2);
		this.#bytes.copy(larger, 0, 0, this.#length);
		this.#bytes = larger;
	}
};
function objectLabel(type, id) {
	return `${type} ${id.slice(0, 8)}`;
}
Object.defineProperty(exports, "BatchParser", {
	enumerable: true,
	get: function() {
		return BatchParser;
	}
});
Object.defineProperty(exports, "IdList", {
	enumerable: true,
	get: function() {
		return IdList;
	}
});
Object.defineProperty(exports, "MalformedAnswer", {
	enumerable: true,
	get: function() {
		return MalformedAnswer;
	}
});
Object.defineProperty(exports, "corruptAdvice", {
	enumerable: true,
	get: function() {
		return corruptAdvice;
	}
});
Object.defineProperty(exports, "objectLabel", {
	enumerable: true,
	get: function() {
		return objectLabel;
	}
});
