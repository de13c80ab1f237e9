import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { exportPptx } from '../../src/pptx/export-pptx.ts'
import { makeFolder } from '../support/folder.ts'

/** LibreOffice where it is installed: another program than the one that we write for must be able to open what we write. */
const SOFFICE = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .flatMap((folder) => ['soffice', 'libreoffice'].map((name) => path.join(folder, name)))
  .find((file) => existsSync(file))

if (SOFFICE === undefined) process.stderr.write('LibreOffice is not installed: no test opens a PPTX with it.\n')

test.skipIf(SOFFICE === undefined)(
  'LibreOffice opens the flagship’s PPTX, and prints a page a slide',
  { timeout: 180_000 },
  async () => {
    const folder = await makeFolder()
    const out = path.join(folder.path, 'slides.pptx')
    const { value } = await exportPptx({ entry: 'slides.md', out })
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder.path, 'profile')).href}`
    const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder.path, out]
    await promisify(execFile)(SOFFICE ?? '', options, { timeout: 150_000 })
    const pdf = await PDFDocument.load(await readFile(path.join(folder.path, 'slides.pdf')))
    expect(pdf.getPageCount()).toBe(value?.slides)
    const { width, height } = pdf.getPage(0).getSize()
    expect(width / height).toBeCloseTo(16 / 9, 2)
    await folder.remove()
  },
)
