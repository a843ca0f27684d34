import { escapeHtml } from '@/lib/core/html-escape'

/** What is written into every file that leaves. Nothing else is: no place, no camera, no serial number. */
export interface WrittenWords {
  creator: string | null
  credit: string | null
  copyright: string | null
  licenceUrl: string | null
  licensorUrl: string | null
  caption: string | null
}

/** The classic fields, for programs that read no XMP. They hold plain ASCII: others are left to XMP. */
export function exifOf({ creator, credit, copyright }: WrittenWords) {
  const fields = { Artist: creator ?? credit, Copyright: copyright }
  const told = Object.entries(fields).flatMap(([name, value]) =>
    value && /^[ -~]+$/.test(value) ? [[name, value]] : [],
  )
  return { IFD0: Object.fromEntries(told) as Record<string, string> }
}

/** The words as an XMP packet, in the fields that IPTC names and search engines read. */
export function xmpOf({ creator, credit, copyright, licenceUrl, licensorUrl, caption }: WrittenWords): string {
  const fields = [
    creator && `<dc:creator><rdf:Seq><rdf:li>${escapeHtml(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    copyright && `<dc:rights>${inDefaultLanguage(copyright)}</dc:rights>`,
    caption && `<dc:description>${inDefaultLanguage(caption)}</dc:description>`,
    credit && `<photoshop:Credit>${escapeHtml(credit)}</photoshop:Credit>`,
    licenceUrl && `<xmpRights:WebStatement>${escapeHtml(licenceUrl)}</xmpRights:WebStatement>`,
    licensorUrl &&
      `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>${escapeHtml(licensorUrl)}</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>`,
  ]
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about=""',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    ' xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/">',
    ...fields.filter(Boolean),
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
  ].join('')
}

function inDefaultLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(text)}</rdf:li></rdf:Alt>`
}
