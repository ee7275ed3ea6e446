const require_scan = require("./scan.js");
// src/engine/judgement/sure-match.ts
function holdsSure(found) {
	return found.some(({ confidence }) => require_scan.isAtLeast(confidence, "medium"));
}
// src/engine/examples/commented-json.ts
const blockHead = /\/\*[\s*]{0,40}\{[\s*]{0,60}"[\w$.-]{1,60}"[ \t]{0,4}:/g;
const lines = /^[ \t]{0,40}(\/\/|#) {0,8}\{[ \t]{0,8}\r?\n[ \t]{0,40}\1[ \t]{0,20}"[\w$.-]{1,60}"[ \t]{0,4}:[^\n]*\n(?:[ \t]{0,40}\1[^\n]*(?:\n|$)){0,400}/gm;
function commentedJsonOf(text) {
	if (!text.holds("\":") && !text.holds("\" :")) return [];
	return [...text.holds("/*") ? blocksOf(text.latin1) : [], ...text.holds("//") || text.holds("#") ? linesOf(text.latin1) : []];
}
function blocksOf(text) {
	const found = [];
	blockHead.lastIndex = 0;
	for (let head = blockHead.exec(text); head; head = blockHead.exec(text)) {
		const close = text.indexOf("*/", blockHead.lastIndex);
		if (close < 0) break;
		found.push({
			start: head.index,
			end: close
		});
		blockHead.lastIndex = close;
	}
	return found;
}
function linesOf(text) {
	return Array.from(text.matchAll(lines), ({ index, 0: comment }) => ({
		start: index,
		end: index + comment.length
	}));
}
// src/engine/examples/documentation.ts
const beforeDocstring = /(?:[)\]\w"'][ \t]{0,4}:[ \t]{0,4}\r?\n(?:[ \t]{0,40}\r?\n)?[ \t]{1,40}|@(?:module|type)?doc[ \t]{1,4}|\n(?:DOCUMENTATION|EXAMPLES|RETURN) = )[rRuUsS~]{0,2}$/;
const longestBefore = 64;
const headOfModule = /^(?:#[^\n]{0,200}\n|\s){0,200}[rRuU]?$/;
const longestHead$2 = 4096;
function documentationOf(text) {
	return [
		...text.holds("\"\"\"") || text.holds("'''") ? docstringsOf(text.latin1) : [],
		...text.holds("/**") ? docCommentsOf(text.latin1) : [],
		...text.holds("\n=head") || text.holds("\n=pod") ? podsOf(text.latin1) : [],
		...text.holds("///") || text.holds("//!") ? docLinesOf(text.latin1) : []
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
	return beforeDocstring.test(require_scan.textBefore(text, at, longestBefore)) || at < longestHead$2 && headOfModule.test(text.slice(0, at));
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
const pod = /^=(?:head[1-6]|pod|over|item|encoding)\b[^\n]*$/gm;
const podEnd = "\n=cut";
function podsOf(text) {
	const found = [];
	pod.lastIndex = 0;
	for (let head = pod.exec(text); head; head = pod.exec(text)) {
		const close = text.indexOf(podEnd, head.index);
		const end = close < 0 ? text.length : close;
		found.push({
			start: head.index,
			end
		});
		pod.lastIndex = end;
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
// src/engine/examples/example-comments.ts
const announcement = /^[ \t]{0,80}(?:#{1,3}|\/\/)[ \t](?:[^\n]{0,200}[ (])?(?:e\.g|eg|examples?|for instance|similar to|like this|looks like|={2,4} returns?)(?:[.:, ]{0,3}|[.:, ][^\n]{0,80}:)\r?$|^[ \t]{0,80}# @example(?:[ \t][^\n]{0,200})?$/i;
const announcing = /[\t (@](?:e\.?g|examples?|for instance|similar to|like this|looks like|={2,4} returns?)/gi;
const documentedSetting = /^[ \t]{0,80}#{1,2} (?:@param \w|-- \S)[^\n]*\n(?:[ \t]{0,80}#[^\n]*\n){0,40}[ \t]{0,80}[\w.-]{1,60}:(?:[ \t]|\r?$)/m;
const anyComment = /^[ \t]{0,80}#[^\n]*/gm;
function exampleCommentsOf(text) {
	if ((text.includes("# -- ") || text.includes("# @param ")) && documentedSetting.test(text)) return Array.from(text.matchAll(anyComment), ({ index, 0: line }) => ({
		start: index,
		end: index + line.length
	}));
	const found = [];
	announcing.lastIndex = 0;
	for (let word = announcing.exec(text); word; word = announcing.exec(text)) {
		const start = text.lastIndexOf("\n", word.index) + 1;
		const lineEnd = text.indexOf("\n", announcing.lastIndex);
		const line = text.slice(start, lineEnd < 0 ? text.length : lineEnd);
		const isAnnounced = announcement.test(line);
		const end = isAnnounced ? endOfComment(text, start) : start + line.length;
		if (isAnnounced) found.push({
			start,
			end
		});
		announcing.lastIndex = Math.max(end, announcing.lastIndex);
	}
	return found;
}
const commentLine = /[ \t]{0,80}(?:#|\/\/)[^\n]*(?:\n|$)/y;
function endOfComment(text, start) {
	let end = start;
	commentLine.lastIndex = start;
	while (end < text.length && commentLine.test(text)) end = commentLine.lastIndex;
	return Math.max(end, start + 1);
}
// src/engine/examples/fenced-code.ts
const fence = /^[ \t]{0,40}(?:#|\/\/|--|;|\*)?[ \t]{0,8}```[ \t]?(?:[a-z][\w+-]{0,15})?[ \t]*\r?$/gim;
function fencedCodeOf(text) {
	const found = [];
	let open;
	for (const { index, 0: line } of text.matchAll(fence)) if (open === void 0) open = index;
	else {
		if (!/```[ \t]?\w/.test(line)) found.push({
			start: open,
			end: index + line.length
		});
		open = /```[ \t]?\w/.test(line) ? index : void 0;
	}
	return found;
}
const method = /^([ \t]{0,20})def (?:self\.)?(?:example_code|usage_examples?|code_examples?)[ \t]*\r?$/gm;
function exampleMethodsOf(text) {
	return Array.from(text.matchAll(method), ({ index, 0: line, 1: indentation = "" }) => {
		const close = text.indexOf(`\n${indentation}end`, index + line.length);
		return {
			start: index,
			end: close < 0 ? text.length : close
		};
	});
}
// src/engine/examples/indented-block.ts
function endOfBlock(text, from, indentation) {
	let end = from;
	while (end < text.length) {
		const start = end + 1;
		const next = text.indexOf("\n", start);
		const close = next < 0 ? text.length : next;
		const first = indentationAt(text, start, close);
		const isEntry = first - start === indentation && text.startsWith("- ", first);
		if (first < close && first - start <= indentation && !isEntry) break;
		end = close;
	}
	return end;
}
function indentationAt(text, start, end) {
	let at = start;
	while (at < end && (text[at] === " " || text[at] === "	" || text[at] === "\r")) at++;
	return at;
}
// src/engine/examples/interface-examples.ts
const described = /^[ \t-]{0,80}["']?(?:(?:openapi|swagger|asyncapi)["']?[ \t]?:[ \t]?["']?\d|(?:\$ref|\$schema|operationId)["']?[ \t]?:|type["']?[ \t]?:[ \t]?["']?(?:object|string|array)\b)/m;
const exampleKey = /^([ \t]{0,80}(?:- )?)["']?(?:(?:x-)?examples?|description)["']?[ \t]?:[^\n]*/gm;
function interfaceExamplesOf(text) {
	if (!described.test(text)) return [];
	const found = [];
	exampleKey.lastIndex = 0;
	for (let key = exampleKey.exec(text); key; key = exampleKey.exec(text)) {
		const end = endOfBlock(text, key.index + key[0].length, key[1]?.length ?? 0);
		found.push({
			start: key.index,
			end
		});
		exampleKey.lastIndex = end;
	}
	return found;
}
// src/engine/examples/shown-examples.ts
const headOfManual = /^(?:['.]?\\"[^\n]{0,400}\n|[.'](?!TH|Dd|\\")[^\n]{0,200}\n|[ \t\r]{0,40}\n){0,80}\.(?:TH|Dd)[ \t]/;
const longestHead$1 = 4096;
function shownExamplesOf(text, isCode) {
	const { bytes } = text;
	const head = require_scan.latin1(bytes, 0, Math.min(bytes.length, longestHead$1));
	return [
		...headOfManual.test(head) ? [{
			start: 0,
			end: bytes.length
		}] : [],
		...text.holds("//	") ? codeInCommentsOf(text.latin1) : [],
		...commentHeads.some((comment) => text.holds(comment)) ? exampleCommentsOf(text.latin1) : [],
		...isCode && text.holds("```") ? fencedCodeOf(text.latin1) : [],
		...isCode && text.holds("def ") && text.holds("example") ? exampleMethodsOf(text.latin1) : [],
		...text.holds("example") ? interfaceExamplesOf(text.latin1) : []
	];
}
const commentHeads = [
	"# ",
	"// ",
	"#	",
	"//	"
];
const codeInComment = /^[ \t]{0,40}\/\/ \S[^\n]*\n[ \t]{0,40}\/\/[ \t]{0,4}\r?\n(?:[ \t]{0,40}\/\/(?:\t[^\n]*|\r?)(?:\n|$))+/gm;
function codeInCommentsOf(text) {
	return Array.from(text.matchAll(codeInComment), ({ index, 0: code }) => ({
		start: index,
		end: index + code.length
	}));
}
// src/engine/examples/marked-tests.ts
function markedTestsOf(text) {
	return [
		...text.holds("TEST") || text.holds("-ifdef(") ? conditionalTestsOf(text.latin1) : [],
		...text.holds("+++ ") ? testsInDiff(text.latin1) : [],
		...text.holds("kOption") ? explanationsOf(text.latin1) : [],
		...text.holds("Y-----") ? fakeKeysOf(text.latin1) : [],
		...text.holds("-on:") ? servicesOf(text.latin1) : []
	];
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
const keyHead = /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/g;
const keyEnd = "-----END ";
const longestKey = 16384;
const fakeName = /(?:^|[\s.({,"'])(?:[A-Za-z]\w{0,40}_)?(?:TEST|FAKE|DUMMY|MOCK|test|fake|dummy|mock)(?=[A-Z_])\w{0,60}(?!\w)[^\n]{1,60}(?:\n[ \t]{0,40})?["'`]{0,3}$/;
const longestNameBefore = 200;
function fakeKeysOf(text) {
	return Array.from(text.matchAll(keyHead), ({ index }) => index).flatMap((start) => {
		if (!fakeName.test(require_scan.textBefore(text, start, longestNameBefore))) return [];
		const key = text.slice(start, start + longestKey);
		const end = key.indexOf(keyEnd);
		return [{
			start,
			end: start + (end < 0 ? key.length : end)
		}];
	});
}
const services = /^([ \t]{1,40})services:[ \t]*\r?$/gm;
function servicesOf(text) {
	if (!/^jobs:/m.test(text)) return [];
	const found = Array.from(text.matchAll(services), ({ index, 0: line, 1: indentation = "" }) => ({
		start: index,
		end: endOfBlock(text, index + line.length, indentation.length)
	}));
	const passwords = new Set(found.flatMap(({ start, end }) => passwordsIn(text.slice(start, end))));
	return [...found, ...[...passwords].slice(0, mostPasswords).flatMap((password) => placesOf(password, text))];
}
const passwordOfService = /^[ \t]{1,60}\w{0,40}(?:PASS|PASSWORD|PWD|SECRET|TOKEN|KEY)\w{0,20}:[ \t]{1,4}["']?([\w!@#%^*+=./-]{4,80})["']?[ \t]*\r?$/gim;
const mostPasswords = 16;
function passwordsIn(block) {
	return Array.from(block.matchAll(passwordOfService), ({ 1: password = "" }) => password);
}
function placesOf(password, text) {
	const places = [];
	for (let at = text.indexOf(password); at >= 0; at = text.indexOf(password, at + password.length)) places.push({
		start: at,
		end: at + password.length
	});
	return places;
}
// src/engine/examples/test-block.ts
const attribute = /^#\[(?:cfg\((?:(?:all|any)\()?test\b|(?:[a-z_]{1,40}::)?test(?:\(|\]))/;
const longestAttribute = 64;
const itemHead = /^(?:#\[(?:[^\n[\]]|\[[^\n[\]]{0,200}\]){0,200}\]\s{1,200}|\/\/[^\n]{0,200}\n\s{0,200}){1,8}(?:pub(?:\([a-z]{1,10}\))? )?(?:(?:async|unsafe|const) ){0,2}(?<kind>fn|mod|use|impl|struct|enum|trait|type|static|const|let)\b/;
const longestHead = 2048;
const longestLine = 400;
function testBlocksOf(text) {
	return [...testsOfRust(text.bytes), ...markedTestsOf(text)];
}
function testsOfRust(bytes) {
	const blocks = [];
	for (let at = require_scan.indexOfText(bytes, "#["); at >= 0; at = require_scan.indexOfText(bytes, "#[", at + 1)) {
		if (!attribute.test(require_scan.latin1(bytes, at, Math.min(bytes.length, at + longestAttribute)))) continue;
		const indentation = indentationBefore(bytes, at);
		if (indentation === void 0) continue;
		const head = itemHead.exec(require_scan.latin1(bytes, at, Math.min(bytes.length, at + longestHead)));
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
// src/engine/examples/test-marks.ts
function readTestMarks(bytes, path, found) {
	if (!(path === void 0 ? holdsSure(found) : found.length > 0)) return withoutMarks;
	const text = new require_scan.LazyText(bytes);
	const isInTest = findSpans([...testBlocksOf(text), ...path === void 0 ? [] : commentedJsonOf(text)]);
	const isInDocumentation = findSpans([...documentationOf(text), ...path === void 0 ? [] : shownExamplesOf(text, require_scan.fileKindOf(path).isSourceCode)]);
	return (match, start) => {
		if (isInDocumentation(start)) return {
			...match,
			isInTest: true,
			isInDocumentation: true
		};
		return isInTest(start) ? {
			...withoutMarks(match),
			isInTest: true
		} : withoutMarks(match);
	};
}
function withoutMarks(match) {
	if (!match.isInTest) return match;
	const { isInTest: _test, isInDocumentation: _documentation, ...plain } = match;
	return plain;
}
function findSpans(spans) {
	const sorted = [...spans].sort((a, b) => a.start - b.start);
	let next = 0;
	return (offset) => {
		while ((sorted[next]?.end ?? Infinity) <= offset) next++;
		return (sorted[next]?.start ?? Infinity) <= offset;
	};
}
exports.readTestMarks = readTestMarks;
