import type { Messages } from '../messages'

export const indicator: Messages['indicator'] = {}
