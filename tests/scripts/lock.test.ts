import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly resolved?: string
}

const file = fileURLToPath(new URL('../../package-lock.json', import.meta.url))
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Readonly<Record<string, Locked>> }

/** The folders in which Node looks for a dependency of the package at `place`, innermost first. */
function folders(place: string): readonly string[] {
  const parts = place === '' ? [] : place.split('/node_modules/')
  const inner = parts.map((_, index) => parts.slice(0, parts.length - index).join('/node_modules/'))
  return [...inner.map((part) => `${part}/node_modules/`), 'node_modules/']
}

test('the lock file knows every dependency, those of other platforms too, or npm ci refuses it there', () => {
  const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => folders(place).every((folder) => packages[folder + name] === undefined))
      .map((name) => `${place} needs ${name}`),
  )
  expect(missing).toEqual([])
})

test('the lock file names no registry', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
})
