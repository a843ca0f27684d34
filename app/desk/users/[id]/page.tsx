import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Part } from '@/components/auth/account/part'
import { ActionForm } from '@/components/auth/action-form'
import { RightsFields } from '@/components/auth/users/rights-fields'
import { HeldParts } from '@/components/auth/users/held-parts'
import { SavedTime } from '@/components/editorial/saved-time'
import * as act from '@/lib/auth/actions/users'
import { getUser } from '@/lib/auth/desk-queries/users'
import { editionChoices } from '../edition-choices'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function openUser({ params }: Pick<Props, 'params'>) {
  const { id } = await params
  const user = z.uuid().safeParse(id).success ? await getUser(id) : null
  return user ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await openUser(props)).name }
}

export default async function UserPage(props: Props) {
  const user = await openUser(props)
  const [editions, t, { problem }] = await Promise.all([editionChoices(), getTranslations('users'), props.searchParams])
  const id = <input type="hidden" name="userId" value={user.id} />
  return (
    <div className="grid max-w-xl gap-8">
      <header className="grid gap-1">
        <p>
          <a className="underline" href="/desk/users">
            {t('list.title')}
          </a>
        </p>
        <h1 className="font-serif text-3xl font-semibold [overflow-wrap:anywhere]">{user.name}</h1>
        {!user.erased && <p className="[overflow-wrap:anywhere] text-ink-muted">{user.email}</p>}
      </header>
      {!user.erased && (
        <>
          <Part title={t('rights.title')}>
            <ActionForm
              action={act.changeRoleAction}
              submit={t('rights.save')}
              done={t('rights.saved')}
              needsProof={user.needsProof}
            >
              {id}
              <RightsFields
                editions={editions}
                role={user.role}
                editionIds={user.editionIds}
                sections={user.sections}
              />
            </ActionForm>
          </Part>
          <Part title={t('sessions.title')}>
            <p className="text-ink-muted">
              {t('sessions.open', { count: user.openSessions })} {t('list.lastSeen')}:{' '}
              {user.lastSeenAt ? <SavedTime at={user.lastSeenAt} /> : t('list.never')}
            </p>
            {user.openSessions > 0 && (
              <ActionForm
                action={act.endSessionsAction}
                submit={t('sessions.end')}
                done={t('sessions.ended')}
                look="plain"
              >
                {id}
              </ActionForm>
            )}
          </Part>
          <Part title={t('factors.title')}>
            <p className="text-ink-muted">
              {user.secondFactor ? `${t('factors.on')} ${t('factors.lost')}` : t('factors.off')}
            </p>
            {user.secondFactor && (
              <ActionForm action={act.resetFactorsAction} submit={t('factors.reset')} look="plain">
                {id}
              </ActionForm>
            )}
          </Part>
          <Part title={t(user.disabled ? 'enable.title' : 'disable.title')}>
            <p className="text-ink-muted">{t(user.disabled ? 'enable.text' : 'disable.text')}</p>
            <ActionForm
              key={String(user.disabled)}
              action={user.disabled ? act.enableUserAction : act.disableUserAction}
              submit={t(user.disabled ? 'enable.submit' : 'disable.submit')}
              look="plain"
            >
              {id}
            </ActionForm>
          </Part>
        </>
      )}
      <HeldParts user={user} problem={typeof problem === 'string' ? problem : null} erase={act.eraseUserAction} />
    </div>
  )
}
