import type { Machine } from '../../src/export/browser/machine.ts'

/** A computer made up for a test: Linux x64, a common user, and only these programs. */
export function machineWith(programs: readonly string[], details: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    arch: 'x64',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/ada',
    isRoot: false,
    isExecutable: (path) => programs.includes(path),
    ...details,
  }
}
