import { describe, expect, test } from 'vitest'
import { plainPage } from './plain-page'

const html = (source: string) => plainPage(source).html

describe('a plain page', () => {
  test('has none of the framework’s scripts', () => {
    const source = [
      '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><link rel="modulepreload" href="/_next/b.js"/>',
      '<meta name="next-size-adjust" content=""/><script src="/_next/c.js" async=""></script><script noModule="" src="/_next/d.js"></script></head>',
      '<body><p>Text</p><script>self.__next_f.push([1,"</p><p>not text"])</script><script type="module" src="/_next/e.js"></script>',
      '<script type="module">inline()</script></body>',
    ]
    expect(html(source.join(''))).toBe('<head></head><body><p>Text</p></body>')
  })

  test.each([
    '<script type="application/ld+json">{"name":"a \\u003c b <!-- --> c"}</script>',
    '<script type="speculationrules">{"prefetch":[]}</script>',
    '<script type="module" src="/enhance/menu-1a2b3c4d.js"></script>',
    '<script src="/enhance/theme-1a2b3c4d.js"></script>',
    '<link rel="modulepreload" href="/enhance/menu-1a2b3c4d.js"/>',
    '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>',
    '<link rel="preload" as="font" href="/_next/a.woff2" crossorigin=""/>',
    '<meta name="robots" content="noindex"/>',
    '<noscript><p>No script</p></noscript>',
  ])('keeps %s', (part) => {
    expect(html(`<p>a</p>${part}<p>b</p>`)).toBe(`<p>a</p>${part}<p>b</p>`)
  })

  test('passes everything else byte for byte', () => {
    const source =
      '<!DOCTYPE html><html lang="en"><body class=plain><pre>\n two\n</pre>&amp;&nbsp;“é” <svg viewBox="0 0 1 1"><path d="M0"/></svg><div hidden>kept</div><input disabled><textarea>\n<b></textarea></html>'
    expect(html(source)).toBe(source)
  })

  test('has no marks of boundaries, and no empty holder of metadata', () => {
    expect(html('<body><div hidden=""><!--$--><!--/$--></div><p>a<!-- -->b</p><!--$--><p>c</p><!--/$--></body>')).toBe(
      '<body><p>ab</p><p>c</p></body>',
    )
  })

  test('is whole however long it is', () => {
    const paragraphs = Array.from({ length: 5000 }, (_, i) => `<p>Paragraph ${i} of a long “transcript”</p>`).join('')
    expect(html(`<body>${paragraphs}<script>x</script></body>`)).toBe(`<body>${paragraphs}</body>`)
  })
})

test('a page may say its status', () => {
  const page = plainPage('<head><meta name="http-status" content="410"/></head><body>Gone</body>')
  expect(page).toMatchObject({ saidStatus: 410, html: '<head></head><body>Gone</body>' })
})

test('the shell of an error is known to be empty', () => {
  expect(plainPage('<html id="__next_error__"><body></body></html>')).toMatchObject({ empty: true })
  expect(plainPage('<html lang="en"><body></body></html>')).toMatchObject({ empty: false })
})

test('a page that suspends is found out', () => {
  expect(plainPage('<!--$?--><template id="B:0"></template><!--/$-->')).toMatchObject({ suspended: true })
  expect(plainPage('<!--$--><p></p><!--/$-->')).toMatchObject({ suspended: false })
})
