import { enhanceScript } from '@/lib/platform/enhance-scripts'

/** A small script of the reader's site. Without it every page is whole. */
export function EnhanceScript({ name }: { name: 'site' | 'embed-player' }) {
  const src = enhanceScript(name)
  return src && <script type="module" src={src} />
}

/** Sets the reader's theme. The one script that a page waits for, else it would be drawn in the other theme first. */
export function ThemeScript() {
  const src = enhanceScript('theme')
  return src && <script src={src} />
}
