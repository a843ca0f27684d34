import { expect, test } from '../fixtures'
import { metaOf } from '../support/json-ld'
import { TEMPLATES } from '../support/templates'

test.use({ javaScriptEnabled: false })

for (const [name, path] of Object.entries({
  edition: TEMPLATES['an edition'],
  session: TEMPLATES['a session'],
  speaker: TEMPLATES['a speaker'],
  story: TEMPLATES['a story'],
  quote: TEMPLATES['a quote'],
})) {
  test(`the card of one ${name} is a picture of 1200 × 630 with its words beside it`, async ({
    page,
    request,
    baseURL,
  }) => {
    await page.goto(path)
    const meta = await metaOf(page)
    expect(meta).toMatchObject({
      'og:title': expect.stringMatching(/\S/),
      'og:type': expect.stringMatching(/\S/),
      'og:url': baseURL + path,
      'og:site_name': 'Plenary',
      'og:locale': 'en',
      'og:description': expect.stringMatching(/\S/),
      'og:image': `${baseURL}/cards${path}.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': expect.stringMatching(/\S/),
      'twitter:card': 'summary_large_image',
    })
    const picture = await request.get(`/cards${path}.png`)
    expect(picture.headers()['content-type']).toBe('image/png')
    const bytes = await picture.body()
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  })
}

test('no card is drawn for what is not there', async ({ request }) => {
  for (const path of [
    '/cards/editions/nowhere.png',
    '/cards/quotes/1.png',
    '/cards/editions/wpc-2024',
    '/cards/x/y/z.png',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})
