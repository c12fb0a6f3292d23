export const town = {}
