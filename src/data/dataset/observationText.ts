/** Texts of one kind beside observations: each different text is kept once, so that a million wordings cost four bytes each. */
export class ObservationText {
  /** By number of the observation: 1 + place in `texts`, 0 where there is none. May be shorter or longer than there are observations. */
  refs = new Uint32Array(0)
  readonly texts: string[] = []
  private readonly known = new Map<string, number>()

  get(at: number): string | undefined {
    const ref = this.refs[at] ?? 0
    return ref === 0 ? undefined : this.texts[ref - 1]
  }

  /** How many observations have a text. */
  get count(): number {
    return this.refs.reduce((count, ref) => (ref === 0 ? count : count + 1), 0)
  }

  set(at: number, text: string): void {
    this.reserve(at + 1)
    this.refs[at] = this.refOf(text)
  }

  /** What `refs` holds for a text; 0 for an empty one. */
  refOf(text: string): number {
    if (text === '') return 0
    const known = this.known.get(text)
    if (known !== undefined) return known
    const ref = this.texts.push(text)
    this.known.set(text, ref)
    return ref
  }

  /** Makes room for the refs of so many observations. */
  reserve(length: number): void {
    if (length <= this.refs.length) return
    const refs = new Uint32Array(Math.max(length, this.refs.length * 2))
    refs.set(this.refs)
    this.refs = refs
  }

  /** Observations whose text is among those chosen, in their order. */
  *entries(chosen: (text: string) => boolean = () => true): Generator<readonly [at: number, text: string]> {
    const isChosen = this.texts.map(chosen)
    if (!isChosen.includes(true)) return
    for (let at = 0; at < this.refs.length; at++) {
      const ref = this.refs[at] ?? 0
      if (ref !== 0 && isChosen[ref - 1] === true) yield [at, this.texts[ref - 1] ?? '']
    }
  }

  /** The same texts for observations in another order: `order[i]` is the former number of `i`. */
  reordered(order: Uint32Array): ObservationText {
    const moved = new ObservationText()
    for (const text of this.texts) moved.refOf(text)
    if (this.texts.length > 0) moved.refs = Uint32Array.from(order, (at) => this.refs[at] ?? 0)
    return moved
  }
}
