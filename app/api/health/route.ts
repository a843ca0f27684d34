import { databaseAnswers } from '@/lib/platform/db/health'

export const dynamic = 'force-dynamic'

/** For load balancers and monitors: 200 while the database answers, 503 while it does not. */
export async function GET() {
  const database = await databaseAnswers()
  return Response.json({ database }, { status: database ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
