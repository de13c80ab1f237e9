/** A deck's folder, relative to the page, and its title. */
export interface SiteLink {
  readonly name: string
  readonly title: string
}

/** Renders the page that links a project's decks: no script, no style sheet, nothing to fetch. */
export function renderIndex(links: readonly SiteLink[]): string {
  const items = links.map(
    ({ name, title }) => `<li><a href="./${encodeURIComponent(name)}/">${escapeHtml(title)}</a></li>`,
  )
  return `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(links.map(({ title }) => title).join(' · '))}</title>
<style>
body { margin: 12vh 10vw; background: #fbf9f4; color: #1b1a17; font: 1.4rem/1.7 "Source Serif 4", "Noto Serif SC", Georgia, serif; }
ul { padding: 0; list-style: none; }
a { color: #2a45b5; text-underline-offset: 0.2em; }
</style>
<ul>
${items.join('\n')}
</ul>
`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
