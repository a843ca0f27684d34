import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { PER_MINUTE } from '@/lib/interop/api/parameters'
import { env } from '@/lib/platform/env'
import { clientAddress } from '@/lib/platform/http/client-address'

// Of this process alone: it spares the database, it does not guard a secret.
const limiter = new RateLimiterMemory({ points: PER_MINUTE, duration: 60 })

/** Counts a request of an address: what to tell it, and how many seconds it has to wait, if any. */
export async function countRequest(
  request: Request,
): Promise<{ wait: number | null; headers: Record<string, string> }> {
  const address = clientAddress(request.headers.get('x-forwarded-for'), env().TRUSTED_PROXIES) ?? 'unknown'
  try {
    return { wait: null, headers: told(await limiter.consume(address)) }
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    return { wait: seconds(error), headers: told(error) }
  }
}

function told(state: RateLimiterRes): Record<string, string> {
  return {
    'ratelimit-limit': String(PER_MINUTE),
    'ratelimit-remaining': String(Math.max(0, state.remainingPoints)),
    'ratelimit-reset': String(seconds(state)),
  }
}

function seconds({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000))
}
