import { fileNames } from './file-names.mjs'
import { wordsInCatalogues } from './words-in-catalogues.mjs'

/** The rules that no published plugin has in the form we need. */
export const plenary = { rules: { 'file-names': fileNames, 'words-in-catalogues': wordsInCatalogues } }
