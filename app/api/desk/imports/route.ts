import { viewerAtDoor } from '@/lib/auth/door'
import { currentTime } from '@/lib/core/clock'
import { isUuid } from '@/lib/core/uuid'
import { keepDraft } from '@/lib/interop/commands/keep-draft'
import { MOST_BYTES } from '@/lib/interop/reading/limits'
import { problemResponse } from '@/lib/platform/http/problem-response'
import { readBytes } from '@/lib/platform/http/read-bytes'
import { formAnswer } from './form-answer'
import { formIn } from './form-in'
import { leadTo } from './lead-to'

// The boundaries of the form and its other fields.
const FORM_BYTES = 64 * 1024

/** Takes a programme file from the form of the desk, and leads to its preview. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await viewerAtDoor(request, 'programme.edit')
  if (viewer instanceof Response) return formAnswer(request, viewer, '/desk/imports')
  const body = await readBytes(request, MOST_BYTES + FORM_BYTES)
  if (!body) return leadTo('/desk/imports?problem=too-large')
  const form = await formIn(body, request.headers.get('content-type') ?? '')
  const [file, editionId] = [form?.get('file'), form?.get('edition')]
  if (!(file instanceof File) || file.size === 0 || typeof editionId !== 'string' || !isUuid(editionId))
    return leadTo('/desk/imports?problem=empty')
  if (file.size > MOST_BYTES) return leadTo('/desk/imports?problem=too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kept = await keepDraft({ editionId, fileName: file.name, bytes }, viewer, currentTime())
  return kept.ok
    ? leadTo(`/desk/imports/${kept.value.draftId}`)
    : formAnswer(request, problemResponse(kept.problem), '/desk/imports')
}
