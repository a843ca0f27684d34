// Holds the message catalogues against the sources and against each other: every key that is used exists in English, no
// key lies unused, every language has the same keys with the same arguments.
import { readCatalogue, localesOf } from './messages/catalogue.mjs'
import { compareCatalogues, malformed } from './messages/compare.mjs'
import { translatorTypes } from './messages/translators.mjs'
import { readUsages } from './messages/usages.mjs'
import { matchUsages } from './messages/match.mjs'
import { sourceFiles } from './source-files.mjs'

const MESSAGES = 'lib/i18n/messages'
const REFERENCE = 'en'

const reference = readCatalogue(MESSAGES, REFERENCE)
const sources = sourceFiles(['app', 'components', 'lib', 'server.ts', 'proxy.ts'])
const types = translatorTypes(sources)
const usages = sources.map((source) => readUsages(source, types))
const others = localesOf(MESSAGES).filter((locale) => locale !== REFERENCE)

const problems = [
  ...malformed(REFERENCE, reference),
  ...matchUsages(reference, usages),
  ...others.flatMap((locale) => compareCatalogues(reference, locale, readCatalogue(MESSAGES, locale))),
]

if (problems.length > 0) console.error(problems.join('\n'))
process.exitCode = problems.length > 0 ? 1 : 0
