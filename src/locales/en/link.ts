import type { Messages } from '../messages'

export const link: Messages['link'] = {}
