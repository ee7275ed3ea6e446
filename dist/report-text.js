const require_redactor = require("./report-redactor.js");
const require_display = require("./report-display.js");
const require_quantity = require("./report-quantity.js");
const require_tally = require("./report-tally.js");
const require_model = require("./model.js");
const require_problem_sentence = require("./report-problem-sentence.js");
// src/report/style.ts
const severityCodes = {
	critical: "1;31",
	high: "31",
	medium: "33",
	low: "36"
};
function createStyle(color) {
	const paint = (code, text) => color && text !== "" ? `\u001b[${code}m${text}\u001b[0m` : text;
	return {
		severity: (severity, text) => paint(severityCodes[severity], text),
		strong: (text) => paint("1", text),
		path: (text) => paint("4", text),
		dim: (text) => paint("2", text),
		warning: (text) => paint("33", text),
		good: (text) => paint("32", text)
	};
}
// src/report/excerpt-lines.ts
const reach = 1e3;
function fitExcerpt({ text, markStart, markLength }, width) {
	const start = Math.min(Math.max(markStart, 0), text.length);
	const end = Math.min(Math.max(start + markLength, start), text.length);
	const before = require_display.visible(text.slice(Math.max(0, start - reach), start).trimStart());
	const mark = require_display.cutEnd(require_display.visible(text.slice(start, Math.min(end, start + reach))), width);
	const after = require_display.visible(text.slice(end, end + reach).trimEnd());
	const room = width - require_display.displayWidth(mark);
	const roomBefore = Math.max(Math.ceil(room / 2), room - require_display.displayWidth(after));
	const shownBefore = require_display.cutStart(before, roomBefore);
	const shownAfter = require_display.cutEnd(after, room - require_display.displayWidth(shownBefore));
	return {
		text: shownBefore + mark + shownAfter,
		marker: " ".repeat(require_display.displayWidth(shownBefore)) + "^".repeat(Math.max(1, require_display.displayWidth(mark)))
	};
}
// src/report/text-layout.ts
const labelWidth = 12;
const narrowest = 40;
const widestProse = 100;
var TextLines = class {
	style;
	columns;
	#indent;
	#lines = [];
	constructor(style, columns, indent) {
		this.style = style;
		this.columns = Math.max(columns, narrowest);
		this.#indent = indent;
	}
	add(line) {
		this.#lines.push(line);
	}
	addLabelled(label, texts, paint = (line) => line) {
		const width = Math.min(this.columns, widestProse) - this.#indent.length - labelWidth;
		this.addListed(label, texts.flatMap((text) => require_display.wrap(text, width)).map(paint));
	}
	addListed(label, texts) {
		for (const [index, text] of texts.entries()) {
			const head = index === 0 ? this.style.dim(label) + " ".repeat(Math.max(1, labelWidth - label.length)) : " ".repeat(labelWidth);
			this.#lines.push(this.#indent + head + text);
		}
	}
	toString() {
		return this.#lines.map((line) => `${line}\n`).join("");
	}
};
// src/report/text-finding.ts
const indent = "  ";
const otherPlacesShown = 5;
const commitDigits = 12;
function renderFinding(finding, options) {
	const lines = new TextLines(options.style, options.columns, indent);
	const [first, ...others] = require_tally.reportedOccurrences(finding);
	addHead(lines, finding, options);
	if (first !== void 0) addPlace(lines, finding, first, options);
	addReasons(lines, finding, options);
	if (first !== void 0) addCircumstances(lines, first, options);
	addOtherPlaces(lines, finding, others, options);
	addAdvice(lines, finding, options);
	lines.add(indent + options.style.dim(`fingerprint ${finding.fingerprint}`));
	return lines.toString();
}
function addHead(lines, finding, { redactor, style, showSecrets }) {
	const name = require_display.visible(finding.ruleName);
	const secret = require_display.visible(showSecrets ? finding.secret : redactor.secret(finding));
	const head = `${style.severity(finding.severity, finding.severity)}  ${style.strong(name)}`;
	const fits = finding.severity.length + 2 + require_display.displayWidth(name) + 2 + require_display.displayWidth(secret) <= lines.columns;
	lines.add(fits ? `${head}  ${secret}` : head);
	if (!fits) lines.add(indent + secret);
}
function addPlace(lines, finding, occurrence, { redactor, style }) {
	lines.add(indent + style.path(placeOf(occurrence, redactor)));
	const gutter = String(occurrence.line);
	const bar = style.dim("|");
	const excerpt = fitExcerpt(redactor.excerpt(occurrence.excerpt), lines.columns - 4 - gutter.length - 3);
	lines.add("");
	lines.add(`${indent}${indent}${style.dim(gutter)} ${bar} ${excerpt.text}`);
	lines.add(`${indent}${indent}${" ".repeat(gutter.length)} ${bar} ${excerpt.marker.replace(/\^+/, (carets) => style.severity(finding.severity, carets))}`);
	lines.add("");
}
function addReasons(lines, finding, { redactor, isFirstOfRule }) {
	const reasons = finding.reasons.map((reason) => require_display.visible(redactor.text(reason))).join("; ");
	lines.addLabelled("confidence", [reasons === "" ? finding.confidence : `${finding.confidence}: ${reasons}`]);
	if (isFirstOfRule) lines.addLabelled("risk", [require_display.visible(finding.description)]);
}
function addCircumstances(lines, occurrence, { redactor }) {
	if (occurrence.decoded.length > 0) lines.addLabelled("decoded", [`from ${occurrence.decoded.join(", then ")}`]);
	lines.addLabelled("with", occurrence.companions.map((part) => `${require_display.visible(part.name)} ${require_display.visible(redactor.companion(part))} on line ${part.line}`));
	if (occurrence.commit !== void 0) lines.addLabelled("commit", describeCommit(occurrence.commit, redactor));
	else if (occurrence.objectId !== void 0) lines.addLabelled("object", [occurrence.objectId.slice(0, commitDigits)]);
}
function describeCommit(commit, redactor) {
	const author = require_display.visible(redactor.text(commit.author));
	const summary = require_display.visible(redactor.text(commit.summary));
	return [`${commit.id.slice(0, commitDigits)} of ${require_display.visible(commit.date.slice(0, 10))} by ${author}`, ...summary === "" ? [] : [summary]];
}
function addOtherPlaces(lines, finding, others, { redactor }) {
	const shown = others.slice(0, otherPlacesShown);
	const left = require_tally.countPlaces(finding) - 1 - shown.length;
	const places = shown.map((occurrence) => placeOf(occurrence, redactor) + (occurrence.commit === void 0 ? "" : ` in ${occurrence.commit.id.slice(0, commitDigits)}`));
	if (left > 0) places.push(shown.length === 0 ? require_quantity.countOf(left, "other place") : `and ${require_quantity.countOf(left, "more", "more")}`);
	lines.addListed("also at", places);
}
function addAdvice(lines, { rotate }, { isFirstOfRule }) {
	const steps = isFirstOfRule ? rotate.steps : "As said above.";
	lines.addLabelled("what to do", [require_display.visible(steps), ...rotate.url === "" ? [] : [require_display.visible(rotate.url)]]);
}
function placeOf({ path, line, column }, redactor) {
	return `${require_display.visible(redactor.path(path))}:${line}:${column}`;
}
// src/report/text-summary.ts
const mostShown = 20;
function renderSummary(result, redactor, style, columns) {
	const lines = new TextLines(style, columns, "");
	const { statistics } = result;
	lines.addLabelled("scanned", [describeScanned(statistics, result.target)]);
	lines.addLabelled("left out", listSkipped(statistics, redactor));
	lines.addLabelled("allowed", listAllowed(statistics));
	if (statistics.belowConfidence > 0) lines.addLabelled("not shown", [`${require_quantity.countOf(statistics.belowConfidence, "finding")} below the confidence asked for`]);
	lines.addLabelled("notes", atMost(result.notes.map((note) => require_display.visible(redactor.text(note)))));
	lines.addLabelled("incomplete", atMost(result.problems.map((problem) => require_display.visible(require_problem_sentence.describeProblem(problem, redactor)))), style.warning);
	lines.add("");
	lines.add(verdict(result, style));
	return lines.toString();
}
function describeScanned(statistics, target) {
	if (require_tally.hasLookedAtNothing(statistics)) return "nothing";
	return `${[...listScanned(statistics, target), require_quantity.formatBytes(statistics.bytes)].join(", ")}, with ${require_quantity.countOf(statistics.rules, "rule")}`;
}
function listScanned({ files, blobs, commits, variables, archives }, { mode }) {
	const hasObjects = mode === "git" || mode === "staged" || mode === "range";
	return [
		...commits > 0 ? [require_quantity.countOf(commits, "commit")] : [],
		...blobs > 0 && (hasObjects || files + variables === 0) ? [require_quantity.countOf(blobs, "blob")] : [],
		...files > 0 ? [require_quantity.countOf(files, "file")] : [],
		...variables > 0 ? [require_quantity.countOf(variables, "variable")] : [],
		...archives > 0 ? [require_quantity.countOf(archives, "archive")] : []
	];
}
function listSkipped({ skipped }, redactor) {
	const entries = Object.entries(skipped).filter(([, count]) => count > 0);
	entries.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
	return atMost(entries.map(([why, count]) => `${require_quantity.formatNumber(count)} ${require_display.visible(redactor.text(why))}`));
}
function listAllowed({ allowed: { inline, allowlist, baseline } }) {
	if (inline + allowlist + baseline === 0) return [];
	const ways = [
		...inline > 0 ? [`${require_quantity.formatNumber(inline)} inline`] : [],
		...allowlist > 0 ? [`${require_quantity.formatNumber(allowlist)} by allowlist`] : [],
		...baseline > 0 ? [`${require_quantity.formatNumber(baseline)} by baseline`] : []
	];
	return [`${require_quantity.countOf(inline + allowlist + baseline, "finding")}: ${ways.join(", ")}`];
}
function verdict(result, style) {
	const problems = require_quantity.countOf(result.problems.length, "problem");
	if (result.findings.length > 0) {
		const { secrets, places, bySeverity } = require_tally.tallyFindings(result.findings);
		const worst = [...require_model.severities].reverse().filter((severity) => bySeverity[severity] > 0).map((severity) => style.severity(severity, `${require_quantity.formatNumber(bySeverity[severity])} ${severity}`)).join(", ");
		return `${style.strong(`${require_quantity.countOf(secrets, "secret")} in ${require_quantity.countOf(places, "place")}`)}: ${worst}${require_tally.isComplete(result) ? "" : style.warning(`; incomplete: ${problems}`)}`;
	}
	if (require_tally.hasLookedAtNothing(result.statistics)) return style.warning(`Nothing was scanned${require_tally.isComplete(result) ? "" : `: ${problems}`}.`);
	if (!require_tally.isComplete(result)) return style.warning(`No secrets found, but the scan is incomplete: ${problems}.`);
	const scanned = listScanned(result.statistics, result.target).join(", ");
	const bytes = require_quantity.formatBytes(result.statistics.bytes);
	return style.good(scanned === "" ? `No secrets found in ${bytes}.` : `No secrets found in ${scanned} (${bytes}).`);
}
function atMost(texts) {
	if (texts.length <= mostShown) return texts;
	return [...texts.slice(0, mostShown), `and ${require_quantity.formatNumber(texts.length - mostShown)} more; the JSON report has them all`];
}
// src/report/text.ts
function* renderText(result, { showSecrets, color, columns }) {
	const redactor = new require_redactor.Redactor(result, showSecrets);
	const style = createStyle(color);
	const seenRules = new Set();
	for (const finding of result.findings) {
		const isFirstOfRule = !seenRules.has(finding.ruleId);
		seenRules.add(finding.ruleId);
		yield `${renderFinding(finding, {
			redactor,
			style,
			columns,
			showSecrets,
			isFirstOfRule
		})}\n`;
	}
	yield renderSummary(result, redactor, style, columns);
}
exports.renderText = renderText;
