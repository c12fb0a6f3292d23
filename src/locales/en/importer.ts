import type { Messages } from '../messages'

export const importer: Messages['importer'] = {}
