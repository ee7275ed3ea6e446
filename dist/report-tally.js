// src/report/tally.ts
function tallyFindings(findings) {
	const bySeverity = {
		critical: 0,
		high: 0,
		medium: 0,
		low: 0
	};
	let places = 0;
	for (const finding of findings) {
		bySeverity[finding.severity]++;
		places += countPlaces(finding);
	}
	return {
		secrets: findings.length,
		places,
		bySeverity
	};
}
function reportedOccurrences(finding) {
	return finding.occurrences.some((occurrence) => occurrence.allowed !== void 0) ? finding.occurrences.filter((occurrence) => occurrence.allowed === void 0) : finding.occurrences;
}
function countPlaces(finding) {
	return finding.occurrenceCount - (finding.occurrences.length - reportedOccurrences(finding).length);
}
function hasLookedAtNothing({ files, blobs, commits, variables, archives, bytes }) {
	return files + blobs + commits + variables + archives + bytes === 0;
}
function isComplete(result) {
	return result.problems.length === 0;
}
Object.defineProperty(exports, "countPlaces", {
	enumerable: true,
	get: function() {
		return countPlaces;
	}
});
Object.defineProperty(exports, "hasLookedAtNothing", {
	enumerable: true,
	get: function() {
		return hasLookedAtNothing;
	}
});
Object.defineProperty(exports, "isComplete", {
	enumerable: true,
	get: function() {
		return isComplete;
	}
});
Object.defineProperty(exports, "reportedOccurrences", {
	enumerable: true,
	get: function() {
		return reportedOccurrences;
	}
});
Object.defineProperty(exports, "tallyFindings", {
	enumerable: true,
	get: function() {
		return tallyFindings;
	}
});
