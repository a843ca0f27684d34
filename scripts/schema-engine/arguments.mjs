/**
 * What the Prisma CLI asks for: a one-off `command` on the server, or (without one) a conversation over stdio.
 * @typedef {{ url: string, schemaFiles: string[], command: string | undefined }} Options
 */

/**
 * Reads the arguments that the CLI gives its engine. Flags that only matter to the native engine are passed over.
 * @param {string[]} args
 * @returns {Options}
 */
export function parseArguments(args) {
  /** @type {Options} */
  const options = { url: '', schemaFiles: [], command: undefined }
  for (let index = 0; index < args.length; index += 2) {
    const value = args[index + 1]
    if (value === undefined) throw new Error(`The schema engine got ${args[index]} without a value.`)
    switch (args[index]) {
      case '--datasource':
        options.url = JSON.parse(value).url ?? ''
        break
      case '--datamodels':
        options.schemaFiles.push(value)
        break
      case 'cli':
        options.command = value
        break
    }
  }
  return options
}
