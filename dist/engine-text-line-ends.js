const require_scan = require("./scan.js");
// src/engine/search/assignment-cost.ts
const mostAssignmentCost = 2e5;
const costOfJudging = 5;
function assignmentCostOf(judged) {
	return 1 + costOfJudging * judged;
}
const mostTries = 16;
const searchOn = 4096;
const longestMatched = 2e3;
function toRunnable(pattern, reach, isProven) {
	const flags = `${pattern.flags.replace(/[dgy]/g, "")}${isTried(reach) ? "y" : "g"}`;
	const search = new RegExp(pattern.source, flags);
	if (isProven) require_scan.compileOutright(search);
	let locate;
	return {
		search,
		get locate() {
			return locate ??= new RegExp(pattern.source, `${flags}d`);
		}
	};
}
function isTried({ before }) {
	return before <= mostTries;
}
function meetsAbout(hit, { search }, reach, windows) {
	const from = Math.max(0, hit - reach.before);
	const { text, start } = windowOf(windows, hit, from, hit + reach.after);
	search.lastIndex = from - start;
	if (!isTried(reach)) return search.test(text);
	for (let at = from - start; at <= hit - start; at++) {
		search.lastIndex = at;
		if (search.test(text)) return true;
	}
	return false;
}
var PatternMatcher = class {
	#pattern;
	#reach;
	#windows;
	#triedTo = 0;
	#lastHit = -Infinity;
	#lastStart = -1;
	matchedIn = [];
	constructor(pattern, reach, windows) {
		this.#pattern = pattern;
		this.#reach = reach;
		this.#windows = windows;
	}
	at(hit, onHit) {
		const from = Math.max(hit - this.#reach.before, this.#triedTo);
		if (from > Math.min(hit + (this.#reach.startsAfter ?? 0), this.#windows.bytes.length)) return;
		if (isTried(this.#reach)) this.#tryAt(from, hit, onHit);
		else this.#searchFrom(from, hit, onHit);
		this.#lastHit = hit;
	}
	#tryAt(from, hit, onHit) {
		this.#triedTo = hit + 1;
		const { text, start } = windowOf(this.#windows, hit, from, hit + this.#reach.after);
		const { search } = this.#pattern;
		for (let at = from - start; at <= hit - start; at++) {
			search.lastIndex = at;
			if (!search.test(text)) continue;
			const { locate } = this.#pattern;
			locate.lastIndex = at;
			this.#note(hit, hit);
			this.#tell(locate.exec(text), start, onHit);
			return;
		}
	}
	#searchFrom(from, hit, onHit) {
		const { before, after, startsAfter = 0 } = this.#reach;
		const isCrowded = hit - this.#lastHit < before + after;
		const last = hit + Math.max(startsAfter, isCrowded ? Math.max(searchOn, after) : 0);
		this.#triedTo = last + 1;
		const { text, start } = windowOf(this.#windows, hit, from, last + this.#reach.after);
		const { search } = this.#pattern;
		search.lastIndex = from - start;
		for (let at = search.lastIndex; search.test(text); at = search.lastIndex) {
			const { locate } = this.#pattern;
			locate.lastIndex = at;
			this.#note(hit, last);
			const match = locate.exec(text);
			if (match === null || start + match.index > last) return;
			this.#tell(match, start, onHit);
			search.lastIndex = locate.lastIndex + Number(match[0] === "");
		}
	}
	#note(hit, last) {
		this.matchedIn.push(hit - this.#reach.before - 96, last + this.#reach.after + 16);
	}
	#tell(match, windowStart, onHit) {
		const span = match?.indices?.groups?.["secret"];
		const secret = match?.groups?.["secret"];
		if (!match || !span || secret === void 0) return;
		const start = windowStart + span[0];
		if (start === this.#lastStart) return;
		this.#lastStart = start;
		onHit({
			secret,
			start,
			end: windowStart + span[1],
			matched: match[0].slice(0, longestMatched)
		});
	}
};
function windowOf(windows, hit, from, to) {
	const start = Math.max(0, from - 96);
	const end = to + 16;
	const window = windows.around(hit, start, end);
	return {
		text: window.text.slice(start - window.start, end - window.start),
		start
	};
}
// src/engine/search/window.ts
const longestAhead = 65536;
const shortestAhead = 1024;
const closeDistance = 512;
var WindowReader = class {
	bytes;
	#current = {
		text: "",
		start: 0
	};
	#lastHit = -Infinity;
	#ahead = shortestAhead;
	constructor(bytes) {
		this.bytes = bytes;
	}
	around(hit, from, to) {
		const start = Math.max(0, from);
		const end = Math.min(this.bytes.length, to);
		const { text, start: currentStart } = this.#current;
		const distance = hit - this.#lastHit;
		const isCrowded = distance > 0 && distance < closeDistance;
		this.#lastHit = hit;
		if (distance < 0 || distance >= closeDistance) this.#ahead = shortestAhead;
		if (start >= currentStart && end <= currentStart + text.length) return this.#current;
		const readTo = isCrowded ? Math.min(this.bytes.length, end + this.#ahead) : end;
		if (isCrowded) this.#ahead = Math.min(2 * this.#ahead, longestAhead);
		const window = {
			text: require_scan.latin1(this.bytes, start, readTo),
			start
		};
		if (isCrowded || hit >= currentStart + text.length) this.#current = window;
		return window;
	}
};
// src/engine/text/line-ends.ts
const newline = 10;
const nearLength = 64;
const farLength = 65536;
var LineEnds = class {
	#bytes;
	#last = {
		from: 0,
		to: 0
	};
	#other = {
		from: 0,
		to: 0
	};
	constructor(bytes) {
		this.#bytes = bytes;
	}
	after(offset, limit) {
		const ceiling = Math.min(this.#bytes.length, offset + limit);
		const stretch = this.#stretchWith(offset);
		const near = Math.min(ceiling, stretch.to + nearLength);
		while (stretch.to < near && this.#bytes[stretch.to] !== newline) stretch.to++;
		if (stretch.to === near && near < ceiling) stretch.to = this.#findFar(near, ceiling);
		return Math.min(stretch.to, ceiling);
	}
	#findFar(from, ceiling) {
		let at = from;
		while (at < ceiling) {
			const end = Math.min(this.#bytes.length, at + farLength);
			const found = this.#bytes.subarray(at, end).indexOf(newline);
			if (found >= 0) return at + found;
			at = end;
		}
		return at;
	}
	#stretchWith(offset) {
		if (!isWithin(this.#last, offset)) {
			const stretch = this.#other;
			this.#other = this.#last;
			this.#last = stretch;
			if (!isWithin(stretch, offset)) stretch.from = stretch.to = offset;
		}
		return this.#last;
	}
};
function isWithin({ from, to }, offset) {
	return offset >= from && offset <= to;
}
exports.LineEnds = LineEnds;
exports.PatternMatcher = PatternMatcher;
exports.WindowReader = WindowReader;
exports.assignmentCostOf = assignmentCostOf;
exports.meetsAbout = meetsAbout;
exports.mostAssignmentCost = mostAssignmentCost;
exports.toRunnable = toRunnable;
