/** What a column of a CSV file can mean. */
export const CSV_FIELDS = [
  'id',
  'title',
  'subtitle',
  'abstract',
  'date',
  'start',
  'end',
  'duration',
  'room',
  'track',
  'type',
  'language',
  'status',
  'speakers',
  'moderators',
  'office',
  'organisation',
] as const

export type CsvField = (typeof CSV_FIELDS)[number]

/** Which column holds what: the header of the column by field. */
export type CsvMapping = Partial<Record<CsvField, string>>

const USUAL: Record<CsvField, RegExp> = {
  id: /^(id|session id|code|nr|no|uid|identifier|proposal id|key)$/,
  title: /^(title|session|session title|talk|name|titel|titre|intitulé|proposal title|subject|summary)$/,
  subtitle: /^(subtitle|untertitel|sous titre)$/,
  abstract: /^(abstract|description|summary text|beschreibung|résumé|resume|inhalt|details|text)$/,
  date: /^(date|day|datum|tag|jour|start date)$/,
  start:
    /^(start|starts|starts at|start time|begin|beginn|from|von|début|debut|time|time start|start \(local\)|zeit|heure)$/,
  end: /^(end|ends|ends at|end time|to|until|ende|bis|fin|time end)$/,
  duration: /^(duration|length|dauer|durée|duree|minutes|duration \(min\))$/,
  room: /^(room|location|venue|hall|raum|saal|ort|salle|lieu|stage|place)$/,
  track: /^(track|strand|stream|theme|thema|strang|parcours|category)$/,
  type: /^(type|format|session type|session format|art|kind|submission type)$/,
  language: /^(language|lang|sprache|langue|locale)$/,
  status: /^(status|state|zustand|statut|état)$/,
  speakers:
    /^(speaker|speakers|speaker names|people|person|referent|referenten|sprecher|intervenant|intervenants|panellists|panelists|presenter|presenters|names?)$/,
  moderators: /^(moderator|moderators|chair|moderation|modérateur|modérateurs)$/,
  office: /^(office|position|job title|job|funktion|fonction|tagline|tag line)$/,
  organisation: /^(organisation|organization|company|affiliation|institution|firma|organisme)$/,
}

/** What the headers suggest; each column once, the first that fits. */
export function usualMapping(headers: readonly string[]): CsvMapping {
  const mapping: CsvMapping = {}
  const taken = new Set<string>()
  for (const field of CSV_FIELDS) {
    const header = headers.find((each) => !taken.has(each) && USUAL[field].test(plainHeader(each)))
    if (header === undefined) continue
    mapping[field] = header
    taken.add(header)
  }
  return mapping
}

function plainHeader(header: string): string {
  return header.toLowerCase().replace(/[_-]+/g, ' ').replace(/\s+/g, ' ').trim()
}
