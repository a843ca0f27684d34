// The words that tell how a sentence is built: English first, what French and German copy most often uses beside it.

/** Alternatives for a regular expression, longest first so that "pointed out" wins over "pointed". */
const anyOf = (words: string) =>
  words
    .split(',')
    .map((word) => word.trim().replace(/ /g, '[ \\u00A0]'))
    .sort((a, b) => b.length - a.length)
    .join('|')

/** A whole word out of a list; letters on either side would make it another word. */
const word = (alternatives: string) => `(?<![\\p{L}])(?:${alternatives})(?![\\p{L}])`

export const SPEECH_VERB = word(
  anyOf(
    `said, says, say, noted, notes, added, adds, told, tells, reiterated, reiterates, emphasized, emphasised, emphasizes,
    stressed, stresses, stated, states, explained, explains, argued, argues, declared, declares, announced, remarked,
    observed, continued, concluded, recalled, warned, warns, asked, asks, replied, answered, responded, underlined,
    underscored, highlighted, pointed out, insisted, admitted, acknowledged, commented, affirmed, asserted, urged,
    suggested, believes, wrote, writes, called for, went on, joked, confirmed, cautioned, maintained,
    a dit, a déclaré, a souligné, a ajouté, a expliqué, a affirmé, a indiqué, a précisé, a rappelé, a estimé, a conclu,
    explique, affirme, estime, précise, déclare, souligne, ajoute, rappelle, assure, dit,
    sagte, sagt, erklärte, erklärt, betonte, betont, meinte, fügte hinzu, warnte, mahnte, forderte, so`.replace(
      /\n/g,
      ' ',
    ),
  ),
)

export const PRONOUN = word('he|she|they|il|elle|ils|elles|er|sie|He|She|They|Il|Elle|Er|Sie')
// "Pour" only where a sentence begins: elsewhere it says what something is for.
export const ACCORDING = "(?:[Aa]ccording to|[Ss]elon|[Dd][’']après|[Ll]aut|(?<=^|[.!?][ \\u00A0])Pour)"
export const OBJECT_PRONOUN = word('him|her|them|lui|ihm|ihr')

const ROLES = anyOf(
  `minister, president, vice-president, chancellor, premier, secretary, secretary-general, director, director-general,
  ambassador, governor, commissioner, chairman, chairwoman, chairperson, chair, chief, founder, co-founder, professor,
  scholar, researcher, economist, historian, analyst, adviser, advisor, envoy, representative, senator, deputy, mayor,
  general, admiral, spokesperson, spokesman, spokeswoman, editor, journalist, fellow, executive, officer, head, member,
  king, queen, prince, princess, moderator, host, ministre, président, présidente, directeur, directrice,
  ambassadeur, ambassadrice, professeur, fondateur, ministerin, außenminister, präsident, präsidentin, kanzler,
  botschafter, direktor, gründer`.replace(/\n/g, ' '),
)
export const ROLE = word(ROLES)
export const HONORIFIC =
  '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lady|Lord|Dame|Baroness|Baron|Sheikh|Sheikha|Amb|Gen|Hon|Monsieur|Madame|Mme|Mlle|M|Herr|Frau|H\\.E|H\\.H|H\\.R\\.H|S\\.E|S\\.A\\.S)(?![\\p{L}])\\.?'
/** Who is there to ask questions, as a transcript labels them. */
export const ASKER =
  /^(?:the[ \u00A0])?(?:moderator|co-moderator|host|interviewer|questioner|journalist|reporter|audience|question from the floor|floor|mod[ée]rateur|mod[ée]ratrice|journaliste|moderatorin|interviewerin|publikum)s?$/iu
/** A participant without a name. */
export const UNNAMED =
  '(?:[Tt]he|[Aa]n?|[Ll]e|[Ll]a|[Uu]ne?|[Dd]er|[Dd]ie)[ \\u00A0](?:moderator|moderators|host|panellist|panelist|diplomat|official|spokesperson|spokesman|spokeswoman|participant|delegate|chair|questioner|interviewer|student|journalist|modérateur|modératrice|diplomate|porte-parole|Moderator|Moderatorin|Diplomat|Sprecher|Sprecherin)(?![\\p{L}])'

/** Not part of a name though capitalised: words that open sentences, calendars, and what institutions are called. */
export const NO_NAME = new RegExp(
  `^(?:${anyOf(
    `the, a, an, in, on, at, of, for, to, by, with, from, and, but, or, if, as, that, this, these, those, when, while, what,
    who, why, how, where, there, it, its, we, our, you, i, my, he, she, they, his, her, their, during, since, after, before,
    according, speaking, responding, highlighting, asked, under, over, both, all, not, no, yes, also, so, such, then, thus,
    therefore, however, mr, mrs, ms, today, yesterday, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday,
    sunday, january, february, march, april, may, june, july, august, september, october, november, december,
    le, la, les, un, une, dans, lors, selon, pour, avec, mais, chez, der, die, das, ein, eine, im, am, bei, laut, photo, q, sign, get, read`.replace(
      /\n/g,
      ' ',
    ),
  )})$`,
  'iu',
)
export const INSTITUTION =
  /(?<!\p{L})(conference|ministry|institute|council|university|union|nations|agency|bank|organi[sz]ation|foundation|forum|committee|centre|center|group|company|times|news|press|service|republic|kingdom|states|sea|ocean|street|session|panel|summit|court|parliament|assembly|association|embassy|office|department|school|college|fund|court|war|day|agreement|treaty|edition|ministère|institut|conseil|université|ministerium|rat|bank)(?!\p{L})/iu
