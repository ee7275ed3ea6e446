// src/engine/match-reach.ts
const companionReach = 4096;
exports.companionReach = companionReach;
