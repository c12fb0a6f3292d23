import type { Messages } from '../messages'

export const data: Messages['data'] = {}
