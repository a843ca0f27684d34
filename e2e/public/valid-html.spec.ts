import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { expect, test } from '../fixtures'
import { ALL_TEMPLATES } from '../support/templates'

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

test('every page is valid HTML', async ({ request, richWorld }) => {
  const faults: string[] = []
  for (const { name, at, status, scripted } of ALL_TEMPLATES) {
    // The framework's own script and error shell are not ours to write.
    if (scripted) continue
    const response = await request.get(at(richWorld))
    expect(response.status(), name).toBe(status)
    const report = await validate.validateString(await response.text())
    for (const { ruleId, message, line, column } of report.results.flatMap(({ messages }) => messages))
      faults.push(`${name}: ${ruleId}: ${message} (${line}:${column})`)
  }
  expect(faults).toEqual([])
})
