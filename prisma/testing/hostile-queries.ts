/** What somebody may type into a search, to break it or by mistake. None of it finds a story. */
export const HOSTILE_QUERIES = [
  ...[
    '%',
    '_',
    '\\',
    "'; DROP TABLE speaker; --",
    '"',
    ':*&|!()',
    'ʼ',
    '\u0000',
    '𝕬'.repeat(60),
    '?!',
    '-',
    '-a',
    '"" ""',
  ],
  ...['the of and', 'a & b | !c <-> d:*', '\u202e\u200fabc', '🌍🌍', 'x'.repeat(10_000), 'ab '.repeat(4000)],
  ...['before:9999-99', 'year:', 'speaker:', 'speaker:% type:%', '((((', "E'\\\\'", '日本語 中文', '-'.repeat(10_000)],
  ...['\u200f\u202b\u2067\u202c', '"a"'.repeat(3000), 'speaker:a '.repeat(1000), "to_tsquery('a:*')", '*:* OR 1=1'],
]
