/** What API Gateway's REST API tells of a request, as far as it is read here. */
export interface RestEvent {
  readonly httpMethod: string
  readonly path: string
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[]>> | null
  readonly multiValueQueryStringParameters?: Readonly<Record<string, readonly string[]>> | null
  readonly requestContext: { readonly domainName?: string }
  readonly body?: string | null
  readonly isBase64Encoded?: boolean
}

/** Methods whose body means nothing; the fetch standard refuses one. */
const BODILESS = new Set(['GET', 'HEAD'])
const NO_NAME = 'localhost'

/**
 * The request that an event tells of.
 *
 * @throws TypeError when it cannot be one: TRACE, a header with a line break in it
 */
export function requestOf(event: RestEvent): Request {
  const { httpMethod, path, body, isBase64Encoded = false } = event
  const headers = new Headers()
  for (const [name, values] of Object.entries(event.multiValueHeaders ?? {}))
    for (const value of values) headers.append(name, asciiOf(value))
  const query = new URLSearchParams(
    Object.entries(event.multiValueQueryStringParameters ?? {}).flatMap(([name, values]) =>
      values.map((value) => [name, value]),
    ),
  )
  const url = new URL(`https://${hostOf(event)}`)
  url.pathname = path
  url.search = query.toString()
  if (!body || BODILESS.has(httpMethod)) return new Request(url, { method: httpMethod, headers })
  return new Request(url, {
    method: httpMethod,
    headers,
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  })
}

/** A name that is none is as good as no name: our pages name themselves by path alone. */
function hostOf({ requestContext: { domainName } }: RestEvent): string {
  const name = domainName ?? NO_NAME
  return URL.canParse(`https://${name}`) ? name : NO_NAME
}

/** A header of the fetch standard holds no letters beyond ASCII. */
const asciiOf = (value: string): string =>
  /^[\x20-\x7e\t]*$/.test(value) ? value : encodeURIComponent(value)
