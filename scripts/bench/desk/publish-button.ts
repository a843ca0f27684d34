import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Editor } from '../../crash-test/editor'

interface Manifest {
  node: Record<string, { exportedName: string }>
}

export type Publish = (articleId: string, revision: number) => Promise<void>

/** Posts what a browser posts when somebody presses Publish; resolves with the answer. */
export function publishButton(server: string, editor: Editor, build: string): Publish {
  const manifest = JSON.parse(
    readFileSync(path.join(build, 'server/server-reference-manifest.json'), 'utf8'),
  ) as Manifest
  const action = Object.entries(manifest.node).find(([, { exportedName }]) => exportedName === 'publishArticleAction')
  if (!action) throw new Error('The build has no action to publish with.')
  return async (articleId, revision) => {
    const response = await fetch(`${server}/desk/articles/${articleId}`, {
      method: 'POST',
      headers: {
        cookie: editor.cookie,
        origin: server,
        accept: 'text/x-component',
        'next-action': action[0],
        'content-type': 'text/plain;charset=UTF-8',
      },
      body: JSON.stringify([{ articleId, revision }]),
    })
    const answer = await response.text()
    if (!response.ok || !answer.includes('"ok":true')) throw new Error(`Not published: ${response.status} ${answer}`)
  }
}
