import { expect, it } from 'vitest'
import { licenceList } from '../../../../scripts/build/thirdParty'

it('names each package once, in order, with its version, licence and the text of it', () => {
  const list = licenceList(['node_modules/vue', 'node_modules/fflate', 'node_modules/vue'])
  expect(list.match(/^## .*$/gm)).toEqual([expect.stringMatching(/^## fflate \d+\.\d+\.\d+$/), expect.stringMatching(/^## vue \d+\.\d+\.\d+$/)])
  expect(list).toMatch(/## vue [\d.]+\n\nMIT\n\n> The MIT License \(MIT\)/)
  expect(list).toContain('Permission is hereby granted')
})
