import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await aHelpline()
})
afterAll(() => helpline.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  helpline.app.request(`https://hulplijn.example${path}`, { headers: { Accept: 'text/html', ...headers } })
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '')

describe('a public page', () => {
  it('is described for who searches, with its question and answer', async () => {
    const [article] = helpline.content.library.articles
    const path = `/artikel/${article?.id}`
    const html = await (await get(path)).text()
    expect(/<meta name="description" content="([^"]{20,})"/.exec(html)?.[1]?.length).toBeLessThanOrEqual(155)
    expect(html).toContain(`<link rel="canonical" href="${path}"/>`)
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}')
    expect(data).toMatchObject({ '@type': 'FAQPage', mainEntity: [{ name: article?.titel }] })
  })

  it('has a title that fits, and stands in the sitemap that robots are told of', async () => {
    const robots = await (await get('/robots.txt')).text()
    expect(robots).toContain('Disallow: /gesprek')
    const sitemap = await (
      await get(/Sitemap: https:\/\/hulplijn\.example(\S+)/.exec(robots)?.[1] ?? '')
    ).text()
    const paths = all(sitemap, /<loc>https:\/\/hulplijn\.example(\/[^<]*)<\/loc>/g)
    expect(paths).toContain('/onderwerpen')
    expect(paths.filter((path) => path.startsWith('/artikel/')).length).toBe(
      helpline.content.library.articles.length,
    )
    for (const path of paths) {
      const answer = await get(path)
      expect([path, answer.status]).toEqual([path, 200])
      const [title = ''] = all(await answer.text(), /<title>([^<]*)<\/title>/g)
      expect([path, title, title.length <= 60]).toEqual([path, title, true])
    }
  })

  it('may be kept for minutes, unlike a conversation', async () => {
    expect((await get('/onderwerpen')).headers.get('Cache-Control')).toBe('public, max-age=300')
    expect((await get('/artikel/bestaat-niet')).headers.get('Cache-Control')).toBe('no-store')
    const body = new URLSearchParams({ id: 'find-0001', question: 'hoi' })
    const talk = await helpline.app.request('/gesprek', { method: 'POST', body })
    expect(talk.headers.get('Cache-Control')).toBe('no-store')
    expect(await talk.text()).toContain('<meta name="robots" content="noindex"/>')
  })

  it('is compressed, but not where a secret stands beside what was typed', async () => {
    const page = await get('/onderwerpen', { 'Accept-Encoding': 'gzip' })
    expect(page.headers.get('Content-Encoding')).toBe('gzip')
    const body = new URLSearchParams({ id: 'find-0002', question: 'hoi' })
    const headers = { 'Accept-Encoding': 'gzip' }
    const talk = await helpline.app.request('/gesprek', { method: 'POST', body, headers })
    expect(talk.headers.get('Content-Encoding')).toBeNull()
  })
})

describe('an address that is none', () => {
  it('is a page with a question field for a browser, and a problem for a program', async () => {
    const page = await get('/bestaat-niet')
    expect(page.status).toBe(404)
    const html = await page.text()
    expect(html).toContain('Deze pagina is er niet')
    expect(html).toContain('action="/gesprek#antwoord"')
    expect((await get('/api/bestaat-niet')).headers.get('Content-Type')).toContain('application/problem+json')
  })
})
