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
  'zone',
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

/** Instead of a header: no column holds this, whatever the headers suggest. */
export const NO_COLUMN = '(none)'

const USUAL: Record<CsvField, RegExp> = {
  id: /^(id|session id|code|nr|no|uid|identifier|proposal id|key)$/,
  title:
    /^(title|session|session title|session name|talk|name|titel|titre|intitulé|proposal title|subject|summary|título|titulo|titolo|название|тема|атауы|tytuł)$/,
  subtitle: /^(subtitle|untertitel|sous titre)$/,
  abstract:
    /^(abstract|description|summary text|session description|beschreibung|résumé|resume|inhalt|details|text|descripción|resumen|descrizione|описание|descrição)$/,
  date: /^(date|day|datum|tag|jour|start date|session date|fecha|día|data|giorno|дата|день|күні)$/,
  start:
    /^(start|starts|starts at|start time|begin|begins|beginn|from|von|début|debut|time|time start|start \(local\)|zeit|uhrzeit|heure|session start|event start|start date time|start datetime|inicio|hora|inizio|ora|início|начало|время|басталуы)$/,
  end: /^(end|ends|ends at|end time|to|until|ende|bis|fin|time end|session end|event end|end date time|end datetime|fine|fim|конец|окончание|аяқталуы)$/,
  duration: /^(duration|length|dauer|durée|duree|minutes|duration \(min\))$/,
  zone: /^(time ?zone|tz|zeitzone|fuseau horaire|zona horaria|часовой пояс)$/,
  room: /^(room|room name|location|venue|hall|raum|saal|ort|salle|lieu|stage|place|sala|lugar|зал|место)$/,
  track: /^(track|track name|strand|stream|theme|thema|strang|parcours|category|секция|поток|eje)$/,
  type: /^(type|format|session type|session format|art|kind|submission type|tipo|тип|формат)$/,
  language: /^(language|lang|sprache|langue|locale|idioma|lingua|язык)$/,
  status: /^(status|state|zustand|statut|état|estado|статус)$/,
  speakers:
    /^(speaker|speakers|speaker names|people|person|referent|referenten|sprecher|intervenant|intervenants|panellists|panelists|presenter|presenters|names?|ponente|ponentes|relatore|relatori|спикер|спикеры|докладчик|докладчики|участники|спикерлер)$/,
  moderators:
    /^(moderator|moderators|chair|moderation|modérateur|modérateurs|moderador|moderadores|moderatore|модератор|модераторы)$/,
  office: /^(office|position|job title|job|funktion|fonction|tagline|tag line|cargo|должность)$/,
  organisation:
    /^(organisation|organization|company|affiliation|institution|firma|organisme|organización|empresa|организация|компания)$/,
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

/** What the headers suggest, and what somebody decided over that. */
export function decidedMapping(headers: readonly string[], decided: CsvMapping): CsvMapping {
  // A column that was given a meaning has no other by its header.
  const given = new Set(Object.values(decided))
  const usual = Object.entries(usualMapping(headers)).filter(([, header]) => !given.has(header))
  const all = Object.entries({ ...Object.fromEntries(usual), ...decided })
  return Object.fromEntries(all.filter(([, header]) => header !== NO_COLUMN || headers.includes(NO_COLUMN)))
}
