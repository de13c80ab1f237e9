import { warning, type Message } from '../../message/message.ts'

/** A warning for each file that a page loads from another server: without a network it is missing. Links to click are not meant. */
export function checkLinks(html: string, file: string): Message[] {
  const loads = html.matchAll(/<(?:link|script|img)\b[^>]*?\b(?:href|src)="((?:https?:)?\/\/[^"]*)"/g)
  return [...loads].map(([, url = '']) =>
    warning('export/site-network', `the site loads ${url}, and cannot without a network`, {
      place: { file },
      remedy: 'For fonts, put "fonts: { provider: none }" into the headmatter; put other files into public/.',
    }),
  )
}
