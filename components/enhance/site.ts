// Everything that moves on the reader's site, in one small script. Each part does without the others, the pages without any.
import './elements/search-key'
import './elements/search-suggestions'
import './elements/reader-clock'
import './elements/programme-filter'
import './elements/copy-text'
import './elements/share-tools'
import './elements/theme-choice'
import './elements/offline'
