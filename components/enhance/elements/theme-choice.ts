// Light or dark, whatever the device is set to; remembered in this browser and set by `theme.ts` before a page is drawn.

const REMEMBERED = 'theme'
const root = document.documentElement

customElements.define(
  'theme-choice',
  class extends HTMLElement {
    connectedCallback() {
      const { label = '', device = '', light = '', dark = '' } = this.dataset
      const select = document.createElement('select')
      for (const [value, words] of [
        ['', device],
        ['light', light],
        ['dark', dark],
      ] as const)
        select.add(new Option(words, value))
      select.value = root.dataset.scheme ?? ''
      select.addEventListener('change', () => choose(select.value))
      const tied = document.createElement('label')
      tied.append(label, select)
      this.replaceChildren(tied)
    }
  },
)

function choose(theme: string) {
  if (theme === '') delete root.dataset.scheme
  else root.dataset.scheme = theme
  try {
    if (theme === '') localStorage.removeItem(REMEMBERED)
    else localStorage.setItem(REMEMBERED, theme)
  } catch {
    // The choice then holds for this page.
  }
}
