import type { Messages } from '../messages'

export const town: Messages['town'] = {}
