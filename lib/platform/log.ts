import pino, { type Logger } from 'pino'
import { env } from './env'

export type Log = Pick<Logger, 'error' | 'warn' | 'info' | 'debug'>

let logger: Logger | undefined

/** The log of this process: one JSON object per line on standard output. Made at first use, as a build has no settings. */
export function log(): Log {
  logger ??= pino({ level: env().LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
  return logger
}
