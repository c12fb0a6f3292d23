import type { Messages } from '../messages'

export const problems: Messages['problems'] = {}
