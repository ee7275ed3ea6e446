const require_scan = require("./scan.js");
// src/engine/companion.ts
const companionReach = 4096;
const newline = 10;
function findCompanions(companions, bytes, start, end) {
	const parts = [];
	for (const companion of companions) {
		const found = findNearest(companion, bytes, start, end);
		if (found) parts.push(found);
		else if (companion.isRequired) return {
			parts,
			missing: companion.name
		};
	}
	return { parts };
}
function findNearest({ name, pattern, withinLines }, bytes, start, end) {
	const from = linesBack(bytes, start, withinLines);
	const text = require_scan.latin1(bytes, from, linesOn(bytes, end, withinLines));
	const search = new RegExp(pattern.source, `${pattern.flags.replace(/[dgy]/g, "")}g`);
	let nearest;
	for (const match of text.matchAll(search)) {
		const value = match.groups?.part ?? match[0];
		const at = from + match.index;
		const distance = at < start ? start - at : at - end;
		if (!(at < end && at + match[0].length > start) && (!nearest || distance < nearest.distance)) nearest = {
			at,
			value,
			distance
		};
		if (at >= end) break;
	}
	return nearest && {
		name,
		value: require_scan.ownText(nearest.value),
		linesAway: linesBetween(bytes, start, nearest.at)
	};
}
function linesBack(bytes, start, lines) {
	const floor = Math.max(0, start - companionReach);
	let at = start;
	for (let left = lines; at > floor; at--) if (bytes[at - 1] === newline && left-- === 0) break;
	return at;
}
function linesOn(bytes, end, lines) {
	const ceiling = Math.min(bytes.length, end + companionReach);
	let at = end;
	for (let left = lines; at < ceiling; at++) if (bytes[at] === newline && left-- === 0) break;
	return at;
}
function linesBetween(bytes, from, to) {
	let count = 0;
	for (let index = Math.min(from, to); index < Math.max(from, to); index++) if (bytes[index] === newline) count++;
	return to < from && count > 0 ? -count : count;
}
exports.companionReach = companionReach;
exports.findCompanions = findCompanions;
