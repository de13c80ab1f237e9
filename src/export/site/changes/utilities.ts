import type { InlineConfig, Plugin, PluginOption } from 'vite'

/** As much of UnoCSS's context as is used here. */
interface UnoContext {
  readonly tokens: ReadonlySet<string>
  readonly flushTasks: () => Promise<unknown>
  readonly uno: {
    readonly generate: (
      tokens: ReadonlySet<string>,
      options: object,
    ) => Promise<{ readonly matched: ReadonlySet<string> }>
  }
}

/** Whether what was compiled with a configuration uses a utility class that some styles do not have. */
export async function newUtilities({ plugins }: InlineConfig, styles: string): Promise<boolean> {
  const uno = (await flat(plugins)).find(({ name }) => name === 'unocss:api')?.api as
    { readonly getContext: () => UnoContext } | undefined
  if (uno === undefined) return false
  const context = uno.getContext()
  await context.flushTasks()
  const { matched } = await context.uno.generate(context.tokens, { preflights: false })
  const known = styles.replaceAll('\\', '')
  return [...matched].some((token) => !known.includes(token))
}

async function flat(plugins: PluginOption): Promise<Plugin[]> {
  const each = await plugins
  if (Array.isArray(each)) return (await Promise.all(each.map(flat))).flat()
  return each === undefined || each === null || each === false ? [] : [each]
}
