// src/report/json-text.ts
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
function toJson(value, indent) {
	return JSON.stringify(value, void 0, indent).replace(obeyed, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function* writeJson(document) {
	let separator = "{\n";
	for (const [key, value] of Object.entries(document)) {
		yield `${separator}  ${toJson(key)}: `;
		if (isIterable(value)) yield* writeList(value);
		else yield toIndentedJson(value, "  ");
		separator = ",\n";
	}
	yield "\n}\n";
}
function* writeList(items) {
	let separator = "[\n    ";
	for (const item of items) {
		yield separator + toIndentedJson(item, "    ");
		separator = ",\n    ";
	}
	yield separator.startsWith("[") ? "[]" : "\n  ]";
}
function toIndentedJson(value, indent) {
	return toJson(value, 2).replaceAll("\n", `\n${indent}`);
}
function isIterable(value) {
	return typeof value === "object" && value !== null && Symbol.iterator in value;
}
Object.defineProperty(exports, "toJson", {
	enumerable: true,
	get: function() {
		return toJson;
	}
});
Object.defineProperty(exports, "writeJson", {
	enumerable: true,
	get: function() {
		return writeJson;
	}
});
