import type { Story } from '../story'

const SOURCE = { name: 'Kazakh Foreign Ministry press service, as printed by The Astana Times', id: 'seed' }
const SPOKEN = { speaker: 'roman-vassilenko', session: '2024-multivector', source: SOURCE }

export const aHouseWithoutCorners: Story = {
  slug: 'a-house-without-corners',
  kind: 'news',
  edition: 17,
  publishedAt: '2026-11-22T15:00:00Z',
  kicker: 'Abu Dhabi 2024',
  headline: 'A house without corners: Kazakhstan explains its multivector diplomacy',
  standfirst:
    'At the 17th World Policy Conference a session put a question mark behind the multivector foreign policy. Looking back at the answer given there in December 2024, as the Kazakh foreign ministry reported it.',
  dateline: { city: 'Astana', country: null, date: null, agency: null, separator: '—' },
  lead: { picture: 'wpc-2024', caption: 'The ornament of the 17th edition, held in Abu Dhabi in December 2024.' },
  body: [
    'Kazakhstan does not see foreign policy as a matter of picking a camp, {speaker:roman-vassilenko|Roman Vassilenko}, its Deputy Minister of Foreign Affairs, told the 17th {organisation:wpc|World Policy Conference} (WPC), which the {organisation:ifri|French Institute of International Relations} (Ifri) held in Abu Dhabi from 13 to 15 December 2024, according to the press service of his {organisation:mfa-kz|ministry}.',
    'He spoke in the session {session:2024-multivector|“Multivector Foreign Policies?”}. The word stands for a diplomacy that cultivates ties in several directions at once.',
    '{speaker:thierry-de-montbrial|Thierry de Montbrial}, the founder of both Ifri and the conference, held the country’s course up as an example: because of it, in his view, others take Kazakhstan seriously as a partner. According to him, it has also come to do more, as a middle power, about problems that concern the whole world.',
    { heading: 'No corner to choose' },
    'To explain the idea, Vassilenko turned to a dwelling. A yurt, the felt house of the Kazakh steppe, is built in the round: its wall runs in a circle, and nobody can sit apart. “{quote:corners|In the traditional Kazakh home, there are no corners}”, he said. “{quote:corners|Therefore, the need to take sides or choose a corner, as one might in a boxing ring, runs contrary to our national mentality.}”',
    'If a side had to be taken, he knew only one: “{quote:side|the side of cooperation, not rivalry}”. He set it against isolation, lawlessness and contests in which one party gains only what another loses. El.kz, which also reported the session, prints that passage in slightly different words.',
    '“{quote:side|That is the approach we have been pursuing over the past 30 years}”, he said.',
    { picture: 'astana', caption: null },
    { heading: 'A middle power and the United Nations' },
    'On the crisis of international security, the deputy minister restated where Astana stands: it wants a stronger {organisation:un|United Nations}, in its eyes the one worldwide body for security and development alike. He recalled that President {speaker:kassym-jomart-tokayev|Kassym-Jomart Tokayev} has called for a reform of the {organisation:unsc|Security Council}, overdue in his judgement, so that it mirrors the world as it is today.',
    '“{quote:middle-power|What we can do as a middle power – and we take this designation very seriously – is to collaborate with like-minded nations}”, he noted. Together, he went on, such states should press the great powers to act on climate change, inequality and poverty.',
    { heading: 'A question on Ukraine' },
    'The moderator asked what Kazakhstan’s position is on the conflict in Ukraine. The ministry’s account gives the questioner no name; El.kz identifies the moderator as de Montbrial himself. Vassilenko reiterated that “{quote:diplomacy|President {speaker:kassym-jomart-tokayev|Tokayev} has consistently emphasized that the resolution of this problem can only be achieved through diplomacy}”.',
    'Of the part that his country might play, he added: “{quote:host|We are prepared to play our role as a neutral host country if needed}”. He pointed to its good relations with Russia, Ukraine and the West.',
    'Plenary holds no recording of the session. The quoted words follow the ministry’s account as {organisation:astana-times|The Astana Times} printed it and are marked as unverified; the sources give neither the day nor the hour.',
  ],
  quotes: {
    corners: { kind: 'direct', ...SPOKEN },
    side: { kind: 'partial', ...SPOKEN },
    'middle-power': { kind: 'partial', ...SPOKEN },
    diplomacy: { kind: 'partial', ...SPOKEN, askedBy: { speaker: 'thierry-de-montbrial', label: 'the moderator' } },
    host: { kind: 'partial', ...SPOKEN },
  },
  origins: [
    { kind: 'release', name: 'Ministry of Foreign Affairs of Kazakhstan, press service', source: null },
    { kind: 'first_publisher', name: 'The Astana Times', source: 'seed' },
    { kind: 'source', name: 'El.kz', source: 'elkz24' },
  ],
  closing: {
    text: 'There is more to read from every edition: follow Plenary on X, Facebook, Instagram, Telegram, YouTube and TikTok!',
    networks: ['X', 'Facebook', 'Instagram', 'Telegram', 'YouTube', 'TikTok'].map((name) => ({ name, url: null })),
  },
  topics: ['middle-powers', 'multilateral-institutions', 'eurasia'],
}
