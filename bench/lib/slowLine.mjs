/** An old PC on a slow line: 4 times slower processor, 1.6 Mbit/s, 150 ms to the server. */
export async function slowDown(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return session
}

/** Runs in the page before its own scripts: notes when `selector` is first painted, and every task that blocks. */
export function watchFor(selector) {
  const log = { shown: null, blocking: 0, longest: 0, shift: 0 }
  window.benchLog = log
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      log.blocking += Math.max(0, duration - 50)
      log.longest = Math.max(log.longest, duration)
    }
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) log.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    const visible = [...document.querySelectorAll(selector)].some((element) => element.getClientRects().length > 0)
    if (!visible) return requestAnimationFrame(look)
    requestAnimationFrame(() => setTimeout(() => (log.shown = performance.now()), 0))
  }
  requestAnimationFrame(look)
}
