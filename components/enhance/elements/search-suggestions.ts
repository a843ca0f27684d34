// Offers what there is while somebody types in a search box: a combobox as https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
// describes it. Without this script the box is a box, and Enter searches.

/** What the portal answers with: a page's name, what tells it from others, and its address. */
interface Suggestion {
  label: string
  hint: string | null
  href: string
}

const ADDRESS = '/search/suggestions'
const TYPING_PAUSE_MS = 90
const FEWEST_LETTERS = 2

let lists = 0

customElements.define(
  'search-suggestions',
  class extends HTMLElement {
    #input!: HTMLInputElement
    #list = document.createElement('ul')
    #said = document.createElement('span')
    #active = -1
    #timer = 0
    #asking: AbortController | undefined

    connectedCallback() {
      const input = this.querySelector('input')
      if (!input || this.contains(this.#list)) return
      this.#input = input
      this.#list.id = `suggestions-${(lists += 1)}`
      this.#list.setAttribute('role', 'listbox')
      this.#list.setAttribute('aria-label', this.dataset.list ?? '')
      this.#list.className = 'suggestion-list'
      this.#list.hidden = true
      this.#said.setAttribute('role', 'status')
      this.#said.className = 'sr-only'
      this.append(this.#list, this.#said)
      for (const [name, value] of Object.entries({
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': 'false',
        'aria-controls': this.#list.id,
      })) {
        input.setAttribute(name, value)
      }
      input.autocomplete = 'off'
      input.addEventListener('input', () => this.#askSoon())
      input.addEventListener('keydown', (event) => this.#key(event))
      // A press on a suggestion takes the focus first: the list has to stay until the press is over.
      this.#list.addEventListener('mousedown', (event) => event.preventDefault())
      input.addEventListener('blur', () => this.#close())
    }

    #askSoon() {
      clearTimeout(this.#timer)
      this.#asking?.abort()
      const typed = this.#input.value.trim()
      if (typed.length < FEWEST_LETTERS) return this.#close()
      this.#timer = window.setTimeout(() => void this.#ask(typed), TYPING_PAUSE_MS)
    }

    async #ask(typed: string) {
      this.#asking = new AbortController()
      const { signal } = this.#asking
      try {
        const response = await fetch(`${ADDRESS}?${new URLSearchParams({ q: typed })}`, { signal })
        if (!response.ok) return this.#close()
        const { suggestions } = (await response.json()) as { suggestions: Suggestion[] }
        if (document.activeElement === this.#input) this.#show(suggestions)
      } catch (error) {
        // An older question was called off for a newer one; and who has lost the network can still press Enter.
        if (!signal.aborted) this.#close()
        if (!(error instanceof Error)) throw error
      }
    }

    #show(suggestions: Suggestion[]) {
      this.#list.replaceChildren(...suggestions.map((each, at) => this.#option(each, at)))
      this.#list.hidden = suggestions.length === 0
      this.#input.setAttribute('aria-expanded', String(suggestions.length > 0))
      this.#said.textContent = suggestions.length > 0 ? '' : (this.dataset.none ?? '')
      this.#activate(-1)
    }

    #option({ label, hint, href }: Suggestion, at: number): HTMLLIElement {
      const option = document.createElement('li')
      option.id = `${this.#list.id}-${at}`
      option.setAttribute('role', 'option')
      option.dataset.href = href
      const name = document.createElement('span')
      name.textContent = label
      option.append(name)
      if (hint) {
        const beside = document.createElement('span')
        beside.className = 'suggestion-hint'
        beside.textContent = hint
        option.append(' ', beside)
      }
      option.addEventListener('click', () => location.assign(href))
      return option
    }

    #key(event: KeyboardEvent) {
      if (event.isComposing) return
      const options = [...this.#list.children]
      if (event.key === 'Escape' && !this.#list.hidden) {
        event.preventDefault()
        return this.#close()
      }
      if (this.#list.hidden || options.length === 0) return
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        const step = event.key === 'ArrowDown' ? 1 : -1
        // One more place than there are suggestions: the box itself.
        const places = options.length + 1
        this.#activate(((this.#active + 1 + step + places) % places) - 1)
      } else if (event.key === 'Enter' && this.#active >= 0) {
        event.preventDefault()
        location.assign((options[this.#active] as HTMLElement).dataset.href ?? '/search')
      } else if (event.key === 'Tab') {
        this.#close()
      }
    }

    #activate(at: number) {
      this.#active = at
      const options = [...this.#list.children]
      for (const [place, option] of options.entries()) option.setAttribute('aria-selected', String(place === at))
      const active = options[at]
      if (!active) return this.#input.removeAttribute('aria-activedescendant')
      this.#input.setAttribute('aria-activedescendant', active.id)
      active.scrollIntoView({ block: 'nearest' })
    }

    #close() {
      clearTimeout(this.#timer)
      this.#asking?.abort()
      this.#list.hidden = true
      this.#said.textContent = ''
      this.#input.setAttribute('aria-expanded', 'false')
      this.#activate(-1)
    }
  },
)
