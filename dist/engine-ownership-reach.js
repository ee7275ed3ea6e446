// src/engine/ownership/reach.ts
const ownerReach = {
	before: 640,
	behind: 240
};
exports.ownerReach = ownerReach;
