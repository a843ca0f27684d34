// Pages that were read once can be read again without a network. A browser that has no such thing, or refuses, loses nothing.

if ('serviceWorker' in navigator && isSecureContext) {
  addEventListener('load', () => {
    navigator.serviceWorker.register('/offline-worker.js').catch(() => undefined)
  })
}
