import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Custom = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

// The custom elements of the reader's site, as React may draw them.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'programme-filter': Custom
      'reader-clock': Custom
      'share-tools': Custom
      'copy-text': Custom
      'theme-choice': Custom
      'search-suggestions': Custom
    }
  }
}
