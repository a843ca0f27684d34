import account from './account.json'
import articles from './articles.json'
import audit from './audit.json'
import blocks from './blocks.json'
import checks from './checks.json'
import comments from './comments.json'
import common from './common.json'
import corrections from './corrections.json'
import desk from './desk.json'
import editions from './editions.json'
import errors from './errors.json'
import feeds from './feeds.json'
import forecast from './forecast.json'
import front from './front.json'
import history from './history.json'
import imports from './imports.json'
import intake from './intake.json'
import kinds from './kinds.json'
import layout from './layout.json'
import letters from './letters.json'
import library from './library.json'
import materials from './materials.json'
import media from './media.json'
import newsroom from './newsroom.json'
import organisations from './organisations.json'
import palette from './palette.json'
import people from './people.json'
import portal from './portal.json'
import presence from './presence.json'
import preview from './preview.json'
import programme from './programme.json'
import quotes from './quotes.json'
import records from './records.json'
import search from './search.json'
import sessions from './sessions.json'
import site from './site.json'
import speakers from './speakers.json'
import topics from './topics.json'
import users from './users.json'
import verbs from './verbs.json'
import writing from './writing.json'

/** Every word of the interface, one namespace per file. */
export const messages = {
  account,
  articles,
  audit,
  blocks,
  checks,
  comments,
  common,
  corrections,
  desk,
  editions,
  errors,
  feeds,
  forecast,
  front,
  history,
  imports,
  intake,
  kinds,
  layout,
  letters,
  library,
  materials,
  media,
  newsroom,
  organisations,
  palette,
  people,
  portal,
  presence,
  preview,
  programme,
  quotes,
  records,
  search,
  sessions,
  site,
  speakers,
  topics,
  users,
  verbs,
  writing,
}
