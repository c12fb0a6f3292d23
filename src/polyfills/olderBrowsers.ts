/**
 * What Chrome 87, Firefox 78 and Safari 14 lack of what the page and its libraries use.
 * `scripts/checkBundle.mjs` fails when the bundle uses anything newer that is not here.
 */
type Methods = Readonly<Record<string, (this: never, ...values: never[]) => unknown>>

const INDEXED: Methods = {
  at(this: ArrayLike<unknown>, index: number) {
    const whole = Math.trunc(index) || 0
    return this[whole < 0 ? this.length + whole : whole]
  },
}

const OBJECTS: Methods = {
  hasOwn: (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key),
}

/** Adds what is missing, as methods that no loop sees. */
export function fillIn(target: object, methods: Methods): void {
  for (const [name, method] of Object.entries(methods)) {
    if (!(name in target)) Object.defineProperty(target, name, { value: method, writable: true, configurable: true })
  }
}

export function fillInAll(): void {
  const typedArray: object = Object.getPrototypeOf(Uint8Array.prototype)
  for (const target of [Array.prototype, String.prototype, typedArray]) fillIn(target, INDEXED)
  fillIn(Object, OBJECTS)
}

fillInAll()
