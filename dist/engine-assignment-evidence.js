const require_scan = require("./scan.js");
// src/engine/assignment/naturalness.ts
const commonPairs = "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ke ui fr oo ag ey ap rd ck ug gr up cl bo da ue ef ki ok do lt rk cr sc sp ob ub ls ba gi ga go pi ru fa ff ";
let commonness;
function buildCommonness() {
	const isCommon = new Uint8Array(676);
	for (const pair of commonPairs.trim().split(" ")) isCommon[indexOf(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
	return isCommon;
}
function indexOf(first, second) {
	return ((first | 32) - 97) * 26 + ((second | 32) - 97);
}
function naturalnessOf(value) {
	const isCommon = commonness ??= buildCommonness();
	let pairs = 0;
	let common = 0;
	const end = Math.min(value.length, 256);
	for (let index = 1; index < end; index++) {
		const first = require_scan.codeAt(value, index - 1);
		const second = require_scan.codeAt(value, index);
		if (!require_scan.isKind(first, 6) || !require_scan.isKind(second, 6)) continue;
		pairs++;
		common += isCommon[indexOf(first, second)] ?? 0;
	}
	return pairs === 0 ? 0 : common / pairs;
}
// src/engine/assignment/shape.ts
const counted = 512;
const kinds = new Uint16Array(6);
const occurrences = new Uint16Array(256);
const met = new Uint8Array(256);
function shapeOf(value) {
	const length = Math.min(value.length, counted);
	kinds.fill(0);
	let changes = 0;
	let previous = -1;
	let distinct = 0;
	for (let index = 0; index < length; index++) {
		const code = value.charCodeAt(index) & 255;
		const kind = kindOf(code);
		kinds[kind]++;
		if (index > 0 && kind !== previous) changes++;
		previous = kind;
		if (occurrences[code] === 0) met[distinct++] = code;
		occurrences[code]++;
	}
	const entropy = takeEntropy(length, distinct);
	const most = Math.log2(Math.min(length, 64));
	const digits = kinds[0];
	const lowers = kinds[1];
	const uppers = kinds[2];
	const marks = kinds[5];
	return {
		length: value.length,
		digits,
		lowers,
		uppers,
		blanks: kinds[3],
		foreign: kinds[4],
		marks,
		classes: Number(digits > 0) + Number(lowers > 0) + Number(uppers > 0) + Number(marks > 0),
		changes: changes / Math.max(1, length),
		entropy,
		evenness: most > 0 ? Math.min(1, entropy / most) : 0,
		distinct
	};
}
function kindOf(code) {
	if (require_scan.isKind(code, 1)) return 0;
	if (require_scan.isKind(code, 2)) return 1;
	if (require_scan.isKind(code, 4)) return 2;
	if (require_scan.isKind(code, 16)) return 3;
	return code > 126 ? 4 : 5;
}
function takeEntropy(length, distinct) {
	let entropy = 0;
	for (let index = 0; index < distinct; index++) {
		const share = occurrences[met[index]] / length;
		occurrences[met[index]] = 0;
		entropy -= share * Math.log2(share);
	}
	return entropy;
}
// src/engine/assignment/evidence.ts
function gatherEvidence(candidate, surroundings) {
	return new CountedEvidence(candidate, surroundings);
}
var CountedEvidence = class {
	candidate;
	surroundings;
	#shape;
	#lowered;
	#naturalness;
	#isOpaque;
	#isSequence;
	constructor(candidate, surroundings) {
		this.candidate = candidate;
		this.surroundings = surroundings;
	}
	get shape() {
		return this.#shape ??= shapeOf(this.candidate.value);
	}
	get lowered() {
		return this.#lowered ??= this.candidate.value.toLowerCase();
	}
	get naturalness() {
		return this.#naturalness ??= naturalnessOf(this.candidate.value);
	}
	get isOpaque() {
		return this.#isOpaque ??= isOpaque(this);
	}
	get isSequence() {
		return this.#isSequence ??= isSequence(this.candidate.value);
	}
};
function isOpaque(evidence) {
	const { candidate: { value }, shape } = evidence;
	if (shape.length < 16 || shape.blanks > 0 || shape.foreign > 0 || shape.distinct < 8) return false;
	if (evidence.isSequence) return false;
	if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value)) return shape.digits > 1 && shape.lowers + shape.uppers > 1;
	if (!/^[\w+/.~-]+={0,2}$/.test(value)) return shape.classes === 4 && shape.evenness > .8 && evidence.naturalness < .5;
	if (shape.digits === 0) return shape.length >= 20 && shape.lowers > 3 && shape.uppers > 3 && shape.changes > .3 && evidence.naturalness < .45;
	return shape.evenness > .75 && evidence.naturalness < .5 && (shape.changes > .25 || evidence.naturalness < .3);
}
function isSequence(value) {
	const text = value.slice(0, 66).toLowerCase();
	return steps(text, 1) * 2 >= text.length - 1 || steps(text, 2) * 3 >= (text.length - 2) * 2 || countsInHex(text);
}
function countsInHex(text) {
	const digits = text.startsWith("0x") ? text.slice(2) : text;
	if (digits.length < 16 || !/^(?:[\da-f]{2})+$/.test(digits)) return false;
	return breaksOf(digits, 1) < 2 || breaksOf(digits, -1) < 2;
}
function breaksOf(digits, step) {
	let breaks = 0;
	for (let index = 2; index < digits.length && breaks < 2; index += 2) {
		const before = Number.parseInt(digits.slice(index - 2, index), 16);
		if (Number.parseInt(digits.slice(index, index + 2), 16) !== (before + step & 255)) breaks++;
	}
	return breaks;
}
function steps(text, stride) {
	let count = 0;
	for (let index = stride; index < text.length; index++) {
		const step = text.charCodeAt(index) - text.charCodeAt(index - stride);
		if (step === 1 || step === -1 || step === -9) count++;
	}
	return count;
}
exports.gatherEvidence = gatherEvidence;
exports.naturalnessOf = naturalnessOf;
