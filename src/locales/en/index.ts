import type { Messages } from '../messages'
import { common } from './common'
import { shell } from './shell'
import { overview } from './overview'
import { compare } from './compare'
import { charts } from './charts'
import { evidence } from './evidence'
import { town } from './town'
import { indicator } from './indicator'
import { data } from './data'
import { about } from './about'
import { board } from './board'
import { find } from './find'
import { importer } from './importer'
import { problems } from './problems'
import { share } from './share'
import { sharing } from './sharing'
import { link } from './link'
import { errors } from './errors'

export const messages: Messages = {
  common,
  shell,
  overview,
  compare,
  charts,
  evidence,
  town,
  indicator,
  data,
  about,
  board,
  find,
  importer,
  problems,
  share,
  sharing,
  link,
  errors,
}
