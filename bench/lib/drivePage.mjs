/**
 * Runs in the built page before its own scripts: changes the view as a control does, through the one writer of the
 * store, and tells when the answer was on the screen. `first`: the frame after the change; `last`: the last frame in
 * which anything of the page still changed.
 */
export function drivePage() {
  const store = (name) => document.querySelector('[data-v-app]').__vue_app__.config.globalProperties.$pinia._s.get(name)
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
  const idle = 4

  /** Waits until nothing of the page has changed for some frames; the time of the last change. */
  async function quiet(since, log) {
    let last = since
    for (let still = 0; still < idle; ) {
      const before = log.changes
      await frame()
      if (log.changes === before) still++
      else [last, still] = [performance.now(), 0]
    }
    return last
  }

  async function change(patch) {
    const log = { changes: 0 }
    const observer = new MutationObserver(() => log.changes++)
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    await frame()
    const begun = performance.now()
    store('view').patch(patch)
    await frame()
    const first = performance.now()
    if (log.changes === 0) throw new Error(`nothing changed: ${JSON.stringify(patch)}`)
    const last = await quiet(first, log)
    observer.disconnect()
    return { first: first - begun, last: last - begun }
  }

  /** A change that the reader looks at for two frames only. */
  async function glance(patch) {
    store('view').patch(patch)
    await frame()
    await frame()
  }

  async function openDataset(id) {
    await store('datasets').openLibrary()
    await store('datasets').open(id)
    store('view').patch({ dataset: { id, fingerprint: null } })
    await quiet(0, { changes: 0 })
    if (store('datasets').active?.info.id !== id) throw new Error(`not opened: ${id}`)
  }

  /** As the reader deletes it from the list of own data sets, the usual one open again. */
  async function dropDataset() {
    const { id } = store('datasets').active.info
    store('view').patch({ dataset: { id: 'towns', fingerprint: null } })
    await quiet(0, { changes: 0 })
    store('datasets').remove(id)
    await quiet(0, { changes: 0 })
  }

  /** The page is there and its data set with it. */
  const isReady = () => document.querySelector('[data-v-app]') !== null && (store('datasets')?.active ?? null) !== null

  window.benchDrive = { isReady, store, change, glance, openDataset, dropDataset, quiet: () => quiet(0, { changes: 0 }) }
}
