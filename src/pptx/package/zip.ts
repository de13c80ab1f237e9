import JSZip from 'jszip'

/** The parts of a package by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** Reads all parts of a package. */
export async function readZip(bytes: Uint8Array): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes)
  const files = Object.values(zip.files).filter(({ dir }) => !dir)
  return new Map(await Promise.all(files.map(async (file) => [file.name, await file.async('uint8array')] as const)))
}

/** The first day that a ZIP file knows: every part is of that day, since the time it was written at is nobody's business. */
const EPOCH = new Date(Date.UTC(1980, 0, 1))
/** What a reader looks for first. */
const FIRST = ['[Content_Types].xml', '_rels/.rels']

/** Writes a package: the same parts always give the same bytes. */
export async function writeZip(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip()
  const names = [...parts.keys()].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  for (const name of names) zip.file(name, parts.get(name) ?? '', { date: EPOCH, createFolders: false })
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  })
}

function rank(name: string): number {
  const place = FIRST.indexOf(name)
  return place === -1 ? FIRST.length : place
}
