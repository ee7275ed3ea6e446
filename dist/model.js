// src/errors.ts
var StraykeyError = class extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = new.target.name;
	}
};
var UsageError = class extends StraykeyError {};
var ConfigError = class extends StraykeyError {
	where;
	constructor(where, detail, options) {
		super(`${where}: ${detail}`, options);
		this.where = where;
	}
};
var RuleError = class extends StraykeyError {
	ruleId;
	constructor(ruleId, detail, options) {
		super(`rule ${ruleId}: ${detail}`, options);
		this.ruleId = ruleId;
	}
};
var SourceError = class extends StraykeyError {
	where;
	constructor(where, detail, options) {
		super(`${where}: ${detail}`, options);
		this.where = where;
	}
};
// src/model/result.ts
const exitCodes = {
	clean: 0,
	findings: 1,
	usage: 2,
	incomplete: 3
};
// src/model/nearest.ts
const lengthLimit = 64;
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
function suggestion(word, candidates) {
	const found = nearest(word, candidates);
	return found === void 0 ? "" : `; did you mean "${found}"?`;
}
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
const severities = [
	"low",
	"medium",
	"high",
	"critical"
];
const confidences = [
	"low",
	"medium",
	"high",
	"certain"
];
const defaultConfidence = "medium";
function isAtLeast(confidence, floor) {
	return confidences.indexOf(confidence) >= confidences.indexOf(floor);
}
function compareSeverity(a, b) {
	return severities.indexOf(a) - severities.indexOf(b);
}
// src/model/calendar-date.ts
function isCalendarDate(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
// src/model/rule-name.ts
function isNamed(rule, name) {
	if (name === rule.id || name === rule.provider) return true;
	return name.includes("*") && (matchesWildcard(rule.id, name) || matchesWildcard(rule.provider, name));
}
function matchesWildcard(text, wildcard) {
	let at = 0;
	let inWildcard = 0;
	let star = -1;
	let afterStar = 0;
	while (at < text.length) if (wildcard[inWildcard] === "*") {
		star = inWildcard++;
		afterStar = at;
	} else if (wildcard[inWildcard] === "?" || wildcard[inWildcard] === text[at]) {
		inWildcard++;
		at++;
	} else if (star >= 0) {
		inWildcard = star + 1;
		at = ++afterStar;
	} else return false;
	while (wildcard[inWildcard] === "*") inWildcard++;
	return inWildcard === wildcard.length;
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
Object.defineProperty(exports, "exitCodes", {
	enumerable: true,
	get: function() {
		return exitCodes;
	}
});
Object.defineProperty(exports, "isAtLeast", {
	enumerable: true,
	get: function() {
		return isAtLeast;
	}
});
Object.defineProperty(exports, "isCalendarDate", {
	enumerable: true,
	get: function() {
		return isCalendarDate;
	}
});
Object.defineProperty(exports, "isNamed", {
	enumerable: true,
	get: function() {
		return isNamed;
	}
});
Object.defineProperty(exports, "matchesWildcard", {
	enumerable: true,
	get: function() {
		return matchesWildcard;
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
