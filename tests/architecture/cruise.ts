import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** One broken rule: its name, the file that breaks it and what that file reaches. */
export type Violation = readonly [rule: string, from: string, to: string]

interface CruiseResult {
  readonly summary: { readonly totalCruised: number; readonly violations: readonly { rule: { name: string }; from: string; to: string }[] }
}

export interface Cruise {
  readonly modules: number
  readonly violations: readonly Violation[]
}

/** Checks `src` below the folder by the project's own rules. */
export function cruise(folder: string): Cruise {
  const command = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const output = execFileSync(process.execPath, [command, 'src', '--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const { summary } = JSON.parse(output) as CruiseResult
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }): Violation => [rule.name, from, packageOf(to)]).sort(byText),
  }
}

/** A package stands for all of its files. */
function packageOf(path: string): string {
  return path.replace(/.*node_modules\/((?:@[^/]+\/)?[^/]+).*/, 'node_modules/$1')
}

/** The same for a small tree of files that exists only during the check. */
export function cruiseFiles(files: Readonly<Record<string, string>>): Cruise {
  const folder = mkdtempSync(join(tmpdir(), 'zhenjian-layers-'))
  try {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    write(folder, 'tsconfig.json', JSON.stringify({ compilerOptions: { paths: { '@/*': ['./src/*'] } } }))
    for (const [path, text] of Object.entries(files)) write(folder, path, text)
    return cruise(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function byText(a: Violation, b: Violation): number {
  return a.join() < b.join() ? -1 : 1
}
