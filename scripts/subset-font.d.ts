// The package comes without types.
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2'
    variationAxes?: Record<string, number | { min: number; max: number }>
    keepFeatures?: string[]
  }
  /** Cuts a font down to the characters of `text`. */
  const subsetFont: (font: Buffer, text: string, options?: Options) => Promise<Buffer>
  export { subsetFont as default }
}
