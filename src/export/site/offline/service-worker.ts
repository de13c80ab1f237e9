import type { Precache } from './precache.ts'

/**
 * Renders the service worker of one version of a site. It keeps every file of the site, in a cache of this version alone, and
 * takes it from there: a file with a hash in its name at once; all others only where the server does not answer
 * in time, so that nobody is shown an old deck while a new one can be had. Everything that is not on the list passes by.
 */
export function renderServiceWorker(files: Precache, version: string): string {
  return `const VERSION = ${JSON.stringify(version)}
const FILES = ${JSON.stringify(files, null, 1)}
${WORKER}`
}

const WORKER = `
const PAGE = 'index.html'
/** A name that changes with what is in the file. */
const HASHED = /^assets\\/.*-[\\w-]{8}\\.\\w+$/
/** How long a server may take, in milliseconds, where there is a copy. */
const PATIENCE = 2000

const scope = self.registration.scope
/** Other sites on this address have caches of their own. */
const prefix = 'essaydeck:' + scope + ':'

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers().then(() => self.clients.claim())))
self.addEventListener('message', (event) => event.waitUntil(event.data === VERSION ? takeOver() : undefined))
self.addEventListener('fetch', (event) => {
  const name = nameOf(event.request)
  if (name === undefined) return
  event.respondWith(HASHED.test(name) ? kept(name, event.request) : fresh(name, event.request))
})

/** The file that is asked for; undefined for what is not ours to answer. */
function nameOf({ method, url }) {
  const [address] = url.split(/[?#]/)
  if (method !== 'GET' || !address.startsWith(scope)) return undefined
  const name = decodeURIComponent(address.slice(scope.length)) || PAGE
  return Object.hasOwn(FILES, name) ? name : undefined
}

/** Under its name and hash, so that the next version can take over what has not changed. */
function keyOf(name) {
  return new URL(encodeURI(name) + '?' + FILES[name], scope).href
}

async function kept(name, request) {
  const cache = await caches.open(prefix + VERSION)
  return (await cache.match(keyOf(name))) ?? fetch(request)
}

async function fresh(name, request) {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  const answer = await Promise.race([fetch(request, { cache: 'no-cache' }).catch(() => undefined), late])
  return answer !== undefined && answer.status < 500 ? answer : kept(name, request)
}

/** All or nothing: a site that is just being replaced is not kept. The browser tries again at the next visit. */
async function keepAll() {
  const cache = await caches.open(prefix + VERSION)
  try {
    await Promise.all(Object.keys(FILES).map((name) => keep(name, cache)))
    const page = await cache.match(keyOf(PAGE))
    if (!(await page.text()).includes(VERSION)) throw new Error('the page is of another version')
  } catch (cause) {
    await caches.delete(prefix + VERSION)
    throw cause
  }
}

async function keep(name, cache) {
  const key = keyOf(name)
  const known = await caches.match(key)
  await cache.put(key, known ?? (await load(name)))
}

/** A page may be had under its folder's address alone, or only under its name. */
async function load(name) {
  const addresses = name === PAGE ? ['', PAGE] : [encodeURI(name)]
  for (const address of addresses) {
    const answer = await fetch(new URL(address, scope), { cache: 'no-cache' })
    const type = answer.headers.get('content-type')
    // A response that was redirected may not answer for a page: hence a new one.
    if (answer.ok) return new Response(await answer.blob(), { headers: type === null ? {} : { 'content-type': type } })
  }
  throw new Error('the server has no ' + name)
}

async function forgetOthers() {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== prefix + VERSION)
  await Promise.all(others.map((name) => caches.delete(name)))
}

/** Asked by a page of this version. Where an older page is open beside it, that one still needs its own files. */
async function takeOver() {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.filter(({ url }) => url.startsWith(scope)).length === 1) await self.skipWaiting()
}
`
