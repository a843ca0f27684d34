import { expect, type Locator, type Page } from '@playwright/test'

/** The editor's screen, in the words of somebody who writes. */
export class Manuscript {
  readonly page: Page
  readonly body: Locator
  /** The line that tells how the saving stands. */
  readonly saving: Locator

  constructor(page: Page) {
    this.page = page
    this.body = page.getByRole('textbox', { name: 'Story' })
    this.saving = page.getByRole('status', { name: 'How the saving stands' })
  }

  async start(headline: string, edition?: string) {
    await this.page.goto('/desk/articles/new')
    await this.page.getByLabel('Headline').fill(headline)
    if (edition) await this.page.getByLabel('Edition').selectOption({ label: edition })
    await this.page.getByRole('button', { name: 'Start writing' }).click()
    await this.page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/)
    await expect(this.body).toBeVisible()
  }

  async write(...paragraphs: string[]) {
    await this.body.click()
    for (const [index, paragraph] of paragraphs.entries()) {
      if (index > 0) await this.page.keyboard.press('Enter')
      await this.page.keyboard.insertText(paragraph)
    }
  }

  /** Selects the first place where these words stand, as a mouse would. */
  async select(words: string) {
    await this.body.focus()
    await this.body.evaluate((element, wanted) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1
        if (at < 0) continue
        document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
        return
      }
      throw new Error(`The story does not say: ${wanted}`)
    }, words)
  }

  /** Puts the cursor behind these words and types on. */
  async append(words: string, more: string) {
    await this.select(words)
    await this.page.keyboard.press('ArrowRight')
    await this.page.keyboard.insertText(more)
  }

  async press(tool: string) {
    await this.page.getByRole('toolbar').getByRole('button', { name: tool, exact: true }).click()
  }

  /** Types into a lookup and takes the first choice. */
  async choose(field: Locator, words: string, choice: string | RegExp) {
    await field.fill(words)
    await this.page.getByRole('option', { name: choice }).first().click()
  }

  async save() {
    // Saving by itself may have been faster than the button.
    await this.page.keyboard.press('Control+s')
    await expect(this.saving).toContainText(/Saved \d\d:\d\d:\d\d/)
  }

  async publish() {
    await this.page.getByRole('button', { name: /^Publish/ }).click()
    const dialog = this.page.getByRole('dialog', { name: /^Publish/ })
    await dialog.getByRole('button', { name: /^Publish/ }).click()
  }
}
