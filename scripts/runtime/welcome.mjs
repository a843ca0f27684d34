/**
 * What to know once the portal runs.
 * @param {string} address
 * @param {import('./administrator.mjs').Administrator} administrator
 */
export function welcome(address, { email, password }) {
  const signIn = password ? `as ${email} with the password ${password}` : `as ${email}`
  const lines = [
    `  Plenary runs at     ${address}`,
    `  Editors sign in at  ${address}/sign-in ${signIn}`,
    ...(password ? ['                      (shown this once: keep it)'] : []),
    '  Stop it with        Ctrl-C',
  ]
  return `\n${lines.join('\n')}\n`
}
