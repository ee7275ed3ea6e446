const require_scan = require("./scan.js");
// src/engine/test-block.ts
const numberSign = 35;
const leftBracket = 91;
const attribute = /^#\[(?:cfg\((?:(?:all|any)\()?test\b|(?:[a-z_]{1,40}::)?test(?:\(|\]))/;
const longestAttribute = 64;
const itemHead = /^(?:(?:#\[[^\n]{0,200}\]|\/\/[^\n]{0,200})\s{1,200}){1,8}(?:pub(?:\([a-z]{1,10}\))? )?(?:(?:async|unsafe|const) ){0,2}(?<kind>fn|mod|use|impl|struct|enum|trait|type|static|const|let)\b/;
const longestHead = 2048;
const longestLine = 400;
function testBlocksOf(bytes) {
	const blocks = [];
	for (let at = bytes.indexOf(numberSign); at >= 0; at = bytes.indexOf(numberSign, at + 1)) {
		if (bytes[at + 1] !== leftBracket) continue;
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
exports.testBlocksOf = testBlocksOf;
