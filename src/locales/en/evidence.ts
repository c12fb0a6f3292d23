import type { Messages } from '../messages'

export const evidence: Messages['evidence'] = {}
