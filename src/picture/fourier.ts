/** The partial sum of the Fourier series of a square wave: (4/π) Σ sin((2k−1)x)/(2k−1), for k from 1 to `terms`. */
export function partialSum(x: number, terms: number): number {
  const orders = Array.from({ length: terms }, (_, index) => 2 * index + 1)
  return (4 / Math.PI) * orders.reduce((sum, order) => sum + Math.sin(order * x) / order, 0)
}

/** One period of a partial sum as an SVG path that fills a box; the first term overshoots a square wave by 4/π. */
export function partialSumPath(
  terms: number,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const steps = 240
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const y = height / 2 - (partialSum((step / steps) * 2 * Math.PI, terms) * (height / 2 - 2) * Math.PI) / 4
    return `${round((step / steps) * width)} ${round(y)}`
  })
  return `M${points.join('L')}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
