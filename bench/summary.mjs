import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BENCH } from './lib/buildPages.mjs'
import { writeSummary } from './lib/writeSummary.mjs'

writeSummary(JSON.parse(readFileSync(join(BENCH, 'results.json'), 'utf8')))
