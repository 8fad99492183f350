import { parseArgs } from 'node:util'
import { byHandServer } from './by-hand-server.ts'

/**
 * `npm run model:by-hand [-- --dir MAP] [--port 8799] [--replay]`: a model that is played by people, or by any tool.
 * Each request is laid down as a file and waits for its answer file; what was answered before is answered at once.
 * `--replay` answers only that, and refuses the rest.
 */
const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: '.data/model-by-hand' },
    port: { type: 'string', default: '8799' },
    replay: { type: 'boolean', default: false },
  },
})
const { address } = await byHandServer({
  dir: values.dir,
  port: Number(values.port),
  isReplay: values.replay,
})
console.info(`MODEL=met-de-hand@${address}`)
console.info(`Vragen in ${values.dir}/vragen, antwoorden in ${values.dir}/antwoorden (zelfde naam, .txt)`)
