import type { Town } from '@/domain/town'
import type { ImportDecisions } from '../session/decisions'
import { trustNames } from './trustNames'
import type { CountyMatch, TownMatch, TownMatcher, TownQuery } from './townMatcher'

/** A name that the reader must settle. */
export interface TownQuestion {
  readonly name: string
  /** Towns that it may be. */
  readonly candidates: readonly Town[]
  /** Some town bears exactly this name, or these are only near. */
  readonly exact: boolean
}

/** A name that the gazetteer has once, and whether its code is taken. */
export interface RecognisedTown {
  readonly name: string
  readonly town: Town
  readonly taken: boolean
}

export interface ResolvedTowns {
  readonly towns: readonly Town[]
  /** Index into `towns` by number of the name. */
  readonly byName: Uint32Array
  readonly questions: readonly TownQuestion[]
  /** Counties that would settle names which stand in several; empty where none is open. */
  readonly counties: readonly CountyMatch[]
  /** What the gazetteer alone says, in the order of the file. */
  readonly recognised: readonly RecognisedTown[]
  /** Numbers of the names whose codes have lost their digits. */
  readonly badCodes: readonly number[]
  /** Names that had to lose a `~`, which joins names in links. */
  readonly renamed: readonly string[]
}

/** Names asked for one by one; a county settles many at once. */
const MOST_QUESTIONS = 100
const CODE = /^\d{9}(?:\d{3})?$/
const LOST_CODE = /^\d(?:\.\d+)?E\+\d+$/i

export interface TownSource {
  readonly names: readonly TownQuery[]
  /** Numbers of the names that rows of data bear, repeated; totals and headers are none. */
  readonly used: Uint32Array
  readonly decisions: ImportDecisions
  readonly matcher: TownMatcher | null
}

/** Distinct names → towns, one for each code or name. Only a single exact match that is no chance is taken, and told of; the rest is asked. */
export function resolveTowns({ names, used, decisions, matcher }: TownSource): ResolvedTowns {
  const towns = new Map<string, Town>()
  const indices = new Map<string, number>()
  const questions = new Map<string, TownQuestion>()
  const badCodes: number[] = []
  const shared = sharedNames(names)
  const renamed: string[] = []
  const isUsed = new Uint8Array(names.length)
  for (const number of used) isUsed[number] = 1
  const recognised = new Map<string, RecognisedTown>()
  const asked = names.map((query) => ({ ...query, name: decisions.sameTowns?.get(query.name) ?? query.name }))
  const matches = asked.map((query, number): TownMatch => (isUsed[number] === 0 || isCode(query.code) ? NO_MATCH : (matcher?.match(query) ?? NO_MATCH)))
  const bare = asked.flatMap((query, number) => (isUsed[number] === 0 || isCode(query.code) ? [] : [{ query, match: matches[number] ?? NO_MATCH }]))
  const trusted = decisions.recognise === undefined ? trustNames(bare) : () => decisions.recognise === true
  const byName = Uint32Array.from(names, (query, number) => {
    if (isUsed[number] === 0) return 0
    if (LOST_CODE.test(query.code)) badCodes.push(number)
    const { town, question, known } = resolveTown(asked[number] ?? query, { decisions, matcher, shared, found: matches[number] ?? NO_MATCH, trusted })
    if (known !== null) recognised.set(`${query.name} ${known.code}`, { name: query.name, town: known, taken: town.code === known.code })
    if (question !== null && questions.size < MOST_QUESTIONS) questions.set(question.name, question)
    if (query.name.includes('~')) renamed.push(query.name)
    if (!towns.has(town.code)) {
      indices.set(town.code, towns.size)
      towns.set(town.code, town)
    }
    return indices.get(town.code) ?? 0
  })
  const open = [...questions.values()].some(({ exact }) => exact) || decisions.county !== undefined
  const counties = open ? (matcher?.counties(names.map(({ name }) => name)) ?? []) : []
  return { towns: [...towns.values()], byName, questions: [...questions.values()], counties, recognised: [...recognised.values()], badCodes, renamed }
}

