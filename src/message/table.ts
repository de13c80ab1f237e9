import stringWidth from 'string-width'

/** Lays out rows of text in columns; a Han character is two columns wide. Cells beyond `widest` columns are cut with "…". */
export function formatTable(rows: readonly (readonly string[])[], widest = 48): string {
  const cut = rows.map((row) => row.map((cell) => cutTo(cell, widest)))
  const columns = Math.max(0, ...cut.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...cut.map((row) => stringWidth(row[column] ?? ''))),
  )
  return cut
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - stringWidth(cell)))
}

function cutTo(cell: string, width: number): string {
  if (stringWidth(cell) <= width) return cell
  let kept = ''
  for (const character of cell) {
    if (stringWidth(kept + character) > width - 1) break
    kept += character
  }
  return `${kept}…`
}
