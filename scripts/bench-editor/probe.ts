/** What the page writes down about itself, in milliseconds. */
export interface Probe {
  /** From the start of the navigation until the story could be written in. */
  editableAt: number | null
}

/** A key in the trace: from the moment it was pressed until the frame that shows it is drawn. */
export const KEY = 'key'
/** The first part of a key: until the page heard of it. */
export const KEY_WAITS = 'key waits'

declare global {
  interface Window {
    probe: Probe
  }
}

/** Runs in the page before anything else, and knows nothing outside itself but `names`. */
export function installProbe(names: { key: string; keyWaits: string }) {
  const probe: Probe = { editableAt: null }
  window.probe = probe
  const look = () => {
    if (document.querySelector('.manuscript[contenteditable=true]')) probe.editableAt = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)

  const afterTheFrame = (then: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    port2.postMessage(null)
  }
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      performance.measure(names.keyWaits, { start: timeStamp })
      requestAnimationFrame(() => afterTheFrame(() => performance.measure(names.key, { start: timeStamp })))
    },
    { capture: true },
  )
}
