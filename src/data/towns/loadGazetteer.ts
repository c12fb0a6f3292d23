import type { Gazetteer } from './gazetteer'
import { readGazetteer } from './gazetteer'

let loading: Promise<Gazetteer> | null = null

/** Text of the national gazetteer of townships: a part of the page that is fetched when it is first wanted. */
export function loadGazetteerText(): Promise<string> {
  return import('./gazetteer.txt?raw').then(({ default: text }) => text)
}

/** The gazetteer, read once. */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= loadGazetteerText().then(readGazetteer)
  return loading
}
