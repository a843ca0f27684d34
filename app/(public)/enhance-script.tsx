import { enhanceScript } from '@/lib/platform/enhance-scripts'

/** The one small script of the reader's site. Without it every page is whole. */
export function EnhanceScript() {
  const src = enhanceScript('search-key')
  return src && <script type="module" src={src} />
}
