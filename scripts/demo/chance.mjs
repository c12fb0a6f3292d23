const SEED = 20240612

/** A number in [0, 1) that depends on the keys alone, so that adding an indicator never moves the others. */
export function chance(...keys) {
  let hash = 2166136261 ^ SEED
  for (const char of keys.join('|')) hash = Math.imul(hash ^ char.codePointAt(0), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507)
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296
}

/** A whole number from `low` to `high`, both included. */
export function pickNumber(low, high, ...keys) {
  return low + Math.floor(chance(...keys) * (high - low + 1))
}

/** `base` moved by at most `share` of itself up or down. */
export function vary(base, share, ...keys) {
  return Math.max(0, Math.round(base * (1 + share * (2 * chance(...keys) - 1))))
}
