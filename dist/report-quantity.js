// src/report/quantity.ts
const units = [
	"kB",
	"MB",
	"GB",
	"TB"
];
function countOf(count, singular, plural = `${singular}s`) {
	return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}
function formatNumber(value) {
	return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function formatBytes(bytes) {
	let value = bytes;
	let unit = -1;
	while (value >= 999.95 && unit < units.length - 1) {
		value /= 1e3;
		unit++;
	}
	return unit === -1 ? countOf(bytes, "byte") : `${value.toFixed(1)} ${units[unit] ?? ""}`;
}
Object.defineProperty(exports, "countOf", {
	enumerable: true,
	get: function() {
		return countOf;
	}
});
Object.defineProperty(exports, "formatBytes", {
	enumerable: true,
	get: function() {
		return formatBytes;
	}
});
Object.defineProperty(exports, "formatNumber", {
	enumerable: true,
	get: function() {
		return formatNumber;
	}
});
