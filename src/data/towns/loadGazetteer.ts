import type { Gazetteer } from './gazetteer'
import { readGazetteer } from './gazetteer'

let loading: Promise<Gazetteer> | null = null

/** The national gazetteer of townships, loaded once, when a table first needs it. */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= import('./gazetteer.txt?raw').then(({ default: text }) => readGazetteer(text))
  return loading
}
