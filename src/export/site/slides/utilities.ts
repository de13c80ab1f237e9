import type { Plugin, PluginOption } from 'vite'

/** As much of a configuration as is read here, resolved or not. */
interface Configured {
  readonly plugins?: PluginOption | readonly PluginOption[]
}

/** As much of UnoCSS's context as is used here. */
interface UnoContext {
  readonly ready: Promise<unknown>
  readonly tokens: Set<string>
  readonly flushTasks: () => Promise<unknown>
  readonly uno: {
    readonly generate: (
      tokens: ReadonlySet<string>,
      options: object,
    ) => Promise<{ readonly matched: ReadonlySet<string> }>
  }
}

/** The utility classes that what was compiled with a configuration uses, and those that were added to it. */
export async function utilitiesOf(config: Configured): Promise<string[]> {
  const context = await contextOf(config)
  if (context === undefined) return []
  await context.ready
  await context.flushTasks()
  const { matched } = await context.uno.generate(context.tokens, { preflights: false })
  return [...matched].sort()
}

/** Adds utility classes to those that a configuration finds in what it compiles. */
export async function addUtilities(config: Configured, utilities: readonly string[]): Promise<void> {
  const context = await contextOf(config)
  await context?.ready
  for (const utility of utilities) context?.tokens.add(utility)
}

/** Whether what was compiled with a configuration uses a utility class that some styles do not have. */
export async function newUtilities(config: Configured, styles: string): Promise<boolean> {
  const known = styles.replaceAll('\\', '')
  return (await utilitiesOf(config)).some((token) => !known.includes(token))
}

async function contextOf({ plugins }: Configured): Promise<UnoContext | undefined> {
  const uno = (await flat(plugins)).find(({ name }) => name === 'unocss:api')?.api as
    { readonly getContext: () => UnoContext } | undefined
  return uno?.getContext()
}

async function flat(plugins: Configured['plugins']): Promise<Plugin[]> {
  const each = await (plugins as PluginOption)
  if (Array.isArray(each)) return (await Promise.all(each.map(flat))).flat()
  return each === undefined || each === null || each === false ? [] : [each]
}
