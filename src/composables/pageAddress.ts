/** Address of the page without query and fragment, as links start. */
export function pageAddress({ protocol, origin, pathname }: Pick<Location, 'protocol' | 'origin' | 'pathname'> = window.location): string {
  return protocol === 'file:' ? `file://${pathname}` : `${origin}${pathname}`
}
