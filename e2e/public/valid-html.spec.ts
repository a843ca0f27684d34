import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { expect, test } from '../fixtures'
import { TEMPLATES } from '../support/templates'

// The recommended rules. What is set otherwise is a matter of writing, or made by React, and changes nothing for readers.
const validate = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'attr-case': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'no-implicit-button-type': 'error',
    },
  }),
)

test('every page is valid HTML', async ({ request }) => {
  const faults: string[] = []
  for (const [name, path] of Object.entries(TEMPLATES)) {
    const report = await validate.validateString(await (await request.get(path)).text())
    for (const { ruleId, message, line, column } of report.results.flatMap(({ messages }) => messages))
      faults.push(`${name}: ${ruleId}: ${message} (${line}:${column})`)
  }
  expect(faults).toEqual([])
})
