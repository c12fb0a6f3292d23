import type { RawParameters } from './querySyntax'

/** Version of the format that is written. */
export const LINK_VERSION = 1

/** Lifts links of one version to the next. */
export interface Migration {
  readonly from: number
  readonly lift: (parameters: RawParameters) => RawParameters
}

/** In ascending order of `from`. Only ever add; each comes with links pinned in the test of frozen links. */
export const MIGRATIONS: readonly Migration[] = []

/** Lifts the parameters of a link of `version` to the present format. */
export function migrate(parameters: RawParameters, version: number, migrations = MIGRATIONS): RawParameters {
  return migrations.filter(({ from }) => from >= version).reduce((lifted, { lift }) => lift(lifted), parameters)
}