interface Resolved {
  readonly town: Town
  readonly question: TownQuestion | null
  /** The one town of the gazetteer that bears the name, where nothing but the name says so. */
  readonly known: Town | null
}

interface Knowledge extends Pick<TownSource, 'decisions' | 'matcher'> {
  readonly shared: ReadonlySet<string>
  readonly found: TownMatch
  readonly trusted: (query: TownQuery) => boolean
}

function resolveTown(query: TownQuery, { decisions, matcher, shared, found, trusted }: Knowledge): Resolved {
  const choice = decisions.towns?.get(query.name)
  const known = found.kind === 'unique' ? found.town : null
  const settled = (town: Town): Resolved => ({ town, question: null, known })
  if (choice?.kind === 'name') return settled(named(query, shared))
  const chosen = choice === undefined ? null : (matcher?.find(choice.code) ?? null)
  if (chosen !== null) return settled(withName(chosen, query))
  if (isCode(query.code)) return settled(coded(query, matcher))
  const match = within(found, decisions.county)
  if (match.kind === 'unique') return settled(known !== null && !trusted(query) ? named(query, shared) : withName(match.town, query))
  const candidates = match.kind === 'several' ? match.towns : match.suggestions
  const question = candidates.length === 0 ? null : { name: query.name, candidates, exact: match.kind === 'several' }
  return { town: named(query, shared), question, known }
}

const NO_MATCH: TownMatch = { kind: 'none', suggestions: [] }

/** The one candidate that lies in the county chosen. */
function within(match: TownMatch, county: string | undefined): TownMatch {
  if (match.kind !== 'several' || county === undefined) return match
  const [town, ...others] = match.towns.filter(({ code }) => code.startsWith(county))
  return town === undefined || others.length > 0 ? match : { kind: 'unique', town }
}

/** Codes of 9 or 12 digits, or of other kinds (ISO); not those that a spreadsheet has shortened. */
function isCode(code: string): boolean {
  return code !== '' && !LOST_CODE.test(code)
}

function coded(query: TownQuery, matcher: TownMatcher | null): Town {
  const code = CODE.test(query.code) ? query.code.slice(0, 9) : query.code
  const known = matcher?.find(code)
  if (known !== undefined && known !== null) return withName(known, query)
  return { ...regionOf(query), code: safe(code), name: query.name === '' ? code : safe(query.name) }
}

/** Without a code a town is known by its name; where the file has it in several regions, by its region and name. */
function named(query: TownQuery, shared: ReadonlySet<string>): Town {
  const region = shared.has(query.name) ? placeOf(query) : ''
  return { ...regionOf(query), code: safe(region + query.name), name: safe(query.name) }
}

/** Names that the table has in two or more regions. */
function sharedNames(names: readonly TownQuery[]): Set<string> {
  const regions = new Map<string, string>()
  const shared = new Set<string>()
  for (const query of names) {
    const region = placeOf(query)
    if (region === '') continue
    if ((regions.get(query.name) ?? region) !== region) shared.add(query.name)
    regions.set(query.name, region)
  }
  return shared
}

function placeOf({ county, prefecture, province }: TownQuery): string {
  return province + prefecture + county
}

function regionOf({ county, prefecture, province }: TownQuery): Pick<Town, 'county' | 'prefecture' | 'province'> {
  return { county, prefecture, province }
}

/** The town of the gazetteer; its name stands for longer forms (上党区荫城镇) of the file. */
function withName(town: Town, { name }: TownQuery): Town {
  const plain = name.replace(OFFICE, '')
  return plain === '' || plain.endsWith(town.name) ? town : { ...town, name: safe(name) }
}

/** The town of an office: 荫城镇人民政府 is 荫城镇. */
const OFFICE = /(?:人民政府|政府|党委|办事处)$/

/** `~` joins names in links. */
function safe(name: string): string {
  return name.replace(/~/g, '-')
}
