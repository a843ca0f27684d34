// Adds a button to text that readers may take along.

const SAID_MS = 4000

customElements.define(
  'copy-text',
  class extends HTMLElement {
    connectedCallback() {
      const text = this.querySelector('[data-text]')
      if (!text) return
      const { copy = '', copied = '', failed = '' } = this.dataset
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'plain-button'
      button.textContent = copy
      const said = document.createElement('span')
      said.setAttribute('role', 'status')
      said.className = 'copy-said'
      const say = (words: string) => {
        said.textContent = words
        setTimeout(() => (said.textContent = ''), SAID_MS)
      }
      button.addEventListener('click', () => {
        navigator.clipboard.writeText(text.textContent ?? '').then(
          () => say(copied),
          () => say(failed),
        )
      })
      text.after(button, said)
    }
  },
)
