/** What the page writes down about itself, in milliseconds. */
export interface Probe {
  /** From the start of the navigation until the story could be written in. */
  editableAt: number | null
  keys: { busy: number; toPaint: number }[]
}

declare global {
  interface Window {
    probe: Probe
  }
}

/**
 * Runs in the page before anything else. A key is busy from the moment it was pressed (waiting for other work included)
 * until its handlers have ended, and again from the start of the next frame until that frame is drawn; the idle wait for
 * the screen's beat in between is nobody's work. `toPaint` includes that wait.
 */
export function installProbe() {
  const probe: Probe = { editableAt: null, keys: [] }
  window.probe = probe
  const look = () => {
    if (document.querySelector('.manuscript[contenteditable=true]')) probe.editableAt = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)

  const soon = (then: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    port2.postMessage(null)
  }
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      let handled = 0
      soon(() => (handled = performance.now() - timeStamp))
      requestAnimationFrame(() => {
        const frame = performance.now()
        soon(() => {
          const drawn = performance.now()
          // Handlers that ended only with the frame have counted it already.
          const toPaint = drawn - timeStamp
          probe.keys.push({ busy: Math.min(toPaint, handled + (drawn - frame)), toPaint })
        })
      })
    },
    { capture: true },
  )
}
