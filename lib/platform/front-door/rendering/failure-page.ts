import type { Rendered } from './application'

// Stands on its own: no style sheet, no catalogue, no database. It is read when any of them may be what failed.
const FAILURE = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Not available</title></head>
<body>
<h1>This page is not available at the moment</h1>
<p>The fault is on our side. Please try again in a minute.</p>
<p><a href="/">Front page</a></p>
</body>
</html>
`

export function failure(status: number): Rendered {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'retry-after': status < 500 ? undefined : '10' }
  return { status, headers, body: Buffer.from(FAILURE) }
}
