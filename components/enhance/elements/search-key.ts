// "/" leads to the search box from anywhere but a field that is being written in.

const FIELDS = 'input, textarea, select, [contenteditable]'

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  if (event.target instanceof Element && event.target.closest(FIELDS)) return
  const boxes = document.querySelectorAll<HTMLInputElement>('[data-search-key]')
  const box = [...boxes].reverse().find((each) => each.checkVisibility())
  if (!box) return
  event.preventDefault()
  box.focus()
  box.select()
})
