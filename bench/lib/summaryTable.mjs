import { WHY } from '../why.mjs'
import { BUDGETS } from './budgets.mjs'

/** Every budget beside what was measured and what others took in the same run. */
export function summaryTable(results) {
  const rows = BUDGETS.map((budget) => {
    const measured = budget.measure(results)
    const verdict = measured === null ? 'not measured' : measured.value <= budget.at ? 'kept' : `**missed**${WHY[budget.id] === undefined ? '' : `: ${WHY[budget.id]}`}`
    return [budget.what, budget.most, measured?.text ?? '–', verdict, budget.beside(results) || '–']
  })
  return table(['budget', 'at most', 'measured, median (min–max)', '', 'in the same run'], rows)
}

export function table(head, rows) {
  return `${[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`).join('\n')}\n`
}

/** Where and when a run was made, in a line. */
export function circumstances({ machine, load, browser, node, commit, took }) {
  const minutes = took === undefined ? '' : ` The run took ${(took.all / 60).toFixed(1)} minutes.`
  return `${machine}; load of the machine at the start ${load.join(', ')}; Chromium ${browser}; Node ${node}; commit ${commit}.${minutes}`
}
