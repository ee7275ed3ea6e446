// src/config/size.ts
const units = {
	b: 1,
	k: 1e3,
	kb: 1e3,
	m: 1e6,
	mb: 1e6,
	g: 1e9,
	gb: 1e9,
	kib: 1024,
	mib: 1024 ** 2,
	gib: 1024 ** 3
};
function parseSizeBytes(text) {
	const found = /^(?<count>\d{1,12}(?:\.\d{1,3})?)[ ]?(?<unit>[a-z]*)$/i.exec(text.trim())?.groups;
	const factor = found === void 0 ? void 0 : units[(found["unit"] || "b").toLowerCase()];
	if (found === void 0 || factor === void 0 || !Object.hasOwn(units, (found["unit"] || "b").toLowerCase())) return void 0;
	const bytes = Math.floor(Number(found["count"]) * factor);
	return Number.isSafeInteger(bytes) ? bytes : void 0;
}
Object.defineProperty(exports, "parseSizeBytes", {
	enumerable: true,
	get: function() {
		return parseSizeBytes;
	}
});
