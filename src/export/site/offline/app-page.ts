import { GROUND, ICONS } from './manifest.ts'

export const MANIFEST = 'manifest.webmanifest'
export const WORKER = 'sw.js'

/** The page with what makes it an app: manifest, colours, an icon for those who read no manifest. */
export function withManifest(html: string): string {
  const head = `<link rel="manifest" href="./${MANIFEST}" crossorigin="use-credentials">
<link rel="apple-touch-icon" href="./${ICONS[192]}">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="${GROUND.light}">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${GROUND.dark}">
`
  return html.replace('</head>', `${head}</head>`)
}

/**
 * The page with a script that starts the worker, once the page has loaded and where a worker is allowed. Nobody is told of a
 * new version: the page comes from the server whenever that answers, and so is new already.
 */
export function withWorker(html: string, version: string): string {
  const script = `<script>
{
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname)
  const isAllowed = location.protocol === 'https:' || (location.protocol === 'http:' && isLocal)
  const start = async () => {
    const registration = await navigator.serviceWorker.register('./${WORKER}', { updateViaCache: 'none' })
    const tell = () => registration.waiting?.postMessage('${version}')
    const watch = () => registration.installing?.addEventListener('statechange', tell)
    registration.addEventListener('updatefound', watch)
    watch()
    tell()
  }
  if (isAllowed && 'serviceWorker' in navigator) addEventListener('load', () => start().catch(() => {}))
}
</script>
`
  return html.includes('</body>') ? html.replace('</body>', `${script}</body>`) : html + script
}
