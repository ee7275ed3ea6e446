const require_rolldown_runtime = require("./rolldown-runtime.js");
// src/report/cell-width.ts
const wideRanges = [
	[4352, 4447],
	[8986, 8987],
	[9193, 9196],
	[9200, 9200],
	[9203, 9203],
	[9725, 9726],
	[9748, 9749],
	[9800, 9811],
	[9855, 9855],
	[9875, 9875],
	[9889, 9889],
	[9898, 9899],
	[9917, 9918],
	[9924, 9925],
	[9934, 9934],
	[9940, 9940],
	[9962, 9962],
	[9970, 9971],
	[9973, 9973],
	[9978, 9978],
	[9981, 9981],
	[9989, 9989],
	[9994, 9995],
	[10024, 10024],
	[10060, 10060],
	[10062, 10062],
	[10067, 10069],
	[10071, 10071],
	[10133, 10135],
	[10160, 10160],
	[10175, 10175],
	[11035, 11036],
	[11088, 11088],
	[11093, 11093],
	[11904, 12350],
	[12353, 42191],
	[43360, 43391],
	[44032, 55203],
	[63744, 64255],
	[65072, 65135],
	[65280, 65376],
	[65504, 65510],
	[94176, 101119],
	[110592, 111359],
	[126980, 126980],
	[127183, 127183],
	[127374, 127374],
	[127377, 127386],
	[127488, 127776],
	[127789, 127797],
	[127799, 127868],
	[127870, 127891],
	[127904, 127946],
	[127951, 127955],
	[127968, 127984],
	[127988, 127988],
	[127992, 128062],
	[128064, 128064],
	[128066, 128252],
	[128255, 128317],
	[128331, 128334],
	[128336, 128359],
	[128378, 128378],
	[128405, 128406],
	[128420, 128420],
	[128507, 128591],
	[128640, 128709],
	[128716, 128716],
	[128720, 128767],
	[128992, 129008],
	[129292, 129535],
	[129648, 129791],
	[131072, 262141]
];
const zeroWidth = /^\p{M}$/u;
const firstMark = 768;
const punctuationStart = 8192;
const punctuationEnd = 8400;
function cellsOf(character) {
	const code = character.codePointAt(0) ?? 0;
	if (code < firstMark || code >= punctuationStart && code < punctuationEnd) return 1;
	if (zeroWidth.test(character)) return 0;
	return isWide(code) ? 2 : 1;
}
function isWide(code) {
	for (const [first, last] of wideRanges) {
		if (code < first) return false;
		if (code <= last) return true;
	}
	return false;
}
// src/report/display.ts
var display_exports = require_rolldown_runtime.__exportAll({
	cutEnd: () => cutEnd,
	cutStart: () => cutStart,
	displayWidth: () => displayWidth,
	visible: () => visible,
	wrap: () => wrap
});
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const printableAscii = /^[\x20-\x7e]*$/;
function visible(text) {
	return printableAscii.test(text) ? text : text.replace(unsafe, escapeCharacter);
}
function displayWidth(text) {
	if (printableAscii.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += cellsOf(character);
	return width;
}
function cutEnd(text, width) {
	if (displayWidth(text) <= width) return text;
	return width < 1 ? "" : `${takeCells([...text], width - 1).join("")}…`;
}
function cutStart(text, width) {
	if (displayWidth(text) <= width) return text;
	return width < 1 ? "" : `…${takeCells([...text].reverse(), width - 1).reverse().join("")}`;
}
function wrap(text, width) {
	if (displayWidth(text) <= width) return [text];
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > width) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
}
function escapeCharacter(character) {
	if (character === "\n") return "\\n";
	if (character === "\r") return "\\r";
	if (character === "	") return "  ";
	const code = character.codePointAt(0) ?? 0;
	if (code < 256) return `\\x${code.toString(16).padStart(2, "0")}`;
	return `\\u{${code.toString(16)}}`;
}
function takeCells(characters, width) {
	let used = 0;
	const end = characters.findIndex((character) => (used += cellsOf(character)) > width);
	return end === -1 ? [...characters] : characters.slice(0, end);
}
Object.defineProperty(exports, "cutEnd", {
	enumerable: true,
	get: function() {
		return cutEnd;
	}
});
Object.defineProperty(exports, "cutStart", {
	enumerable: true,
	get: function() {
		return cutStart;
	}
});
Object.defineProperty(exports, "displayWidth", {
	enumerable: true,
	get: function() {
		return displayWidth;
	}
});
Object.defineProperty(exports, "display_exports", {
	enumerable: true,
	get: function() {
		return display_exports;
	}
});
Object.defineProperty(exports, "visible", {
	enumerable: true,
	get: function() {
		return visible;
	}
});
Object.defineProperty(exports, "wrap", {
	enumerable: true,
	get: function() {
		return wrap;
	}
});
