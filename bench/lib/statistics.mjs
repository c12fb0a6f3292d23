/** Median, extremes and 95th percentile of what was measured. */
export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return { runs: sorted.length, median: quantile(sorted, 0.5), min: sorted[0], max: sorted.at(-1), p95: quantile(sorted, 0.95) }
}

function quantile(sorted, share) {
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)]
  return below + (sorted[Math.ceil(at)] - below) * (at - Math.floor(at))
}
