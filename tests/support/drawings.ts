/** What was written on each canvas, and where, one text a drawing. */
type Drawings = Map<HTMLCanvasElement, string[]>

/** Runs before a page's own scripts, inside the browser: keeps what each drawing of a canvas writes, and where. */
export function recordDrawings(): void {
  const drawings: Drawings = new Map()
  Object.assign(window, { drawings })
  const { prototype } = CanvasRenderingContext2D
  const clear = Object.getOwnPropertyDescriptor(prototype, 'clearRect')?.value as typeof prototype.clearRect
  const write = Object.getOwnPropertyDescriptor(prototype, 'fillText')?.value as typeof prototype.fillText
  prototype.clearRect = function (...box) {
    drawings.set(this.canvas, [...(drawings.get(this.canvas) ?? []), ''])
    clear.call(this, ...box)
  }
  prototype.fillText = function (text, x, y, ...rest) {
    const all = drawings.get(this.canvas) ?? ['']
    drawings.set(this.canvas, [...all.slice(0, -1), `${all.at(-1) ?? ''}${text} at ${x}, ${y}; `])
    write.call(this, text, x, y, ...rest)
  }
}

/** How many different drawings a canvas has shown so far: one if it never moved. */
export function countDrawings(canvas: Element): number {
  const { drawings } = window as unknown as { drawings: Drawings }
  return new Set(drawings.get(canvas as HTMLCanvasElement)).size
}
