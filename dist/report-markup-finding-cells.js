const require_scan = require("./scan.js");
// src/report/markup/markdown-text.ts
function plain(text) {
	return require_scan.visible(text).replace(/[\\`*_[\]#|~<>&@]|:(?!\s)|(?<=www)\./gi, (character) => `&#${character.charCodeAt(0)};`);
}
function code(text) {
	return `<code>${plain(text)}</code>`;
}
function link(label, url) {
	if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return label;
	return `[${label}](${new URL(url).href.replace(/[()<>\s|]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`)})`;
}
function fit(parts, mostBytes, rest) {
	const kept = [];
	let bytes = 0;
	for (const [index, part] of parts.entries()) {
		bytes += Buffer.byteLength(part);
		if (bytes > mostBytes) return `${kept.join("")}${rest(parts.length - index)}`;
		kept.push(part);
	}
	return kept.join("");
}
// src/report/markup/advice-cell.ts
function adviceCells() {
	const seenRules = new Set();
	return ({ ruleId, rotate }) => {
		const steps = seenRules.has(ruleId) ? "As above." : plain(rotate.steps);
		seenRules.add(ruleId);
		return rotate.url === "" ? steps : `${steps} ${link("Do it here", rotate.url)}`;
	};
}
// src/report/markup/finding-cells.ts
const tableHead = "| severity | secret | where | since | what to do |\n| --- | --- | --- | --- | --- |\n";
const placesShown = 5;
function secretCell(finding, redactor) {
	const { ruleName, confidence, isTestOnly } = finding;
	return [
		plain(ruleName),
		code(redactor.secret(finding)),
		`confidence ${confidence}${isTestOnly ? ", only in tests or examples" : ""}`,
		...companionsOf(require_scan.reportedOccurrences(finding)[0], redactor)
	].join("<br>");
}
function companionsOf(place, redactor) {
	return (place?.companions ?? []).map((part) => `with ${plain(part.name)} ${plain(redactor.companion(part))}`);
}
function placesCell(finding, describePlace) {
	const places = require_scan.reportedOccurrences(finding);
	const left = require_scan.countPlaces(finding) - Math.min(places.length, placesShown);
	return [...places.slice(0, placesShown).map(describePlace), ...left > 0 ? [`and ${require_scan.countOf(left, "more place")}`] : []].join("<br>");
}
exports.adviceCells = adviceCells;
exports.code = code;
exports.fit = fit;
exports.link = link;
exports.placesCell = placesCell;
exports.plain = plain;
exports.secretCell = secretCell;
exports.tableHead = tableHead;
