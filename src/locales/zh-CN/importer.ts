export const importer = {}
