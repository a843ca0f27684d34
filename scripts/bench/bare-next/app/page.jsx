// As long as a story: some nineteen thousand bytes of HTML with what the framework adds.
const SENTENCES = Array.from(
  { length: 110 },
  (_, index) => `Sentence ${index} says what the others say, in other words.`,
)

export default function Page() {
  return (
    <main>
      <h1>A bare page</h1>
      {Array.from({ length: 22 }, (_, index) => (
        <p key={index}>{SENTENCES.slice(index * 5, index * 5 + 5).join(' ')}</p>
      ))}
    </main>
  )
}
