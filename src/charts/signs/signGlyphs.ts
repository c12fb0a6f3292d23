import type { SignId } from './signs'

/** What stands for a sign in a line of text, as in legends. */
export const SIGN_GLYPHS: Readonly<Record<SignId, string>> = {
  at_least: '≥',
  at_most: '≤',
  approx: '≈',
  range: '–',
  zero: '0',
  vague: '“ ”',
  not_mentioned: '—',
  no_report: '╱',
  not_applicable: '·',
  withheld: '·',
  no_denominator: '÷',
  doubtful: '?',
  part_year: '○',
  summed: 'Σ',
  derived: '=',
  stated: '●',
  partial: '◐',
  planned: '○',
  weakness: '△',
  unclear: '?',
  noted: '*',
  flagged: '⚑',
}
