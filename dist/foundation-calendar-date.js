// src/foundation/calendar-date.ts
function hasEnded(lastDay, today) {
	return lastDay !== void 0 && lastDay < today;
}
function isCalendarDate(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
exports.hasEnded = hasEnded;
exports.isCalendarDate = isCalendarDate;
