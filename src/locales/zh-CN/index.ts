import { startMessages } from './start'
import { town } from './town'
import { indicator } from './indicator'
import { data } from './data'
import { about } from './about'
import { board } from './board'
import { importer } from './importer'
import { sharing } from './sharing'

export const messages = {
  ...startMessages,
  town,
  indicator,
  data,
  about,
  board,
  importer,
  sharing,
}
