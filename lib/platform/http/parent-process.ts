/** What the server tells the process that started it. */
export type ServerMessage = { type: 'ready'; address: string } | { type: 'error'; message: string }

/** Tells the parent, if one listens; resolves when the message is on its way, so that leaving right after loses nothing. */
export function tellParent(message: ServerMessage): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(message, undefined, undefined, () => resolve())
    else resolve()
  })
}
