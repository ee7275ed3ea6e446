const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
// src/report/wording/told-reasons.ts
const score = /^score -?\d/;
function toldReasons({ reasons }) {
	return reasons.filter((reason) => !score.test(reason));
}
// src/report/display/excerpt-lines.ts
const reach = 1e3;
function fitExcerpt({ text, markStart, markLength }, width) {
	const start = Math.min(Math.max(markStart, 0), text.length);
	const end = Math.min(Math.max(start + markLength, start), text.length);
	const before = require_scan.visible(text.slice(Math.max(0, start - reach), start).trimStart());
	const mark = require_scan.cutEnd(require_scan.visible(text.slice(start, Math.min(end, start + reach))), width);
	const after = require_scan.visible(text.slice(end, end + reach).trimEnd());
	const room = width - require_scan.displayWidth(mark);
	const roomBefore = Math.max(Math.ceil(room / 2), room - require_scan.displayWidth(after));
	const shownBefore = require_scan.cutStart(before, roomBefore);
	const shownAfter = require_scan.cutEnd(after, room - require_scan.displayWidth(shownBefore));
	return {
		text: shownBefore + mark + shownAfter,
		markStart: shownBefore.length,
		markLength: mark.length,
		marker: " ".repeat(require_scan.displayWidth(shownBefore)) + "^".repeat(Math.max(1, require_scan.displayWidth(mark)))
	};
}
// src/report/wording/exposure-lines.ts
const namesShown = 5;
function describeExposure(exposure, redactor) {
	return [
		...describeLife(exposure, redactor),
		...describeMove(exposure, redactor),
		...describeRemoval(exposure, redactor),
		...describeShown(exposure),
		describeHolders(exposure, redactor)
	].map(require_scan.visible);
}
function describeLife(exposure, redactor) {
	const { since, until, days, events } = exposure;
	if (since === void 0 || days === void 0) return [];
	const isOlder = events.some(({ kind, commit }) => kind === "brought" && commit.isBoundary);
	const start = isOlder ? `${dayOf(since)} or earlier` : dayOf(since);
	const length = isOlder ? atLeast(days) : `, ${lengthOf(days)}`;
	if (until !== void 0) return [`from ${start} to ${dayOf(until)}${length}; the history still holds it`];
	return [`since ${start}${length}, ${describeStanding(exposure, redactor)}`];
}
function describeStanding({ isAtHead, tips }, redactor) {
	if (isAtHead) return "still at HEAD";
	if (tips.length === 0) return "not at HEAD";
	return `still at the tip of ${`${tips.length === 1 ? "" : `${tips.length} branches, first of `}${redactor.text(tips[0] ?? "")}`}, not at HEAD`;
}
function describeMove({ headPath }, redactor) {
	return headPath === void 0 ? [] : [`at HEAD its value is in ${redactor.path(headPath)}`];
}
function atLeast(days) {
	return days === 0 ? "" : `, at least ${require_scan.countOf(days, "day")}`;
}
function lengthOf(days) {
	return days === 0 ? "less than a day" : require_scan.countOf(days, "day");
}
function describeRemoval({ until, events }, redactor) {
	const last = until === void 0 ? void 0 : events.findLast(({ kind }) => kind === "removed");
	return last === void 0 ? [] : [`removed by ${describeCommit$1(last, redactor)}`];
}
function describeCommit$1({ commit: { id, author } }, redactor) {
	return `${require_scan.shortId(id)}${author === "" ? "" : ` of ${redactor.text(author)}`}`;
}
function describeShown({ since, until, shownSince, daysShown }) {
	if (shownSince === void 0 || daysShown === void 0) return [];
	if (since !== void 0 && dayOf(since) === dayOf(shownSince) || until !== void 0 && until < shownSince) return [];
	return [`a ref has led to it since ${dayOf(shownSince)}, ${lengthOf(daysShown)}`];
}
function describeHolders({ isDangling, branches, branchCount, tags, tagCount }, redactor) {
	if (isDangling) return "no ref leads to it any more; it stays until git prunes it";
	const parts = [...describeNames(branchCount === 1 ? "branch" : "branches", branches, branchCount, redactor), ...describeNames(tagCount === 1 ? "tag" : "tags", tags, tagCount, redactor)];
	return parts.length === 0 ? "in the history of no branch and no tag; another ref or a submodule leads to it" : `in the history of ${parts.join(" and ")}`;
}
function describeNames(noun, names, count, redactor) {
	if (count === 0) return [];
	const shown = names.slice(0, namesShown).map((name) => redactor.text(name)).join(", ");
	const left = count - Math.min(namesShown, names.length);
	return [`${noun} ${shown}${left === 0 ? "" : `, ${require_scan.formatNumber(left)} more`}`];
}
function dayOf(time) {
	return time.slice(0, 10);
}
// src/report/display/style.ts
const severityCodes = {
	critical: "1;31",
	high: "31",
	medium: "33",
	low: "36"
};
const colorStyle = styleOf((code, text) => text === "" ? text : `\u001b[${code}m${text}\u001b[0m`);
const plainStyle = styleOf((_code, text) => text);
function styleOf(paint) {
	return {
		severity: (severity, text) => paint(severityCodes[severity], text),
		strong: (text) => paint("1", text),
		path: (text) => paint("4", text),
		dim: (text) => paint("2", text),
		warning: (text) => paint("33", text),
		good: (text) => paint("32", text)
	};
}
// src/report/wording/verdict.ts
function describeScanned(statistics, target) {
	if (require_scan.hasLookedAtNothing(statistics)) return "nothing";
	return `${[...listScanned(statistics, target), require_scan.formatBytes(statistics.bytes)].join(", ")}, with ${describeRules(statistics)}`;
}
function listScanned({ files, blobs, commits, variables, archives }, { mode }) {
	const hasObjects = mode === "git" || mode === "staged" || mode === "range";
	return [
		...commits > 0 ? [require_scan.countOf(commits, "commit")] : [],
		...blobs > 0 && (hasObjects || files + variables === 0) ? [require_scan.countOf(blobs, "blob")] : [],
		...files > 0 ? [require_scan.countOf(files, "file")] : [],
		...variables > 0 ? [require_scan.countOf(variables, "variable")] : [],
		...archives > 0 ? [require_scan.countOf(archives, "archive")] : []
	];
}
function describeRules({ rules, rulesOff }) {
	return rulesOff === 0 ? require_scan.countOf(rules, "rule") : `${require_scan.formatNumber(rules)} of ${require_scan.countOf(rules + rulesOff, "rule")}`;
}
function describeVerdict(result, style = plainStyle) {
	const problems = require_scan.countOf(result.problems.length, "problem");
	if (result.findings.length > 0) return describeSecrets(result, style) + (require_scan.isComplete(result) ? "" : style.warning(`; incomplete: ${problems}`));
	if (require_scan.hasLookedAtNothing(result.statistics)) return style.warning(`Nothing was scanned${require_scan.isComplete(result) ? "" : `: ${problems}`}.`);
	if (!require_scan.isComplete(result)) return style.warning(`No secrets found, but the scan is incomplete: ${problems}.`);
	const scanned = listScanned(result.statistics, result.target).join(", ");
	const bytes = require_scan.formatBytes(result.statistics.bytes);
	return style.good(scanned === "" ? `No secrets found in ${bytes}.` : `No secrets found in ${scanned} (${bytes}).`);
}
function describeSecrets({ findings }, style) {
	const { secrets, places, testOnly, bySeverity } = require_scan.tallyFindings(findings);
	const worst = [...require_scan.severities].reverse().filter((severity) => bySeverity[severity] > 0).map((severity) => style.severity(severity, `${require_scan.formatNumber(bySeverity[severity])} ${severity}`)).join(", ");
	return `${style.strong(`${require_scan.countOf(secrets, "secret")} in ${require_scan.countOf(places, "place")}`)}: ${worst}${testOnly === 0 ? "" : `; ${require_scan.formatNumber(testOnly)} only in tests, examples or documentation`}`;
}
// src/report/text/layout.ts
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
		this.addListed(label, texts.flatMap((text) => require_scan.wrap(text, width)).map(paint));
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
// src/report/text/allowed.ts
const indent$2 = "  ";
const mostPlaces$1 = 20;
function renderAllowed(findings, redactor, style, columns) {
	const lines = new TextLines(style, columns, indent$2);
	for (const finding of findings) {
		const places = finding.occurrences.filter(isAllowed);
		if (places.length === 0) continue;
		lines.add(`${indent$2}${require_scan.visible(finding.ruleName)}  ${require_scan.visible(redactor.secret(finding))}`);
		for (const place of places.slice(0, mostPlaces$1)) {
			lines.add(`${indent$2}  ${style.path(`${require_scan.visible(redactor.path(place.path))}:${place.line}:${place.column}`)}`);
			lines.addLabelled("", [require_scan.visible(redactor.text(describe(place.allowed)))]);
		}
		if (places.length > mostPlaces$1) lines.add(`${indent$2}  and ${require_scan.countOf(places.length - mostPlaces$1, "more place")}; the JSON report has them all`);
	}
	const text = lines.toString();
	return text === "" ? "" : `${style.strong("allowed")}\n${text}\n`;
}
function isAllowed(occurrence) {
	return occurrence.allowed !== void 0;
}
function describe(allowance) {
	const reason = allowance.reason === void 0 ? "" : `: ${allowance.reason}`;
	switch (allowance.kind) {
		case "inline": return `by ${allowance.marker} beside it${reason}`;
		case "allowlist": return `by ${allowance.name}${reason}`;
		case "baseline": return `by the baseline${detailsOf(allowance)}${reason}`;
	}
}
function detailsOf({ owner, expires }) {
	const details = [...owner === void 0 ? [] : [`owner ${owner}`], ...expires === void 0 ? [] : [`until ${expires}`]];
	return details.length === 0 ? "" : ` (${details.join(", ")})`;
}
// src/report/text/finding.ts
const indent$1 = "  ";
const otherPlacesShown = 5;
function renderFinding(finding, options) {
	const lines = new TextLines(options.style, options.columns, indent$1);
	const [first, ...others] = require_scan.reportedOccurrences(finding);
	addHead(lines, finding, options);
	if (first !== void 0) addPlace(lines, finding, first, options);
	addReasons(lines, finding, options);
	if (first !== void 0) addCircumstances(lines, first, options);
	if (finding.exposure !== void 0) lines.addLabelled("exposed", describeExposure(finding.exposure, options.redactor));
	addOtherPlaces(lines, finding, others, options);
	addAdvice(lines, finding, options);
	lines.add(indent$1 + options.style.dim(`fingerprint ${finding.fingerprint}`));
	return lines.toString();
}
function addHead(lines, finding, { redactor, style, showSecrets }) {
	const name = require_scan.visible(finding.ruleName);
	const secret = require_scan.visible(showSecrets ? finding.secret : redactor.secret(finding));
	const head = `${style.severity(finding.severity, finding.severity)}  ${style.strong(name)}`;
	const fits = finding.severity.length + 2 + require_scan.displayWidth(name) + 2 + require_scan.displayWidth(secret) <= lines.columns;
	lines.add(fits ? `${head}  ${secret}` : head);
	if (!fits) lines.add(indent$1 + secret);
}
function addPlace(lines, finding, occurrence, { redactor, style }) {
	lines.add(indent$1 + style.path(placeOf(occurrence, redactor)));
	const gutter = String(occurrence.line);
	const bar = style.dim("|");
	const excerpt = fitExcerpt(redactor.excerpt(occurrence.excerpt), lines.columns - 4 - gutter.length - 3);
	lines.add("");
	lines.add(`${indent$1}${indent$1}${style.dim(gutter)} ${bar} ${excerpt.text}`);
	lines.add(`${indent$1}${indent$1}${" ".repeat(gutter.length)} ${bar} ${excerpt.marker.replace(/\^+/, (carets) => style.severity(finding.severity, carets))}`);
	lines.add("");
}
function addReasons(lines, finding, { redactor, isFirstOfRule }) {
	const reasons = toldReasons(finding).map((reason) => require_scan.visible(redactor.text(reason))).join("; ");
	lines.addLabelled("confidence", [reasons === "" ? finding.confidence : `${finding.confidence}: ${reasons}`]);
	if (finding.isTestOnly) lines.addLabelled("only in", ["tests, examples or documentation"]);
	if (isFirstOfRule) lines.addLabelled("risk", [require_scan.visible(finding.description)]);
}
function addCircumstances(lines, occurrence, { redactor, links, isStaged }) {
	lines.addLabelled("comment", occurrence.ineffectiveAllow === void 0 ? [] : [require_scan.visible(occurrence.ineffectiveAllow)]);
	if (occurrence.decoded.length > 0) lines.addLabelled("decoded", [`from ${occurrence.decoded.join(", then ")}`]);
	lines.addLabelled("with", occurrence.companions.map((part) => `${require_scan.visible(part.name)} ${require_scan.visible(redactor.companion(part))} on line ${part.line}`));
	if (occurrence.commit !== void 0) lines.addLabelled("commit", describeCommit(occurrence.commit, redactor));
	else if (occurrence.objectId !== void 0 && !isStaged) lines.addLabelled("object", [require_scan.shortId(occurrence.objectId)]);
	const link = links(occurrence);
	if (link !== void 0) lines.addListed("link", [link]);
}
function describeCommit(commit, redactor) {
	const author = require_scan.visible(redactor.text(commit.author));
	const summary = require_scan.visible(redactor.text(commit.summary));
	return [
		`${require_scan.shortId(commit.id)} of ${require_scan.visible(commit.date.slice(0, 10))} by ${author}`,
		...summary === "" ? [] : [summary],
		...commit.isBoundary ? ["or an earlier commit, which this shallow clone does not have"] : []
	];
}
function addOtherPlaces(lines, finding, others, { redactor }) {
	const shown = others.slice(0, otherPlacesShown);
	const left = require_scan.countPlaces(finding) - 1 - shown.length;
	const places = shown.map((occurrence) => placeOf(occurrence, redactor) + (occurrence.commit === void 0 ? "" : ` in ${require_scan.shortId(occurrence.commit.id)}`));
	if (left > 0) places.push(shown.length === 0 ? require_scan.countOf(left, "other place") : `and ${require_scan.countOf(left, "more", "more")}`);
	lines.addListed("also at", places);
}
function addAdvice(lines, { rotate }, { isFirstOfRule }) {
	const steps = isFirstOfRule ? rotate.steps : "As said above.";
	lines.addLabelled("what to do", [require_scan.visible(steps), ...rotate.url === "" ? [] : [require_scan.visible(rotate.url)]]);
}
function placeOf({ path, line, column }, redactor) {
	return `${require_scan.visible(redactor.path(path))}:${line}:${column}`;
}
// src/report/text/observations.ts
const indent = "  ";
const mostPlaces = 50;
function renderObservations(observations, redactor, style, columns) {
	const lines = new TextLines(style, columns, indent);
	const byPlace = new Map();
	for (const observation of observations) require_scan.addToGroup(byPlace, observation.where, observation);
	lines.add(style.strong("observed"));
	for (const [where, group] of [...byPlace].slice(0, mostPlaces)) {
		lines.add(indent + style.path(require_scan.visible(redactor.path(where))));
		for (const level of ["warning", "note"]) {
			const told = group.filter((observation) => observation.level === level);
			lines.addLabelled(`  ${level}`, told.map((observation) => require_scan.visible(sentence(observation, redactor))), level === "warning" ? style.warning : void 0);
		}
	}
	if (byPlace.size > mostPlaces) lines.add(`${indent}and ${require_scan.countOf(byPlace.size - mostPlaces, "more place")}; the JSON report has them all`);
	return `${lines.toString()}\n`;
}
function sentence(observation, redactor) {
	return `${observation.line === void 0 ? "" : `line ${observation.line}: `}${require_scan.describeWithoutPlace(observation, redactor)}`;
}
// src/report/text/summary.ts
const mostShown = 20;
const singulars = new Map([
	["symbolic links", "symbolic link"],
	["symbolic links that lead nowhere", "symbolic link that leads nowhere"],
	["pipes, sockets and devices", "pipe, socket or device"],
	["folders of the kernel (procfs and sysfs)", "folder of the kernel (procfs or sysfs)"],
	["submodule entries", "submodule entry"],
	["deleted files", "deleted file"],
	[require_scan.excludedSecrets, "secret in excluded paths"]
]);
function renderSummary(result, redactor, style, columns) {
	const lines = new TextLines(style, columns, "");
	const { statistics } = result;
	lines.addLabelled("scanned", [describeScanned(statistics, result.target)]);
	const { config } = result.target;
	lines.addLabelled("config", config === void 0 ? [] : [require_scan.visible(redactor.text(config))]);
	lines.addLabelled("left out", listSkipped(statistics, redactor));
	lines.addLabelled("allowed", listAllowed(statistics));
	if (statistics.belowConfidence > 0) lines.addLabelled("not shown", [`${require_scan.countOf(statistics.belowConfidence, "finding")} below the confidence asked for`]);
	lines.addLabelled("notes", atMost(result.notes.map((note) => require_scan.visible(redactor.sentence(note)))));
	lines.addLabelled("incomplete", atMost(result.problems.map((problem) => require_scan.visible(require_scan.describeProblem(problem, redactor)))), style.warning);
	lines.add("");
	lines.add(describeVerdict(result, style));
	return lines.toString();
}
function listSkipped({ skipped }, redactor) {
	const entries = Object.entries(skipped).filter(([, count]) => count > 0);
	entries.sort(([a, countA], [b, countB]) => countB - countA || require_scan.compareText(a, b));
	return atMost(entries.map(([why, count]) => `${require_scan.formatNumber(count)} ${require_scan.visible(redactor.sentence(count === 1 ? singularOf(why) : why))}`));
}
function singularOf(why) {
	return singulars.get(why) ?? why.replace(/^contents of (.+) files( in .+)?$/, "content of a file of $1$2");
}
function listAllowed({ allowed: { inline, allowlist, baseline } }) {
	if (inline + allowlist + baseline === 0) return [];
	const ways = [
		...inline > 0 ? [`${require_scan.formatNumber(inline)} inline`] : [],
		...allowlist > 0 ? [`${require_scan.formatNumber(allowlist)} by allowlist`] : [],
		...baseline > 0 ? [`${require_scan.formatNumber(baseline)} by baseline`] : []
	];
	return [`${require_scan.countOf(inline + allowlist + baseline, "finding")}: ${ways.join(", ")}`];
}
function atMost(texts) {
	if (texts.length <= mostShown) return texts;
	return [...texts.slice(0, mostShown), `and ${require_scan.formatNumber(texts.length - mostShown)} more; the JSON report has them all`];
}
// src/report/text.ts
var text_exports = require_rolldown_runtime.__exportAll({ renderText: () => renderText });
function* renderText(result, { showSecrets, color, columns, includeAllowed }) {
	const redactor = new require_scan.Redactor(result, { showSecrets });
	const links = require_scan.lineLinks(result.target, redactor);
	const style = color ? colorStyle : plainStyle;
	const isStaged = result.target.mode === "staged";
	const seenRules = new Set();
	for (const finding of result.findings) {
		const isFirstOfRule = !seenRules.has(finding.ruleId);
		seenRules.add(finding.ruleId);
		yield `${renderFinding(finding, {
			redactor,
			links,
			style,
			columns,
			showSecrets,
			isFirstOfRule,
			isStaged
		})}\n`;
	}
	if (includeAllowed) yield renderAllowed([...result.allowed, ...result.findings], redactor, style, columns);
	if (result.observations.length > 0) yield renderObservations(result.observations, redactor, style, columns);
	yield renderSummary(result, redactor, style, columns);
}
exports.describeExposure = describeExposure;
exports.describeScanned = describeScanned;
exports.describeVerdict = describeVerdict;
exports.fitExcerpt = fitExcerpt;
Object.defineProperty(exports, "text_exports", {
	enumerable: true,
	get: function() {
		return text_exports;
	}
});
exports.toldReasons = toldReasons;
