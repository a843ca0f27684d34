// A browser opens six connections to a server without HTTP/2. Windows out of sight may hold two of them, so that some
// are always left for saving.
const TURNS = ['plenary.background-line.1', 'plenary.background-line.2']

/** Asks whether this window may keep its line while nobody looks at it. Answers how to give the turn back, or null. */
export async function takeBackgroundTurn(): Promise<(() => void) | null> {
  // Only there over HTTPS and on this very machine.
  if (!('locks' in navigator)) return null
  for (const turn of TURNS) {
    const taken = await tryLock(turn)
    if (taken) return taken
  }
  return null
}

function tryLock(name: string): Promise<(() => void) | null> {
  return new Promise((answer, fail) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return answer(null)
        return new Promise<void>((release) => answer(release))
      })
      .catch(fail)
  })
}
