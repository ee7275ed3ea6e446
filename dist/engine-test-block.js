const require_scan = require("./scan.js");
// src/engine/test-block.ts
const numberSign = 35;
const leftBracket = 91;
const attribute = /^#\[(?:cfg\((?:(?:all|any)\()?test\b|(?:[a-z_]{1,40}::)?test(?:\(|\]))/;
const longestAttribute = 64;
const moduleHead = /^(?:\s*(?:#\[[^\n]{0,200}|\/\/[^\n]{0,200})?\n){0,8}\s*(?:pub(?:\([a-z]{1,10}\))? )?mod \w{1,80} \{/;
const longestHead = 1024;
function testBlocksOf(bytes) {
	const blocks = [];
	for (let at = bytes.indexOf(numberSign); at >= 0; at = bytes.indexOf(numberSign, at + 1)) {
		if (bytes[at + 1] !== leftBracket) continue;
		if (!attribute.test(require_scan.latin1(bytes, at, Math.min(bytes.length, at + longestAttribute)))) continue;
		const indentation = indentationBefore(bytes, at);
		if (indentation === void 0) continue;
		const end = endOfItem(bytes, at, indentation);
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
function endOfItem(bytes, at, indentation) {
	const firstEnd = bytes.indexOf(10, at);
	if (firstEnd < 0) return bytes.length;
	const head = require_scan.latin1(bytes, firstEnd + 1, Math.min(bytes.length, firstEnd + longestHead));
	if (indentation === "" && moduleHead.test(head)) return bytes.length;
	for (let start = firstEnd + 1; start < bytes.length;) {
		const lineFeed = bytes.indexOf(10, start);
		const end = lineFeed < 0 ? bytes.length : lineFeed;
		if (endsItem(require_scan.latin1(bytes, start, Math.min(end, start + 400)), indentation)) return end;
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
