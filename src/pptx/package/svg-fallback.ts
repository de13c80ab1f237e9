/** One pixel in the tint of the paper: nothing here can draw an SVG, and a program that cannot either shows a plain field. */
export const PLAIN_PNG = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4+PYxAAWUAsL8aorfAAAAAElFTkSuQmCC', 'base64'),
)

/** Whether a picture of a package only stands in for the SVG that follows it. */
export function isFallback(name: string, names: readonly string[]): boolean {
  const found = /^(ppt\/media\/image-\d+-)(\d+)\.png$/u.exec(name)
  return found !== null && names.includes(`${found[1] ?? ''}${Number(found[2]) + 1}.svg`)
}
