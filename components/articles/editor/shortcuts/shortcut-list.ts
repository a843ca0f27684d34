/** The parts of the help dialog, in its order. */
export const SHORTCUT_GROUPS = ['words', 'blocks', 'quotes', 'story'] as const

/** Every shortcut of the editor, in ProseMirror's notation: `Mod` is Ctrl, on a Mac ⌘. */
export const SHORTCUTS = {
  words: {
    bold: 'Mod-b',
    italic: 'Mod-i',
    link: 'Mod-k',
    hardBreak: 'Shift-Enter',
  },
  blocks: {
    paragraph: 'Mod-Alt-0',
    heading2: 'Mod-Alt-2',
    heading3: 'Mod-Alt-3',
    bulletList: 'Mod-Shift-8',
    orderedList: 'Mod-Shift-7',
    figure: 'Mod-Shift-p',
    divider: 'Mod-Shift-h',
  },
  quotes: {
    markQuote: 'Mod-e',
    continueQuote: 'Mod-Shift-e',
    blockQuote: 'Mod-Shift-b',
  },
  story: {
    undo: 'Mod-z',
    redo: 'Mod-Shift-z',
    find: 'Mod-f',
    comment: 'Mod-Alt-m',
    save: 'Mod-s',
    help: 'Mod-/',
  },
} as const satisfies Record<(typeof SHORTCUT_GROUPS)[number], Record<string, string>>

/** What stands for what while typing, as Markdown has it. */
export const MARKDOWN = {
  heading2: '## ',
  heading3: '### ',
  bulletList: '- ',
  orderedList: '1. ',
  blockQuote: '> ',
  divider: '---',
  bold: '**…**',
  italic: '*…*',
  link: '[…](https://…)',
} as const
