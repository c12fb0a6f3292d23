import type { Rolldown } from 'vite'
import { CHART_KINDS, PAGES } from '../../src/domain/view.ts'
import { fromRoot } from './chunkOutput.ts'
import { kindSources, pageSource } from './waySources.ts'

type Bundle = Rolldown.OutputBundle

/** Addresses of what the entry does not bring itself: by page, and by chart kind for the page that compares. */
export interface WayFiles {
  readonly pages: Readonly<Record<string, readonly string[]>>
  readonly kinds: Readonly<Record<string, readonly string[]>>
}

/** Scripts and styles that a link to a page leads to, so that all can be asked for at once; without what is `there`. */
export function wayFiles(bundle: Bundle, there: ReadonlySet<string>): WayFiles {
  const pages = PAGES.map((page) => [page, filesOf(bundle, [pageSource(page)]).filter((file) => !there.has(file))] as const)
  const shown = new Set([...there, ...(pages.find(([page]) => page === 'compare')?.[1] ?? [])])
  const kinds = CHART_KINDS.map((kind) => [kind, filesOf(bundle, kindSources(kind)).filter((file) => !shown.has(file))] as const)
  return { pages: Object.fromEntries(pages), kinds: Object.fromEntries(kinds) }
}

/** Scripts fetched until something of `sources` can run, the entry and all it imports among them; null if a source is no part of the build. */
export function scriptsOfWay(bundle: Bundle, sources: readonly RegExp[]): string[] | null {
  const found = sources.map((source) => chunksWith(bundle, [source]))
  return found.some((chunks) => chunks.length === 0) ? null : [...closureOf(found.flat(), bundle, startOf(bundle))]
}

/** Style sheets that the entry and a page bring, by address. */
export function stylesOfPage(bundle: Bundle, page: string): Map<string, string> {
  const wanted = [...startOf(bundle), ...closureOf(chunksWith(bundle, [pageSource(page)]), bundle)]
  const files = [...new Set(wanted.flatMap((file) => stylesOf(bundle[file])))]
  if (files.length === 0) throw new Error('the build made no style for the first screen')
  return new Map(files.map((file) => [`./${file}`, textOf(bundle[file])]))
}

function filesOf(bundle: Bundle, sources: readonly RegExp[]): string[] {
  const start = startOf(bundle)
  const scripts = [...closureOf(chunksWith(bundle, sources), bundle)].filter((file) => !start.has(file))
  return [...scripts.flatMap((file) => stylesOf(bundle[file])), ...scripts].map((file) => `./${file}`)
}

function startOf(bundle: Bundle): Set<string> {
  return closureOf(chunksOf(bundle).filter(({ isEntry }) => isEntry), bundle)
}

function chunksWith(bundle: Bundle, sources: readonly RegExp[]): Rolldown.OutputChunk[] {
  return chunksOf(bundle).filter(({ moduleIds }) => moduleIds.some((id) => sources.some((source) => source.test(fromRoot(id)))))
}

function chunksOf(bundle: Bundle): Rolldown.OutputChunk[] {
  return Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? [output] : []))
}

function closureOf(chunks: readonly Rolldown.OutputChunk[], bundle: Bundle, seen = new Set<string>()): Set<string> {
  for (const { fileName, imports } of chunks) {
    if (seen.has(fileName)) continue
    seen.add(fileName)
    closureOf(imports.flatMap((file) => (bundle[file]?.type === 'chunk' ? [bundle[file]] : [])), bundle, seen)
  }
  return seen
}

/** What Vite knows of the styles of a chunk. */
function stylesOf(output: Bundle[string] | undefined): string[] {
  const metadata = output?.type === 'chunk' ? (output as { viteMetadata?: { importedCss: ReadonlySet<string> } }).viteMetadata : undefined
  return [...(metadata?.importedCss ?? [])]
}

function textOf(output: Bundle[string] | undefined): string {
  return output?.type === 'asset' ? String(output.source).trim() : ''
}
