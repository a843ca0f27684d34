import localFont from 'next/font/local'

// One family in several files: the browser fetches a script's file only where a page uses that script. Options must be
// literals, hence the repetition. Only the upright Latin files are preloaded; nearly every page needs both. A font that comes
// late waits for the next page (`optional`): text that a reader has begun does not move under their eyes.

export const serif = localFont({
  src: './reader-serif-latin.woff2',
  weight: '400 700',
  style: 'normal',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
  variable: '--font-serif-latin',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191-2193,U+2212-2215',
    },
  ],
})

export const sans = localFont({
  src: './inter-latin.woff2',
  weight: '400 700',
  style: 'normal',
  display: 'optional',
  adjustFontFallback: 'Arial',
  variable: '--font-sans-latin',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191-2193,U+2212-2215',
    },
  ],
})
