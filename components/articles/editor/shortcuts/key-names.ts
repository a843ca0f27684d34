const ON_A_MAC: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↩' }
const ELSEWHERE: Record<string, string> = { Mod: 'Ctrl' }

/** The keys of a shortcut as this machine's keyboard names them. */
export function keyNames(shortcut: string, mac: boolean): string[] {
  const names = mac ? ON_A_MAC : ELSEWHERE
  return shortcut.split('-').map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key))
}

/** A shortcut as `aria-keyshortcuts` writes it. */
export function ariaKeys(shortcut: string): string {
  const [control, command] = ['Control', 'Meta'].map((mod) => shortcut.replace('Mod', mod).replaceAll('-', '+'))
  return control === command ? String(control) : `${control} ${command}`
}
