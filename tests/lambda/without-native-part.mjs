import { request } from 'node:http'
import { registerHooks } from 'node:module'

/**
 * Loaded before AWS's runtime client where its part in C++ is not built: that part asks for the next event and
 * hands in what a function without streaming returns. For the next event the client has a way of its own.
 */
const OWN = 'native-part:stand-in'
process.env.AWS_LAMBDA_NODEJS_USE_ALTERNATIVE_CLIENT_1 = 'true'

registerHooks({
  resolve: (name, context, next) =>
    name.endsWith('rapid-client.node')
      ? { url: OWN, format: 'commonjs', shortCircuit: true }
      : next(name, context),
  load: (url, context, next) =>
    url === OWN
      ? { format: 'commonjs', source: 'module.exports = globalThis.nativePart', shortCircuit: true }
      : next(url, context),
})

const post = (id, what, body, headers = {}) => {
  const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':')
  const path = `/2018-06-01/runtime/invocation/${id}/${what}`
  request({
    host,
    port,
    path,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
  }).end(body)
}

globalThis.nativePart = {
  done: (id, body) => post(id, 'response', body),
  error: (id, body) => post(id, 'error', body),
}
