import path from 'node:path'
import { z } from 'zod'

// The only reader of process.env in product code (a lint rule holds it). Read once, at first use.
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  SITE_URL: z.url().optional(),
  DATA_DIR: z.string().default('.data'),
  AUTH_SECRET: z.string().min(32).optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

type Env = ReturnType<typeof read>

let cached: Env | undefined

/** The checked configuration of this process. Throws with one sentence per wrong variable. */
export function env(): Env {
  cached ??= read()
  return cached
}

function read() {
  const parsed = schema.safeParse(process.env)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The configuration is wrong. ${wrong.join('; ')}. See .env.example.`)
  }
  const { SITE_URL, DATA_DIR, ...rest } = parsed.data
  return {
    ...rest,
    /** Public origin without a trailing slash, for absolute links. */
    siteUrl: (SITE_URL ?? `http://${rest.HOST}:${rest.PORT}`).replace(/\/+$/, ''),
    dataDir: path.resolve(/* turbopackIgnore: true */ DATA_DIR),
  }
}
