import type { Messages } from '../messages'

export const overview: Messages['overview'] = {}
