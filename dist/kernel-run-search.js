// src/kernel/run-search.ts
var RunSearch = class {
	#isMember;
	#length;
	#bytes;
	#found = -1;
	#clearTo = 0;
	constructor(isMember, length, bytes) {
		this.#isMember = isMember;
		this.#length = length;
		this.#bytes = bytes;
	}
	isOpen(from, to) {
		if (this.#found < from) this.#found = this.#find(Math.max(from, this.#clearTo), to);
		if (this.#found < 0) this.#clearTo = Math.max(this.#clearTo, to - this.#length + 1);
		return this.#found >= 0 && this.#found + this.#length <= to;
	}
	#find(from, to) {
		const length = this.#length;
		const end = Math.min(to, this.#bytes.length);
		let start = from;
		let knownTo = from;
		for (let at = start + length - 1; at < end; at = start + length - 1) {
			let back = at;
			while (back >= knownTo && this.#isMember[this.#bytes[back]] === 1) back--;
			if (back < knownTo) return start;
			start = back + 1;
			knownTo = at + 1;
		}
		return -1;
	}
};
function stretchOf(isMember, bytes, position, span) {
	let from = position;
	let to = position;
	while (from > span.from && isMember[bytes[from - 1]] === 1) from--;
	while (to < span.to && isMember[bytes[to]] === 1) to++;
	return {
		from,
		to
	};
}
function membersOf(ranges) {
	const isMember = new Uint8Array(256);
	for (let index = 0; index + 1 < ranges.length; index += 2) isMember.fill(1, ranges.charCodeAt(index), ranges.charCodeAt(index + 1) + 1);
	return isMember;
}
exports.RunSearch = RunSearch;
exports.membersOf = membersOf;
exports.stretchOf = stretchOf;
