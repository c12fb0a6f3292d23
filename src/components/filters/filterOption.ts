/** An entry of a filter, with how much it stands for. */
export interface FilterOption {
  readonly value: string
  readonly name: string
  readonly note: string
}
