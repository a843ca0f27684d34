import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SpeakerForm } from '@/components/speakers/desk/speaker-form'
import { requirePermission } from '@/lib/auth/session'
import { createSpeakerAction } from '@/lib/speakers/actions'
import type { SpeakerValue } from '@/lib/speakers/schema'

const BLANK: SpeakerValue = {
  ...{ name: '', sortName: null, givenName: null, familyName: null, honorific: null, style: null, slug: null },
  ...{ country: null, wikidataId: null, website: null, biography: null, portraitId: null },
  ...{ variants: [], offices: [] },
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people')
  return { title: t('new') }
}

export default async function NewPersonPage() {
  await requirePermission('speaker.edit')
  const t = await getTranslations('people')
  return (
    <div className="grid gap-6">
      <h1 className="font-serif text-3xl font-semibold">{t('new')}</h1>
      <SpeakerForm
        speakerId={null}
        given={BLANK}
        version={null}
        save={createSpeakerAction}
        names={{}}
        portrait={null}
      />
    </div>
  )
}
