/**
 * Every word that the demo world prints as said by a real person, exactly as The Astana Times printed it. A quotation that
 * does not stand here is an invented one; the test of the stories refuses it.
 */
export const ALLOWED_QUOTATIONS = [
  'In the traditional Kazakh home, there are no corners',
  'Therefore, the need to take sides or choose a corner, as one might in a boxing ring, runs contrary to our national mentality.',
  'the side of cooperation, not rivalry',
  'That is the approach we have been pursuing over the past 30 years',
  'What we can do as a middle power – and we take this designation very seriously – is to collaborate with like-minded nations',
  'President Tokayev has consistently emphasized that the resolution of this problem can only be achieved through diplomacy',
  'We are prepared to play our role as a neutral host country if needed',
]
