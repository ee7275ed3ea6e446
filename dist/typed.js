const require_size = require("./size.js");
const require_severity = require("./severity.js");
// src/cli/typed.ts
/** Reads single options out of a command line. Of an option typed twice the last one counts. */
var Typed = class {
	#line;
	constructor(line) {
		this.#line = line;
	}
	has(name) {
		return this.#line.options.some((option) => option.name === name);
	}
	text(name) {
		return this.#line.options.findLast((option) => option.name === name)?.value;
	}
	list(name) {
		return this.#line.options.filter((option) => option.name === name).map(({ value }) => value);
	}
	count(name) {
		const value = this.text(name);
		return value === void 0 ? void 0 : Number(value);
	}
	/** One of these words; the table has made sure of it. */
	choice(name, words) {
		const value = this.text(name);
		return words.find((word) => word === value);
	}
	/** Bytes. */
	size(name) {
		const value = this.text(name);
		if (value === void 0) return void 0;
		const bytes = require_size.parseSizeBytes(value);
		if (bytes === void 0) throw new require_severity.UsageError(`--${name} cannot be "${value}"; write a size as 10MB, 1GiB or a number of bytes`);
		return bytes;
	}
};
Object.defineProperty(exports, "Typed", {
	enumerable: true,
	get: function() {
		return Typed;
	}
});
