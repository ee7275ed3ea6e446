const require_scan = require("./scan.js");
// src/rule/given/fields.ts
var Fields = class Fields {
	path;
	#values;
	#complain;
	constructor(data, keys, complain, path = []) {
		this.path = path;
		this.#complain = complain;
		if (!require_scan.isJsonObject(data)) throw complain(path, "must be a table");
		this.#values = new Map(Object.entries(data));
		for (const key of this.#values.keys()) if (keys !== "any" && !keys.includes(key)) throw complain([...path, key], `is not known here${require_scan.suggestion(key, keys)}`);
	}
	has(key) {
		return this.#values.has(key);
	}
	text(key) {
		const value = this.#values.get(key);
		if (value === void 0 || typeof value === "string") return value;
		throw this.complaint(key, "must be a text");
	}
	requiredText(key) {
		const value = this.text(key);
		if (value === void 0 || value.trim() === "") throw this.complaint(key, "is missing");
		return value;
	}
	texts(key) {
		return this.#list(key)?.map((value, index) => {
			if (typeof value === "string") return value;
			throw this.#complain([
				...this.path,
				key,
				index
			], "must be a text");
		});
	}
	boolean(key) {
		const value = this.#values.get(key);
		if (value === void 0 || typeof value === "boolean") return value;
		throw this.complaint(key, "must be true or false");
	}
	number(key, min, max) {
		const value = this.#values.get(key);
		if (value === void 0) return void 0;
		if (typeof value === "number" && value >= min && value <= max) return value;
		throw this.complaint(key, `must be a number from ${min} to ${max}`);
	}
	integer(key, min, max) {
		const value = this.number(key, min, max);
		if (value === void 0 || Number.isInteger(value)) return value;
		throw this.complaint(key, "must be a whole number");
	}
	oneOf(key, values) {
		const text = this.text(key);
		if (text === void 0) return void 0;
		const found = values.find((value) => value === text);
		if (found !== void 0) return found;
		throw this.complaint(key, `must be one of ${values.join(", ")}${require_scan.suggestion(text, values)}`);
	}
	raw(key) {
		return this.#values.get(key);
	}
	keys() {
		return [...this.#values.keys()];
	}
	table(key, keys) {
		const value = this.#values.get(key);
		return value === void 0 ? void 0 : new Fields(value, keys, this.#complain, [...this.path, key]);
	}
	tables(key, keys) {
		const spelling = [...this.path, key].filter((part) => typeof part === "string").join(".");
		if (require_scan.isJsonObject(this.#values.get(key))) throw this.complaint(key, `must be written as [[${spelling}]]`);
		return (this.#list(key) ?? []).map((value, index) => new Fields(value, keys, this.#complain, [
			...this.path,
			key,
			index
		]));
	}
	complaint(key, detail) {
		return this.#complain([...this.path, key], detail);
	}
	#list(key) {
		const value = this.#values.get(key);
		if (value === void 0) return void 0;
		if (Array.isArray(value)) return value;
		throw this.complaint(key, "must be a list");
	}
};
function nameOfField(path) {
	return path.map((part, index) => typeof part === "number" ? `[${part + 1}]` : `${index === 0 ? "" : "."}${part}`).join("");
}
exports.Fields = Fields;
exports.nameOfField = nameOfField;
