const require_size = require("./config-size.js");
const require_model = require("./model.js");
// src/cli/typed.ts
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
	names(name) {
		return this.list(name).flatMap((value) => value.split(",")).map((value) => value.trim()).filter((value) => value !== "");
	}
	count(name) {
		const value = this.text(name);
		return value === void 0 ? void 0 : Number(value);
	}
	choice(name, words) {
		const value = this.text(name);
		return words.find((word) => word === value);
	}
	size(name) {
		const value = this.text(name);
		if (value === void 0) return void 0;
		const bytes = require_size.parseSizeBytes(value);
		if (bytes === void 0) throw new require_model.UsageError(`--${name} cannot be "${value}"; write a size as 10MB, 1GiB or a number of bytes`);
		return bytes;
	}
};
Object.defineProperty(exports, "Typed", {
	enumerable: true,
	get: function() {
		return Typed;
	}
});
