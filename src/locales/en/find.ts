import type { Messages } from '../messages'

export const find: Messages['find'] = {}
