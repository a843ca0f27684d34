import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

interface Received {
  from: string
  to: string[]
  /** The whole message as it was sent, headers and body. */
  raw: string
  secure: boolean
  user: string
}

interface MailServer {
  /** For SMTP_URL: with name and password, over STARTTLS with a certificate that nobody has signed. */
  url: string
  received: Received[]
  /** What the next letters are refused with, one each: SMTP's own numbers. */
  refusals: number[]
  close: () => Promise<void>
}

/** A mail server of the test's own, which keeps what it is sent. */
export async function startMailServer(): Promise<MailServer> {
  const received: Received[] = []
  const refusals: number[] = []
  const server = new SMTPServer({
    authMethods: ['PLAIN'],
    onAuth({ username, password }, _session, done) {
      if (username === 'plenary' && password === 'a secret of the mail server') return done(null, { user: username })
      done(new Error('Wrong name or password'))
    },
    onData(stream, { envelope, secure, user }, done) {
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      const to = envelope.rcptTo.map(({ address }) => address)
      text(stream).then((raw) => {
        const responseCode = refusals.shift()
        if (responseCode) return done(Object.assign(new Error('Not now'), { responseCode }))
        received.push({ from, to, raw, secure, user: String(user) })
        done()
      }, done)
    },
  })
  const listener = server.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  if (address === null || typeof address === 'string') throw new Error('The mail server listens nowhere.')
  const secret = encodeURIComponent('a secret of the mail server')
  return {
    url: `smtp://plenary:${secret}@127.0.0.1:${address.port}?requireTLS=true&tls.rejectUnauthorized=false`,
    received,
    refusals,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
