import type { OIDCConfig } from 'next-auth/providers'
import { env } from '@/lib/platform/env'

interface Settings {
  OIDC_ISSUER?: string
  OIDC_CLIENT_ID?: string
  OIDC_CLIENT_SECRET?: string
}

/** The identity provider that the environment names, or null. Any that speaks OpenID Connect will do. */
export function ssoProvider(settings: Settings): OIDCConfig<{ sub: string }> | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings
  if (!issuer || !clientId || !clientSecret) return null
  return {
    id: 'sso',
    name: 'sso',
    type: 'oidc',
    issuer,
    clientId,
    clientSecret,
    authorization: { params: { scope: 'openid email' } },
    checks: ['pkce', 'state', 'nonce'],
    // The registry knows who it is: nothing of the profile is kept.
    profile: ({ sub }) => ({ id: sub }),
  }
}

/** What the button of single sign-on calls the identity provider; null where there is none. */
export function singleSignOnName(): string | null {
  return ssoProvider(env()) ? (env().OIDC_NAME ?? new URL(env().OIDC_ISSUER ?? '').hostname) : null
}
