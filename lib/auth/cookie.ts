/** The names under which next-auth keeps a sign-in: over HTTP, and over HTTPS. */
export const SESSION_COOKIES = ['authjs.session-token', '__Secure-authjs.session-token'] as const
