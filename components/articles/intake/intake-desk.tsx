'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { readPastedText, readUploadedFile, type Intake, type IntakeFailure } from './ask-intake'
import { Review } from './review'
import { TextInput, type TypedText } from './text-input'

/** First the text, then what we believe about it; going back keeps what was typed. */
export function IntakeDesk() {
  const t = useTranslations('intake')
  const [typed, setTyped] = useState<TypedText>({ text: '', rich: null })
  const [intake, setIntake] = useState<Intake | null>(null)
  const [failure, setFailure] = useState<IntakeFailure | null>(null)
  const [pending, setPending] = useState(false)

  async function show(reading: ReturnType<typeof readPastedText>) {
    setPending(true)
    const answer = await reading
    setPending(false)
    setFailure(answer.ok ? null : answer.failure)
    if (answer.ok) setIntake(answer.value)
  }

  if (intake) return <Review intake={intake} onBack={() => setIntake(null)} />
  return (
    <>
      <p className="max-w-prose text-ink-muted">{t('intro')}</p>
      <p role="alert" className="max-w-prose text-live empty:hidden">
        {failure && t(`failed.${failure}`)}
      </p>
      <TextInput
        typed={typed}
        onChange={setTyped}
        pending={pending}
        onText={() => void show(readPastedText(typed.text, typed.rich?.text === typed.text ? typed.rich.html : null))}
        onFile={(file) => void show(readUploadedFile(file))}
      />
    </>
  )
}
