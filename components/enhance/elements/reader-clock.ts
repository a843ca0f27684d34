// The reader's own clock beside the edition's, switched on by the reader and remembered in this browser.

const REMEMBERED = 'reader-clock'
const SLOTS = 'time[data-slot]'
const formatters = new Map<string, Intl.DateTimeFormat>()

customElements.define(
  'reader-clock',
  class extends HTMLElement {
    connectedCallback() {
      const slots = [...document.querySelectorAll<HTMLTimeElement>(SLOTS)]
      const first = slots[0]
      if (!first) return
      if (slots.every(showsSame)) {
        this.textContent = this.dataset.same ?? ''
        return
      }
      const input = document.createElement('input')
      input.type = 'checkbox'
      input.checked = remembered()
      const words = document.createElement('span')
      const label = document.createElement('label')
      label.append(input, words)
      this.replaceChildren(label)
      const show = () => {
        const at = new Date(first.dateTime)
        // "+04:00" as readers know it: "UTC+4".
        const offset = `UTC${fromUtc(at)
          .replace(/([+-])0/, '$1')
          .replace(':00', '')}`
        const name = input.checked ? zoneName(at) : null
        words.textContent = (this.dataset.switch ?? '').replace('%zone%', name ? `${name}, ${offset}` : offset)
        for (const slot of slots) setMine(slot, input.checked, this.dataset.mine ?? '')
      }
      input.addEventListener('change', () => {
        remember(input.checked)
        show()
      })
      show()
    }
  },
)

function setMine(slot: HTMLTimeElement, shown: boolean, words: string) {
  const known = slot.nextElementSibling
  if (known?.matches('.my-time')) known.remove()
  if (!shown) return
  const mine = document.createElement('span')
  mine.className = 'my-time'
  mine.textContent = words.replace('%time%', timeHere(slot))
  slot.after(mine)
}

/** "23:00–00:30", with the day before it where that is not the edition's day, and between where it changes. */
function timeHere(slot: HTMLTimeElement): string {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
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

/**
 * By distances from UTC, as the edition's times carry theirs: to make the first formatter of names and clocks takes a phone a
 * tenth of a second, for which only those readers should wait who want to see them.
 */
function showsSame({ dateTime, dataset: { until } }: HTMLTimeElement): boolean {
  return [dateTime, until].every((moment) => moment === undefined || moment.endsWith(fromUtc(new Date(moment))))
}

/** How far this browser's clock is from UTC at that moment: "+04:00". */
function fromUtc(at: Date): string {
  const east = -at.getTimezoneOffset()
  const [hours, minutes] = [Math.floor(Math.abs(east) / 60), Math.abs(east) % 60].map((part) =>
    `${part}`.padStart(2, '0'),
  )
  return `${east < 0 ? '-' : '+'}${hours}:${minutes}`
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

/** The reader's zone on the days of the programme, for it may have had another name then; null where it has none. */
function zoneName(at: Date): string | null {
  const name = zonePart(at, { timeZoneName: 'longGeneric' })
  return name.startsWith('GMT') ? null : name
}

function offset(at: Date, timeZone: string): string {
  return zonePart(at, { timeZoneName: 'shortOffset', timeZone }).replace('GMT', 'UTC')
}

function zonePart(at: Date, options: Intl.DateTimeFormatOptions): string {
  return (
    formatter(options)
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? ''
  )
}

function format(moment: Date, options: Intl.DateTimeFormatOptions): string {
  return formatter(options).format(moment)
}

/** To make one takes a phone a millisecond, and a programme asks for hundreds. */
function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options)
  const made = formatters.get(key) ?? new Intl.DateTimeFormat('en-GB', options)
  formatters.set(key, made)
  return made
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
