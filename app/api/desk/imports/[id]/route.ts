import { viewerAtDoor } from '@/lib/auth/door'
import type { Viewer } from '@/lib/auth/model'
import { currentTime } from '@/lib/core/clock'
import { problem, type Result } from '@/lib/core/result'
import { isUuid } from '@/lib/core/uuid'
import { importProgramme } from '@/lib/interop/commands/import-programme'
import { decideDraft, discardDraft } from '@/lib/interop/commands/keep-draft'
import { openDraft } from '@/lib/interop/commands/open-draft'
import { undoImport } from '@/lib/interop/commands/undo-import'
import { CSV_FIELDS } from '@/lib/interop/dialects/csv-columns'
import type { ImportChoices } from '@/lib/interop/schema'
import { problemResponse, refusal } from '@/lib/platform/http/problem-response'
import { readBytes } from '@/lib/platform/http/read-bytes'
import { formAnswer } from '../form-answer'
import { formIn } from '../form-in'
import { leadTo } from '../lead-to'

// A page of a hundred people fills about ten of these kilobytes.
const FORM_BYTES = 256 * 1024

interface Context {
  params: Promise<{ id: string }>
}

/** What an editor does with a file on its way in (decide, apply, discard), or with an import that was applied (undo). */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const viewer = await viewerAtDoor(request, 'programme.edit')
  const { id } = await params
  const page = `/desk/imports/${encodeURIComponent(id)}`
  if (viewer instanceof Response) return formAnswer(request, viewer, page)
  if (!isUuid(id)) return problemResponse({ kind: 'not-found' })
  const body = await readBytes(request, FORM_BYTES)
  const form = body && (await formIn(body, request.headers.get('content-type') ?? ''))
  if (!form) return refusal(400)
  const done = await deed(String(form.get('verb')), id, form, viewer)
  return done.ok ? leadTo(done.value) : formAnswer(request, problemResponse(done.problem), page)
}

async function deed(verb: string, id: string, form: FormData, viewer: Viewer): Promise<Result<string>> {
  if (verb === 'undo') {
    const undone = await undoImport({ editionId: String(form.get('edition')), runId: id }, viewer, currentTime())
    return undone.ok ? { ok: true, value: '/desk/imports?done=undone' } : undone
  }
  if (verb === 'discard') {
    const gone = await discardDraft(id, viewer)
    return gone.ok ? { ok: true, value: '/desk/imports' } : gone
  }
  const draft = await openDraft(id, viewer)
  if (!draft) return problem({ kind: 'not-found' })
  if (verb === 'decide') {
    const decided = await decideDraft(id, choicesIn(form, draft.choices), viewer)
    return decided.ok ? { ok: true, value: `/desk/imports/${id}` } : decided
  }
  if (verb !== 'apply' || 'refusal' in draft.read) return problem({ kind: 'invalid', issues: [] })
  const applied = await importProgramme(draft.read.input, viewer, currentTime())
  if (!applied.ok) return applied
  await discardDraft(id, viewer)
  return { ok: true, value: `/desk/imports?done=${applied.value.runId === null ? 'unchanged' : 'applied'}` }
}

/** The decisions of the form on top of those before: a page of people says nothing of the others. */
function choicesIn(form: FormData, before: ImportChoices): ImportChoices {
  const people = { ...before.people }
  const columns = { ...before.columns }
  for (const [name, value] of form.entries()) {
    if (typeof value !== 'string') continue
    if (name.startsWith('person:')) people[name.slice(7)] = value
    const field = CSV_FIELDS.find((each) => name === `column:${each}`)
    if (field && value) columns[field] = value
    else if (field) delete columns[field]
  }
  const zone = String(form.get('timeZone') ?? '')
  return {
    people,
    columns,
    prefer: form.get('prefer') === 'file' ? 'file' : 'desk',
    // One that nobody knows is told when the file is read.
    timeZone: zone.trim().slice(0, 60) || null,
  }
}
