'use client'

import { useEditor, type Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { LookupChoice } from '@/components/forms/lookup-field'
import type { QuoteAttribution } from '@/lib/articles/content'
import { printedQuotes, type PrintedQuote } from '@/lib/articles/quoted-words'
import type { Picture } from '@/lib/media/model'
import type { KnownQuote } from '@/lib/quotes/model'
import { ChecksPanel } from './checks/checks-panel'
import { goToSpot } from './checks/go-to-spot'
import { useChecks } from './checks/use-checks'
import { useLinks } from './checks/use-links'
import { AttributionsContext } from './blocks/attributions-context'
import { useAttributionsOf } from './blocks/use-attributions'
import { useHints } from './blocks/use-hints'
import { ClosingFields } from './closing-fields'
import { EditorBar } from './editor-bar'
import { emptyBody } from './empty-body'
import { LeadPicture } from './lead-picture'
import { ManuscriptTools } from './manuscript-tools'
import { NamesContext } from './names-context'
import { Together } from './presence/together'
import { PicturesContext } from './pictures-context'
import type { PublishingActions } from './publishing-actions'
import { adoptedAttribution, renameQuote } from './quotes/adopt-quote'
import { QuotesPanel } from './quotes-panel'
import { StoryHead } from './story-head'
import { StoryPanel } from './story-panel'
import type { StoryScreen } from './story-screen'
import { usePublishing } from './use-publishing'
import { typesetFields } from './typography/typeset-fields'
import { useTypography } from './typography/use-typography'
import { useRemembered } from './use-remembered'
import type { VerbActions } from './verbs/verb-actions'
import { useSavedStory, type DeskStory } from './use-saved-story'
import { UndoneNote } from './undo/undone-note'
import { useUndoKey } from './undo/use-undo-key'
import { useWriting } from './use-writing'

interface Props {
  story: DeskStory
  names: LookupChoice[]
  pictures: Picture[]
  actions: PublishingActions
  verbs: VerbActions
}

const ROLE = { role: 'textbox', 'aria-multiline': 'true', 'aria-autocomplete': 'list' }

/** The manuscript in the middle, what it is joined to beside it, the state of saving always in sight. */
export function ArticleEditor({ story: opened, names, pictures, actions, verbs }: Props) {
  const t = useTranslations('desk')
  const words = useTranslations('checks')
  const story = useSavedStory(opened)
  const { screen, saver, fields, change, changeContent } = story
  const publishing = usePublishing(opened, saver, actions)
  const knownNames = useRemembered(names)
  const knownPictures = useRemembered(pictures)

  const typography = useTypography(opened.language, opened.userId)
  const writing = useWriting(opened.language, screen, changeContent, typography)

  const [blank] = useState(emptyBody)
  const hints = useHints(opened.kind)
  const [extensions] = useState(() => [...writing.extensions, hints])
  const editor = useEditor({
    extensions,
    // A story that is still empty begins with a paragraph to type into.
    content: opened.content.body.content.length > 0 ? opened.content.body : blank,
    editable: opened.may.save,
    immediatelyRender: false,
    editorProps: {
      attributes: { id: 'body', class: 'prose manuscript', 'aria-label': t('editor.body'), ...ROLE },
    },
    onCreate: ({ editor: created }) => story.editorReady(created),
    onUpdate: saver.touched,
  })
  const printed = usePrintedQuotes(editor, screen)
  const links = useLinks(opened.id, story.state.revision, opened.may.save)
  const checks = useChecks(editor, screen, { opened, pictures: knownPictures.byId, links: links.links })

  useUndoKey(editor)
  const manuscript = useRef<HTMLFieldSetElement>(null)
  useEffect(() => (manuscript.current ? typesetFields(manuscript.current, typography.marks) : undefined), [typography])
  const { editionIds } = fields.content
  const aboutEditions = useMemo(
    () => (opened.editionId ? [opened.editionId, ...editionIds] : editionIds),
    [opened.editionId, editionIds],
  )
  const adopt = useCallback(
    (own: QuoteAttribution, known: KnownQuote) => {
      known.names.forEach(knownNames.remember)
      const { quotes } = screen.fields().content
      const others = quotes.filter(({ id }) => id !== known.id)
      changeContent({ quotes: [...others, adoptedAttribution(known, own)] })
      if (editor) renameQuote(editor, own.id, known.id)
    },
    [editor, knownNames, screen, changeContent],
  )
  const changeQuotes = useCallback((quotes: QuoteAttribution[]) => changeContent({ quotes }), [changeContent])

  const attributions = useAttributionsOf(fields.content.quotes, opened.language, {
    screen,
    changeContent,
    newQuote: writing.actions.newQuote,
  })

  const nameContext = useMemo(
    () => ({
      choice: (id: string) => knownNames.byId.get(id) ?? { id, label: id, hint: null },
      remember: knownNames.remember,
    }),
    [knownNames],
  )

  return (
    <NamesContext value={nameContext}>
      <PicturesContext value={knownPictures}>
        <EditorBar opened={opened} verbs={verbs} publishing={publishing} {...story}>
          <UndoneNote screen={screen} />
          <Together
            opened={opened}
            editor={editor}
            saver={saver}
            state={story.state}
            rememberName={knownNames.remember}
            rememberPicture={knownPictures.remember}
          />
        </EditorBar>
        <fieldset
          ref={manuscript}
          disabled={!opened.may.save}
          className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_21rem]"
        >
          <legend className="sr-only">{opened.may.save ? t('editor.manuscript') : t('editor.readOnly')}</legend>
          <section aria-label={t('editor.manuscript')} className="grid max-w-3xl gap-4">
            <StoryHead fields={fields} change={change} changeContent={changeContent} />
            <LeadPicture
              lead={fields.content.lead}
              onChange={(lead) => changeContent({ lead })}
              disabled={!opened.may.save}
            />
            {editor && (
              <AttributionsContext value={attributions}>
                <ManuscriptTools
                  kind={opened.kind}
                  editor={editor}
                  screen={screen}
                  language={opened.language}
                  writing={writing}
                  typography={typography}
                  editionIds={aboutEditions}
                  sessionIds={fields.content.sessionIds}
                />
              </AttributionsContext>
            )}
            <ClosingFields
              closing={fields.content.closing}
              disabled={!opened.may.save}
              onChange={(closing) => changeContent({ closing })}
            />
          </section>
          <aside aria-label={t('panel.label')} className="grid gap-6 font-sans">
            <section className="grid gap-3">
              <h2 className="border-b border-ink pb-1 font-semibold">{words('title')}</h2>
              <ChecksPanel checks={checks} links={links.state} onGo={(check) => goToSpot(editor, check)} />
            </section>
            <section className="grid gap-3">
              <h2 className="border-b border-ink pb-1 font-semibold">{t('panel.story')}</h2>
              <StoryPanel content={fields.content} onChange={changeContent} />
            </section>
            <section className="grid gap-3">
              <h2 className="border-b border-ink pb-1 font-semibold">{t('panel.quotes')}</h2>
              <QuotesPanel printed={printed} quotes={fields.content.quotes} onChange={changeQuotes} onAdopt={adopt} />
            </section>
          </aside>
        </fieldset>
      </PicturesContext>
    </NamesContext>
  )
}

const QUOTES_PAUSE_MS = 200

/** The quotes that the body prints, looked for when typing pauses: it must not wait for them. */
function usePrintedQuotes(editor: Editor | null, screen: StoryScreen): PrintedQuote[] {
  const [printed, setPrinted] = useState<PrintedQuote[]>(() => printedQuotes(screen.body()))
  useEffect(() => {
    if (!editor) return
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setPrinted(printedQuotes(screen.body())), QUOTES_PAUSE_MS)
    }
    editor.on('update', look)
    return () => {
      clearTimeout(timer)
      editor.off('update', look)
    }
  }, [editor, screen])
  return printed
}
