export interface Topic {
  id: string
  slug: string
  name: string
  description: string | null
}

export interface TopicCard extends Topic {
  sessionCount: number
  storyCount: number
}
