// src/errors.ts
/**
* Errors that are somebody's to mend: one line saying what, where, and what to do. The faces print `message` and exit
* with 2; any other error is a defect of ours and keeps its stack. No message ever holds a secret.
*/
var StraykeyError = class extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = new.target.name;
	}
};
/** A command line or a library call that cannot be carried out. */
var UsageError = class extends StraykeyError {};
/** A configuration, ignore or baseline file that cannot be used. `where` is `path` or `path:line`. */
var ConfigError = class extends StraykeyError {
	where;
	constructor(where, detail, options) {
		super(`${where}: ${detail}`, options);
		this.where = where;
	}
};
/** A rule that is not sound. */
var RuleError = class extends StraykeyError {
	ruleId;
	constructor(ruleId, detail, options) {
		super(`rule ${ruleId}: ${detail}`, options);
		this.ruleId = ruleId;
	}
};
/** A source that cannot be read at all: a path that is not there, a repository that git refuses. */
var SourceError = class extends StraykeyError {
	where;
	constructor(where, detail, options) {
		super(`${where}: ${detail}`, options);
		this.where = where;
	}
};
// src/model/nearest.ts
const lengthLimit = 64;
/**
* The candidate a person most likely meant by `word`, or undefined when none is near: at most a third of its letters,
* three at most, are wrong. A candidate that starts with the word counts as near.
*/
function nearest(word, candidates) {
	const wanted = word.toLowerCase().slice(0, lengthLimit);
	let best;
	let bestDistance = Math.min(3, Math.floor(wanted.length / 3) + 1) + .5;
	for (const candidate of candidates) {
		const distance = wanted.length >= 3 && candidate.toLowerCase().startsWith(wanted) ? 1 : editDistance(wanted, candidate.toLowerCase().slice(0, lengthLimit));
		if (distance < bestDistance && distance < wanted.length) [best, bestDistance] = [candidate, distance];
	}
	return best;
}
/** The end of an error about an unknown name: `; did you mean "exclude"?`, or nothing. */
function suggestion(word, candidates) {
	const found = nearest(word, candidates);
	return found === void 0 ? "" : `; did you mean "${found}"?`;
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			let cost = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1));
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, beforeLast[column - 2] + 1);
			current.push(cost);
		}
		[beforeLast, last] = [last, current];
	}
	return last[b.length];
}
// src/model/severity.ts
/** How bad it would be if the secret were used by a stranger, mildest first. */
const severities = [
	"low",
	"medium",
	"high",
	"critical"
];
/**
* How sure we are that it is a secret at all, least sure first.
* `certain`: proven offline (checksum, a key that parses); `high`: the token tells on itself;
* `medium`: name and value agree; `low`: only to be looked at.
*/
const confidences = [
	"low",
	"medium",
	"high",
	"certain"
];
/** Reported unless the user asks for more or less. */
const defaultConfidence = "medium";
function isAtLeast(confidence, floor) {
	return confidences.indexOf(confidence) >= confidences.indexOf(floor);
}
function compareSeverity(a, b) {
	return severities.indexOf(a) - severities.indexOf(b);
}
Object.defineProperty(exports, "ConfigError", {
	enumerable: true,
	get: function() {
		return ConfigError;
	}
});
Object.defineProperty(exports, "RuleError", {
	enumerable: true,
	get: function() {
		return RuleError;
	}
});
Object.defineProperty(exports, "SourceError", {
	enumerable: true,
	get: function() {
		return SourceError;
	}
});
Object.defineProperty(exports, "StraykeyError", {
	enumerable: true,
	get: function() {
		return StraykeyError;
	}
});
Object.defineProperty(exports, "UsageError", {
	enumerable: true,
	get: function() {
		return UsageError;
	}
});
Object.defineProperty(exports, "compareSeverity", {
	enumerable: true,
	get: function() {
		return compareSeverity;
	}
});
Object.defineProperty(exports, "confidences", {
	enumerable: true,
	get: function() {
		return confidences;
	}
});
Object.defineProperty(exports, "defaultConfidence", {
	enumerable: true,
	get: function() {
		return defaultConfidence;
	}
});
Object.defineProperty(exports, "isAtLeast", {
	enumerable: true,
	get: function() {
		return isAtLeast;
	}
});
Object.defineProperty(exports, "severities", {
	enumerable: true,
	get: function() {
		return severities;
	}
});
Object.defineProperty(exports, "suggestion", {
	enumerable: true,
	get: function() {
		return suggestion;
	}
});
