const require_scan = require("./scan.js");
// src/engine/marked-tests.ts
const marks = /^(?:-ifdef\(|\+\+\+ )|TEST|mkOption/m;
function markedTestsOf(bytes) {
	const text = require_scan.latin1(bytes, 0, bytes.length);
	return marks.test(text) ? [
		...conditionalTestsOf(text),
		...testsInDiff(text),
		...explanationsOf(text)
	] : [];
}
const condition = /^[ \t]{0,20}(?:#[ \t]{0,8}if(?:def[ \t]+|[ \t]+defined[ \t]?\(?[ \t]?)(?:[A-Z]{2,20}_)?(?:(?:UNIT_?|SELF_?)?TESTS?)\b|-ifdef\((?:TEST|EUNIT)\))/gm;
const branch = /^[ \t]{0,20}[#-][ \t]{0,8}(if|endif|else|elif)/gm;
function conditionalTestsOf(text) {
	return Array.from(text.matchAll(condition), ({ index, 0: head }) => ({
		start: index,
		end: endOfBranch(text, index + head.length)
	}));
}
function endOfBranch(text, from) {
	let depth = 0;
	branch.lastIndex = from;
	for (let found = branch.exec(text); found; found = branch.exec(text)) if (found[1] === "if") depth++;
	else if (depth === 0) return found.index;
	else if (found[1] === "endif") depth--;
	return text.length;
}
const changedFile = /^--- (?:a\/)?(\S{1,400})[^\n]{0,200}\n\+\+\+ (?:b\/)?(\S{1,400})/gm;
function testsInDiff(text) {
	const files = Array.from(text.matchAll(changedFile), ({ index, 1: before = "", 2: after = "" }) => ({
		start: index,
		path: after === "/dev/null" ? before : after
	}));
	return files.flatMap(({ start, path }, at) => require_scan.isTestPath(path) ? [{
		start,
		end: files[at + 1]?.start ?? text.length
	}] : []);
}
const explanation = /^([ \t]{1,40})(?:example|description) = ([^\n]{0,400})/gm;
function explanationsOf(text) {
	if (!text.includes("mkOption")) return [];
	return Array.from(text.matchAll(explanation), ({ index, 0: line, 1: indentation = "", 2: value = "" }) => {
		const start = index + line.length;
		if (value.trimEnd().endsWith(";")) return {
			start: index,
			end: start
		};
		const closer = [
			"}",
			"]",
			")",
			"''"
		].map((mark) => text.indexOf(`\n${indentation}${mark}`, start));
		return {
			start: index,
			end: Math.min(...closer.map((at) => at < 0 ? text.length : at))
		};
	});
}
// src/engine/test-block.ts
const numberSign = 35;
const leftBracket = 91;
const attribute = /^#\[(?:cfg\((?:(?:all|any)\()?test\b|(?:[a-z_]{1,40}::)?test(?:\(|\]))/;
const longestAttribute = 64;
const itemHead = /^(?:(?:#\[[^\n]{0,200}\]|\/\/[^\n]{0,200})\s{1,200}){1,8}(?:pub(?:\([a-z]{1,10}\))? )?(?:(?:async|unsafe|const) ){0,2}(?<kind>fn|mod|use|impl|struct|enum|trait|type|static|const|let)\b/;
const longestHead$1 = 2048;
const longestLine = 400;
function testBlocksOf(bytes) {
	return [...testsOfRust(bytes), ...markedTestsOf(bytes)];
}
function testsOfRust(bytes) {
	const blocks = [];
	for (let at = bytes.indexOf(numberSign); at >= 0; at = bytes.indexOf(numberSign, at + 1)) {
		if (bytes[at + 1] !== leftBracket) continue;
		if (!attribute.test(require_scan.latin1(bytes, at, Math.min(bytes.length, at + longestAttribute)))) continue;
		const indentation = indentationBefore(bytes, at);
		if (indentation === void 0) continue;
		const head = itemHead.exec(require_scan.latin1(bytes, at, Math.min(bytes.length, at + longestHead$1)));
		if (!head) continue;
		const end = endOfItem(bytes, at + head[0].length, head.groups?.["kind"], indentation);
		blocks.push({
			start: at,
			end
		});
		if (end >= bytes.length) break;
		at = end;
	}
	return blocks;
}
function indentationBefore(bytes, at) {
	const blanks = require_scan.latin1(bytes, Math.max(0, at - 40), at);
	const own = blanks.slice(blanks.lastIndexOf("\n") + 1);
	return /^[ \t]*$/.test(own) ? own : void 0;
}
function endOfItem(bytes, from, kind, indentation) {
	const lineFeed = bytes.indexOf(10, from);
	if (lineFeed < 0) return bytes.length;
	const firstLine = require_scan.latin1(bytes, from, Math.min(lineFeed, from + longestLine)).trimEnd();
	if (kind === "mod" && indentation === "" && firstLine.endsWith("{")) return bytes.length;
	if (firstLine.endsWith(";") || firstLine.endsWith("}")) return lineFeed;
	for (let start = lineFeed + 1; start < bytes.length;) {
		const next = bytes.indexOf(10, start);
		const end = next < 0 ? bytes.length : next;
		if (endsItem(require_scan.latin1(bytes, start, Math.min(end, start + longestLine)), indentation)) return end;
		start = end + 1;
	}
	return bytes.length;
}
function endsItem(line, indentation) {
	if (!line.startsWith(indentation)) return false;
	const rest = line.slice(indentation.length);
	return rest.startsWith("}") || /^[a-z][^{]*;\s*$/.test(rest);
}
// src/engine/documentation.ts
const beforeDocstring = /(?:[)\]\w"'][ \t]{0,4}:[ \t]{0,4}\r?\n[ \t]{1,40}|@(?:module|type)?doc[ \t]{1,4})[rRuUsS~]{0,2}$/;
const longestBefore = 64;
const headOfModule = /^(?:#[^\n]{0,200}\n|\s){0,200}[rRuU]?$/;
const longestHead = 4096;
function documentationOf(bytes) {
	const text = require_scan.latin1(bytes, 0, bytes.length);
	return [
		...text.includes("\"\"\"") || text.includes("'''") ? docstringsOf(text) : [],
		...text.includes("/**") ? docCommentsOf(text) : [],
		...text.includes("///") || text.includes("//!") ? docLinesOf(text) : []
	];
}
function docstringsOf(text) {
	const found = [];
	for (const quotes of ["\"\"\"", "'''"]) for (let start = text.indexOf(quotes); start >= 0; start = text.indexOf(quotes, start + 3)) {
		const close = text.indexOf(quotes, start + 3);
		if (close < 0) break;
		if (isDocstring(text, start)) found.push({
			start,
			end: close
		});
		start = close;
	}
	return found;
}
function isDocstring(text, at) {
	return beforeDocstring.test(text.slice(Math.max(0, at - longestBefore), at)) || at < longestHead && headOfModule.test(text.slice(0, at));
}
const showsCode = /@example|```|<pre>|\{@code|@code\b/;
function docCommentsOf(text) {
	const found = [];
	for (let start = text.indexOf("/**"); start >= 0; start = text.indexOf("/**", start + 3)) {
		if (!/\s/.test(text.charAt(start + 3))) continue;
		const close = text.indexOf("*/", start + 3);
		if (close < 0) break;
		if (showsCode.test(text.slice(start, close))) found.push({
			start,
			end: close
		});
		start = close;
	}
	return found;
}
const docLine = /^[ \t]{0,40}\/\/[/!](?!\/)[^\n]*/gm;
function docLinesOf(text) {
	return Array.from(text.matchAll(docLine), ({ index, 0: line }) => ({
		start: index,
		end: index + line.length
	}));
}
exports.documentationOf = documentationOf;
exports.testBlocksOf = testBlocksOf;
