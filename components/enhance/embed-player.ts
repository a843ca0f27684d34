// A film from elsewhere plays in the page once the reader asks for it; until then the other house hears nothing.

for (const card of document.querySelectorAll<HTMLElement>('[data-player]')) {
  const play = card.querySelector('button')
  if (!play) continue
  play.hidden = false
  play.addEventListener('click', () => {
    const player = document.createElement('iframe')
    player.src = card.dataset.player ?? ''
    player.title = card.dataset.title ?? ''
    player.allow = 'autoplay; fullscreen; picture-in-picture'
    player.className = 'embed-frame'
    card.prepend(player)
    play.remove()
    player.focus()
  })
}
