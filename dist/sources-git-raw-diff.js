// src/sources/git/raw-diff.ts
const submoduleMode = "160000";
const absentMode = "000000";
const colon = 58;
const longestToken = 1 << 20;
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
		if (this.#handler.wants?.(line.id) ?? true) this.#handler.entry({
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
		status: fields.at(-1) ?? ""
	};
}
Object.defineProperty(exports, "RawDiffParser", {
	enumerable: true,
	get: function() {
		return RawDiffParser;
	}
});
Object.defineProperty(exports, "absentMode", {
	enumerable: true,
	get: function() {
		return absentMode;
	}
});
Object.defineProperty(exports, "submoduleMode", {
	enumerable: true,
	get: function() {
		return submoduleMode;
	}
});
