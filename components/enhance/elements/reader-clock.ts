// The reader's own clock beside the edition's, switched on by the reader and remembered in this browser.

const REMEMBERED = 'reader-clock'
const SLOTS = 'time[data-slot]'

customElements.define(
  'reader-clock',
  class extends HTMLElement {
    connectedCallback() {
      const slots = [...document.querySelectorAll<HTMLTimeElement>(SLOTS)]
      const first = slots[0]
      if (!first) return
      const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
      if (slots.every((slot) => showsSame(slot, zone))) {
        this.textContent = this.dataset.same ?? ''
        return
      }
      const input = document.createElement('input')
      input.type = 'checkbox'
      input.checked = remembered()
      const label = document.createElement('label')
      label.append(input, (this.dataset.switch ?? '').replace('%zone%', zoneName(new Date(first.dateTime))))
      this.replaceChildren(label)
      const show = () => slots.forEach((slot) => setMine(slot, input.checked, zone, this.dataset.mine ?? ''))
      input.addEventListener('change', () => {
        remember(input.checked)
        show()
      })
      show()
    }
  },
)

function setMine(slot: HTMLTimeElement, shown: boolean, zone: string, words: string) {
  const known = slot.nextElementSibling
  if (known?.matches('.my-time')) known.remove()
  if (!shown) return
  const mine = document.createElement('span')
  mine.className = 'my-time'
  mine.textContent = words.replace('%time%', timeThere(slot, zone))
  slot.after(mine)
}

/** "23:00–00:30", with the day before it where that is not the edition's day, and between where it changes. */
function timeThere(slot: HTMLTimeElement, zone: string): string {
  const [from, until] = moments(slot)
  const edition = slot.dataset.zone ?? 'UTC'
  const start = clock(from, zone)
  const begins = day(from, zone) === day(from, edition) ? start : `${weekday(from, zone)} ${start}`
  if (!until) return begins
  const end = clock(until, zone)
  if (offset(from, zone) !== offset(until, zone))
    return `${begins} ${offset(from, zone)} – ${end} ${offset(until, zone)}`
  return day(until, zone) === day(from, zone) ? `${begins}–${end}` : `${begins} – ${weekday(until, zone)} ${end}`
}

function showsSame(slot: HTMLTimeElement, zone: string): boolean {
  const edition = slot.dataset.zone ?? 'UTC'
  return moments(slot).every(
    (moment) =>
      !moment || (day(moment, zone) === day(moment, edition) && clock(moment, zone) === clock(moment, edition)),
  )
}

function moments(slot: HTMLTimeElement): [Date, Date | null] {
  const { until } = slot.dataset
  return [new Date(slot.dateTime), until ? new Date(until) : null]
}

function clock(moment: Date, timeZone: string): string {
  return format(moment, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
}

function day(moment: Date, timeZone: string): string {
  return format(moment, { day: 'numeric', month: 'numeric', year: 'numeric', timeZone })
}

function weekday(moment: Date, timeZone: string): string {
  return format(moment, { weekday: 'short', timeZone })
}

/** The reader's zone on the days of the programme: it may have had another name and offset then. */
function zoneName(at: Date): string {
  const name = zonePart(at, { timeZoneName: 'longGeneric' })
  // Where a zone has no name but its distance from Greenwich, once is enough.
  return name.startsWith('GMT') ? offset(at) : `${name}, ${offset(at)}`
}

function offset(at: Date, timeZone?: string): string {
  return zonePart(at, { timeZoneName: 'shortOffset', timeZone }).replace('GMT', 'UTC')
}

function zonePart(at: Date, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat('en-GB', options).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

function format(moment: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', options).format(moment)
}

// A browser may refuse to remember anything; the clock then works for this page.
function remembered(): boolean {
  try {
    return localStorage.getItem(REMEMBERED) === 'shown'
  } catch {
    return false
  }
}

function remember(shown: boolean) {
  try {
    if (shown) localStorage.setItem(REMEMBERED, 'shown')
    else localStorage.removeItem(REMEMBERED)
  } catch {
    // Nothing to do: see above.
  }
}
