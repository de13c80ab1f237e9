import { readFileSync } from 'node:fs'
import { contentType } from '../../print/content-type.ts'

/** A file as an address that carries it. */
export function dataUrl(file: string): string {
  return `data:${contentType(file).replace(' ', '')};base64,${readFileSync(file).toString('base64')}`
}
