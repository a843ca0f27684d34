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
  /** How many reverse proxies stand in front and add the address that they serve to X-Forwarded-For. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().min(1).max(60).optional(),
  S3_BUCKET: z.string().min(3).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** Told of each new story, so that it can tell those who follow the feeds. */
  WEBSUB_HUB: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

type Env = ReturnType<typeof read>

let cached: Env | undefined

/** The checked configuration of this process. Throws with one sentence per wrong variable. */
export function env(): Env {
  cached ??= read()
  return cached
}

/**
 * Tells Next where this server listens. After an action it asks itself for the page that comes next; behind a proxy that ends
 * TLS it would do so by HTTPS, which nobody speaks here.
 */
export function tellNextItsOrigin(origin: string): void {
  process.env.__NEXT_PRIVATE_ORIGIN = origin
}

function read() {
  const parsed = schema.safeParse(process.env)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The configuration is wrong. ${wrong.join('; ')}. See .env.example.`)
  }
  const { SITE_URL, DATA_DIR, S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, ...rest } =
    parsed.data
  return {
    ...rest,
    /** Where files are kept instead of in `dataDir`; null: there. Without keys, those of the machine are used. */
    bucket: S3_BUCKET
      ? {
          bucket: S3_BUCKET,
          region: S3_REGION,
          endpoint: S3_ENDPOINT,
          accessKeyId: S3_ACCESS_KEY_ID,
          secretAccessKey: S3_SECRET_ACCESS_KEY,
        }
      : null,
    /** Public origin without a trailing slash, for absolute links. */
    siteUrl: (SITE_URL ?? `http://${rest.HOST}:${rest.PORT}`).replace(/\/+$/, ''),
    dataDir: path.resolve(/* turbopackIgnore: true */ DATA_DIR),
  }
}
