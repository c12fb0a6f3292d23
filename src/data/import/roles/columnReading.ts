import type { Header } from '../find/tableShape'
import type { Profile } from './profileColumn'
import type { Role } from './role'

/** A column of the table and what it is taken for. */
export interface ColumnReading {
  readonly column: number
  readonly header: Header
  readonly role: Role
  /** By whom: the header's word, the look of its cells, the reader, or nobody. */
  readonly by: 'header' | 'content' | 'chosen' | 'none'
  readonly profile: Profile
}
