// src/report/problem-sentence.ts
/** Where, what happened, what to do about it: `a.zip: the directory is cut off. Pack it again.` */
function describeProblem({ where, detail, advice }, redactor) {
	const place = where === "" ? "" : `${redactor.path(where)}: `;
	const stop = advice === void 0 || /[.!?]$/.test(detail) ? "" : ".";
	return `${place}${redactor.text(detail)}${stop}${advice === void 0 ? "" : ` ${redactor.text(advice)}`}`;
}
Object.defineProperty(exports, "describeProblem", {
	enumerable: true,
	get: function() {
		return describeProblem;
	}
});
