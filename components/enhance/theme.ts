// Runs before anything is drawn, so that no page flashes: the theme that this reader chose, where there is a choice.

try {
  const chosen = localStorage.getItem('theme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.scheme = chosen
} catch {
  // A browser that remembers nothing shows what the device is set to.
}
