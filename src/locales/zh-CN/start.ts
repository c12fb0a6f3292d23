import { common } from './common'
import { shell } from './shell'
import { overview } from './overview'
import { compare } from './compare'
import { charts } from './charts'
import { evidence } from './evidence'
import { find } from './find'
import { share } from './share'
import { link } from './link'
import { problems } from './problems'
import { errors } from './errors'

/** What the shell, Overview and a first chart say; the rest comes with the pages that say it. */
export const startMessages = {
  common,
  shell,
  overview,
  compare,
  charts,
  evidence,
  find,
  share,
  link,
  problems,
  errors,
}
