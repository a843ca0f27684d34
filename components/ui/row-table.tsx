import type { ReactNode } from 'react'

interface Column<Row> {
  key: string
  heading: ReactNode
  cell: (row: Row) => ReactNode
  /** Classes of its cells: widths, and from which width of the screen on it is shown. */
  look?: string
  /** Names the line to whoever cannot see it. */
  isRowHeading?: boolean
}

interface Props<Row> {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** Stands before the columns, such as a box by which the line can be selected. */
  lead?: (row: Row) => ReactNode
}

/** A dense list of the desk: one line each, hairlines between, the less telling columns left out on narrow screens. */
export function RowTable<Row extends { id: string }>({ columns, rows, lead }: Props<Row>) {
  return (
    <table className="w-full border-collapse text-start text-sm">
      <thead>
        <tr className="border-b border-ink text-ink-muted">
          {lead && <td className="w-8" />}
          {columns.map(({ key, heading, look = '', isRowHeading }) => (
            <th
              key={key}
              scope="col"
              className={`py-1.5 pe-2 text-start font-medium last:pe-0 ${isRowHeading ? '' : 'not-first:ps-2'} ${look}`}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className="border-b border-rule align-baseline has-checked:bg-surface">
            {lead && <td className="py-2">{lead(row)}</td>}
            {columns.map(({ key, cell, look = '', isRowHeading }) =>
              isRowHeading ? (
                <th key={key} scope="row" className={`py-2 pe-2 text-start font-normal ${look}`}>
                  {cell(row)}
                </th>
              ) : (
                <td key={key} className={`px-2 py-2 first:ps-0 last:pe-0 ${look}`}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
