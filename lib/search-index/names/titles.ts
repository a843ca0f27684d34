/** Words, romanised, that say who somebody is or how to address them; no name is found by them alone. */
const TITLES = new Set(
  `he hh hrh hm sas sar se sem s e h r m mr mrs ms miss mme mlle dr hc mult prof professor professeur sir dame lord lady
  baron baroness count countess prince princess king queen emir emperor sheikh sheikha cheikh shaikh scheich sayyid
  president pres pdt presidente presidenta prime vice chancellor chancelier minister ministers ministre ministro ministra
  premier foreign affairs secretary secretaire senator senateur ambassador amb ambassadeur embajador ambasciatore
  general gen admiral colonel col marshal captain commissioner commissaire chairman chairwoman chief executive officer ceo
  excellency excellence highness majesty eminence holiness beatitude his her all cardinal pope patriarch
  herr frau monsieur madame senora senor don dona signor signora rt hon honourable honorable honorables the deputy former ex
  governor mayor judge justice rabbi imam father sister ing mag doktor sayin
  prezident ministr premer kantsler predsedatel gensek general gospodin gospozha posol akademik korol
  proedros ypoyrgos prothypoyrgos kyrios kyria`.split(/\s+/),
)

/** German joins an office to what it is for: Bundeskanzlerin, Außenminister. */
const JOINED_OFFICE =
  /^\w+(?:minister|prasident|praesident|kanzler|sekretar)(?:in|s)?$|^(?:kanzler|prasident|praesident)(?:in)?$/

export function isTitle(word: string): boolean {
  return TITLES.has(word) || JOINED_OFFICE.test(word)
}

const ARABIC =
  /(?<!\p{L})(?:الرئيس|الوزير|الوزيرة|الدكتور|الدكتورة|الأمير|الأميرة|الشيخ|الشيخة|السيد|السيدة|الملك|السفير|الجنرال|الأستاذ|رئيس الوزراء)(?=\s)/gu

/** In Chinese, Japanese and Korean they follow the name. */
const BEHIND =
  /(?<=\p{L}{2})\s*(?:总统|總統|主席|总理|總理|首相|大統領|部长|部長|外长|外長|大使|大臣|先生|女士|博士|教授|대통령|총리|장관|대사|의장|총장|회장|교수|박사)$/u

/** A name without the titles that stand in its own script, which romanising would blur. */
export function withoutTitles(text: string): string {
  return text.trim().replace(ARABIC, ' ').replace(BEHIND, '')
}
