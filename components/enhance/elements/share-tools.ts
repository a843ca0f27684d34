// What a browser can do with a page beyond a mail: the device's own sharing, the clipboard, the printer.

const SAID_MS = 4000

customElements.define(
  'share-tools',
  class extends HTMLElement {
    connectedCallback() {
      const { url = '', title = '', share = '', copy = '', copied = '', failed = '', printWord = '' } = this.dataset
      const said = document.createElement('span')
      said.setAttribute('role', 'status')
      said.className = 'copy-said'
      const say = (words: string) => {
        said.textContent = words
        setTimeout(() => (said.textContent = ''), SAID_MS)
      }
      if ('share' in navigator) {
        // A reader who changes his mind is no failure.
        this.add(share, () => void navigator.share({ title, url }).catch(() => undefined))
      }
      // Not in a page that came without TLS.
      if ('clipboard' in navigator) {
        this.add(copy, () => {
          navigator.clipboard.writeText(url).then(
            () => say(copied),
            () => say(failed),
          )
        })
      }
      this.add(printWord, () => window.print())
      this.append(said)
    }

    add(words: string, act: () => void) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'plain-button'
      button.textContent = words
      button.addEventListener('click', act)
      this.append(button)
    }
  },
)
