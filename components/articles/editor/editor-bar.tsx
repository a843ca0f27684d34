'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { BothKeptNote } from './both-kept-note'
import type { DraftSaver, SaverState } from './draft-saver'
import { FailureNote } from './failure-note'
import { SaveState } from './save-state'
import type { Publishing } from './use-publishing'
import type { DeskStory } from './use-saved-story'
import { PublishDialog } from './verbs/publish-dialog'
import { StandingNote } from './verbs/standing-note'
import type { VerbActions } from './verbs/verb-actions'
import { VerbDialog } from './verbs/verb-dialog'
import { VerbsMenu } from './verbs/verbs-menu'

interface Props {
  opened: DeskStory
  verbs: VerbActions
  saver: DraftSaver
  state: SaverState
  publishing: Publishing
  copyRefused: boolean
  broughtBackMs: number | null
  /** Who else is here. */
  children?: ReactNode
}

/** What can be done with the story, and how its saving stands. */
export function EditorBar({ opened, verbs, saver, state, publishing, copyRefused, broughtBackMs, children }: Props) {
  const t = useTranslations('desk.editor')
  const preview = useTranslations('preview')
  const { live, busy } = publishing
  const [asking, setAsking] = useState<'publish' | 'unpublish' | null>(null)
  const failure = state.failure ?? publishing.failure
  const bar = useTellsHeight()
  return (
    <div
      ref={bar}
      className="editor-bar z-20 -mx-3 mb-6 grid gap-2 border-b border-rule bg-paper px-3 py-3 font-sans md:sticky md:top-0"
    >
      <div className="flex flex-wrap items-center gap-2">
        <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2">
          <p role="status" aria-label={t('saveState')} className="text-sm text-ink-muted tabular-nums">
            <SaveState state={state} live={live} publishing={busy} broughtBackMs={broughtBackMs} />
          </p>
          {children}
        </div>
        {/* One group: where there is no room beside the rest, all that can be done goes to a line of its own. */}
        <div className="ms-auto flex flex-wrap items-center justify-end gap-2">
          {live !== null && (
            <a className="text-sm underline" href={`/articles/${opened.slug}`}>
              {t('view')}
            </a>
          )}
          <a className="text-sm underline" href={`/desk/articles/${opened.id}/preview`}>
            {preview('link')}
          </a>
          <a className="text-sm underline" href={`/desk/articles/${opened.id}/history`}>
            {t('history')}
          </a>
          <VerbsMenu opened={opened} saver={saver} actions={verbs} />
          {opened.may.save && (
            <Button look="plain" disabled={!state.dirty} onClick={() => void saver.save()}>
              {t('save')}
            </Button>
          )}
          {live !== null && opened.may.publish && (
            <Button look="plain" disabled={busy} onClick={() => setAsking('unpublish')}>
              {t('unpublish')}
            </Button>
          )}
          {opened.may.publish && (
            <Button disabled={busy || (live === state.revision && !state.dirty)} onClick={() => setAsking('publish')}>
              {live === null ? t('publish') : t('publishUpdate')}
            </Button>
          )}
        </div>
      </div>
      {asking === 'publish' && (
        <PublishDialog opened={opened} publishing={publishing} onClose={() => setAsking(null)} />
      )}
      {asking === 'unpublish' && (
        <VerbDialog verb="unpublish" opened={opened} saver={saver} actions={verbs} onClose={() => setAsking(null)} />
      )}
      <StandingNote articleId={opened.id} standing={opened.standing} revision={state.revision} />
      {failure && <FailureNote articleId={opened.id} failure={failure} />}
      {copyRefused && <p className="text-sm text-warn">{t('copyRefused')}</p>}
      {state.bothKept && <BothKeptNote bothKept={state.bothKept} onDismiss={saver.dismissBothKept} />}
    </div>
  )
}

/** Tells the style sheet how high the bar is (`--editor-bar`): what sticks below it must know. */
function useTellsHeight() {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = bar.current
    if (!element) return
    const root = document.documentElement.style
    const observer = new ResizeObserver(() => root.setProperty('--editor-bar', `${element.offsetHeight}px`))
    observer.observe(element)
    return () => {
      observer.disconnect()
      root.removeProperty('--editor-bar')
    }
  }, [])
  return bar
}
