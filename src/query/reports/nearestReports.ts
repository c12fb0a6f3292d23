import type { Dataset } from '@/domain/dataset'
import type { Scope } from '../selectScope'

/** For each other town of a scope, the cell of its report nearest in time, the later of two as near. */
export function nearestReports({ years }: Dataset, scope: Scope, { town, year }: { readonly town: number; readonly year: number }): Uint32Array {
  const wanted = years[year] ?? 0
  const distance = (cell: number) => Math.abs((years[cell % years.length] ?? 0) - wanted)
  const nearest: number[] = []
  scope.towns.forEach((other, i) => {
    const cells = scope.cells.subarray(scope.starts[i], scope.starts[i + 1])
    const first = cells[0]
    if (other === town || first === undefined) return
    nearest.push(cells.reduce((best, cell) => (distance(cell) <= distance(best) ? cell : best), first))
  })
  return Uint32Array.from(nearest)
}
