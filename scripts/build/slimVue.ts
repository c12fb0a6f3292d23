import type { Plugin } from 'vite'

const MODULE = /reka-ui\/dist\/shared\/useId\.js$/
const WHOLE = 'import * as vue from "vue";'
const ASKED = /"useId" in vue\) id = vue\.useId\?\.\(\)/

/**
 * One module of the controls asks at run time whether Vue has `useId`, and so keeps the whole
 * of Vue in the build. This Vue has it: it is imported by name, and what nobody uses is left out.
 */
export function slimVue(): Plugin {
  return {
    name: 'zhenjian:slim-vue',
    apply: 'build',
    transform(code, id) {
      return MODULE.test(id) ? { code: byName(code), map: null } : null
    },
  }
}

/** Throws where the module is no longer written as known: then this is to be looked at again. */
export function byName(code: string): string {
  if (!code.includes(WHOLE) || !ASKED.test(code)) throw new Error('reka-ui asks for useId in another way')
  return code.replace(WHOLE, 'import { useId as vueUseId } from "vue";').replace(ASKED, 'true) id = vueUseId()')
}
