import { useTranslations } from 'next-intl'
import { Part } from '@/components/auth/account/part'
import { ActionForm } from '@/components/auth/action-form'
import { ProblemList } from '@/components/auth/problem-list'
import { ProofField } from '@/components/auth/proof-field'
import { Button } from '@/components/ui/button'
import type { FormState } from '@/lib/auth/form-state'

interface Props {
  user: { id: string; bylines: number; needsProof: boolean; erased: boolean }
  /** What kept the file from being given, as a key of `account.problem`. */
  problem: string | null
  erase: (before: FormState, form: FormData) => Promise<FormState>
}

/** What is held on the person of an account: to be taken away as a file, or erased. */
export function HeldParts({ user, problem, erase }: Props) {
  const t = useTranslations('users')
  const issues = problem === null ? [] : [{ path: 'proof', message: problem }]
  return (
    <>
      <div id="held">
        <Part title={t('held.title')}>
          <p className="text-ink-muted">{t('held.text')}</p>
          <form method="post" action={`/api/desk/users/${user.id}/held`} className="grid gap-4">
            <ProblemList issues={issues} />
            <ProofField issues={issues} needed={user.needsProof} />
            <div>
              <Button type="submit" look="plain">
                {t('held.submit')}
              </Button>
            </div>
          </form>
        </Part>
      </div>
      {!user.erased && (
        <Part title={t('erase.title')}>
          <p className="text-ink-muted">{t('erase.text')}</p>
          <ActionForm action={erase} submit={t('erase.submit')} look="plain" needsProof={user.needsProof}>
            <input type="hidden" name="userId" value={user.id} />
            {user.bylines === 0 ? (
              <p className="text-ink-muted">{t('erase.noBylines')}</p>
            ) : (
              <label className="flex gap-2">
                <input type="checkbox" name="keepBylines" value="yes" />
                {t('erase.keepBylines', { count: user.bylines })}
              </label>
            )}
          </ActionForm>
        </Part>
      )}
    </>
  )
}
