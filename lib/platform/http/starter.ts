/** What the server has to say to whoever started it. */
export type ServerMessage = { type: 'ready'; address: string } | { type: 'error'; message: string }

/**
 * Tells the process that started this one, or a person at a terminal. Resolves when the message is on its way, so that
 * leaving right after loses nothing.
 */
export function tellStarter(message: ServerMessage): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(message, undefined, undefined, () => resolve())
    else if (message.type === 'ready') process.stdout.write(`Ready at ${message.address}\n`, () => resolve())
    else process.stderr.write(`${message.message}\n`, () => resolve())
  })
}
