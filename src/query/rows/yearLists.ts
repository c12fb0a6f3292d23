/** Lists of years by number, each kept once however many towns share it: tens of thousands do. Number 0 is the empty list. */
export class YearLists {
  readonly #width: number
  readonly #lists: (readonly number[])[] = [[]]
  readonly #longer = new Map<number, number>()

  /** `width`: how many years there may be. */
  constructor(width: number) {
    this.#width = width
  }

  /** Number of the list that is `list` and then `year`. */
  append(list: number, year: number): number {
    const key = list * this.#width + year
    const known = this.#longer.get(key)
    if (known !== undefined) return known
    const added = this.#lists.push([...this.read(list), year]) - 1
    this.#longer.set(key, added)
    return added
  }

  read(list: number): readonly number[] {
    return this.#lists[list] ?? []
  }
}
