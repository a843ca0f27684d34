// Shows what a filter leaves of the programme while it is chosen, without leaving the page. The server filters, as ever.

/** In the order in which they are renewed: the reader's clock writes beside the times of all that come before it. */
const PARTS = ['now', 'days', 'sessions', 'clock'].map((part) => `[data-part="${part}"]`)
const TYPING_MS = 250

customElements.define(
  'programme-filter',
  class extends HTMLElement {
    #asked = 0
    #typing = 0

    connectedCallback() {
      const form = this.querySelector('form')
      if (!form) return
      form.addEventListener('submit', (event) => {
        event.preventDefault()
        void this.#show(form)
      })
      form.addEventListener('change', () => void this.#show(form))
      form.addEventListener('input', ({ target }) => {
        if (!(target instanceof HTMLInputElement)) return
        clearTimeout(this.#typing)
        this.#typing = window.setTimeout(() => void this.#show(form), TYPING_MS)
      })
    }

    async #show(form: HTMLFormElement) {
      clearTimeout(this.#typing)
      const asked = ++this.#asked
      const address = addressOf(form)
      const answer = await read(address)
      if (asked !== this.#asked) return
      // The browser says better than we could why there is no answer.
      if (!answer) return location.assign(address)
      history.replaceState(history.state, '', address)
      for (const part of PARTS) renew(this, answer, part)
      renewForm(form, answer)
      const status = this.querySelector('[role=status]')
      if (status) status.textContent = answer.querySelector('programme-filter [role=status]')?.textContent ?? ''
    }
  },
)

function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') query.append(name, value)
  }
  const asked = query.toString()
  return form.action + (asked && `?${asked}`)
}

async function read(address: string): Promise<Document | null> {
  try {
    const response = await fetch(address)
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null
  } catch {
    return null
  }
}

function renew(page: ParentNode, answer: ParentNode, selector: string) {
  const fresh = answer.querySelector(selector)
  if (fresh) page.querySelector(selector)?.replaceWith(fresh)
}

/** What is being typed or chosen stays as it is; the other filters count anew, and the way out of all of them comes or goes. */
function renewForm(form: HTMLFormElement, answer: Document) {
  for (const select of form.querySelectorAll('select')) {
    if (select !== document.activeElement) renew(form, answer, `#${select.id}`)
  }
  form.querySelector(':scope > a')?.remove()
  const clear = answer.querySelector('programme-filter form > a')
  if (clear) form.append(clear)
}
