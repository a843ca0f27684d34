/** The names under which next-auth keeps a sign-in: over HTTP, and over HTTPS, where no subdomain can plant it. */
export const SESSION_COOKIES = ['authjs.session-token', '__Host-authjs.session-token'] as const

/** The name under which a browser is known again that somebody has signed in from: over HTTP, and over HTTPS. */
export const DEVICE_COOKIES = ['plenary.device', '__Host-plenary.device'] as const
