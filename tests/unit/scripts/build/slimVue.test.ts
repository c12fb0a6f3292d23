import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { byName, slimVue } from '../../../../scripts/build/slimVue'

const MODULE = 'node_modules/reka-ui/dist/shared/useId.js'
const transform = slimVue().transform as (code: string, id: string) => { code: string } | null

test('the controls take from Vue by name what they took from the whole of it', () => {
  const before = readFileSync(MODULE, 'utf8')
  const { code } = transform(before, `/home/x/${MODULE}`) ?? { code: '' }
  expect(code).not.toMatch(/\bvue\./)
  expect(code.split('\n').filter((line) => !before.includes(line))).toEqual(['import { useId as vueUseId } from "vue";', '\telse if (true) id = vueUseId();'])
})

test('another module stays as it is', () => {
  expect(transform('import * as vue from "vue";', '/home/x/node_modules/other/useId.js')).toBeNull()
})

test('a module that is written otherwise stops the build', () => {
  expect(() => byName('import { useId } from "vue";')).toThrow('reka-ui asks for useId in another way')
})
