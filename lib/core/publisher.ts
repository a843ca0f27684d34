/** The name under which the portal publishes: wordmark, feeds, and the source of words that no other source prints. */
export const PUBLISHER = 'Plenary'
