import { BlockList, isIP, isIPv6 } from 'node:net'
import type { Context } from 'hono'

/**
 * Reads the visitor's address behind proxies of one's own. Only what a trusted proxy says of where a request came
 * from counts, and of its list only the last address that is none of those proxies: the rest anybody may write.
 * `trusted`: addresses and ranges with commas between, such as `127.0.0.1, 10.0.0.0/8`.
 */
export function addressBehind(trusted: string, direct: (c: Context) => string): (c: Context) => string {
  const proxies = listOf(trusted)
  return (c) => {
    const nearest = bare(direct(c))
    if (!isListed(nearest, proxies)) return nearest
    const said = (c.req.header('X-Forwarded-For') ?? '').split(',').map((one) => bare(one.trim()))
    return said.findLast((one) => isIP(one) !== 0 && !isListed(one, proxies)) ?? nearest
  }
}

function listOf(trusted: string): BlockList {
  const list = new BlockList()
  for (const one of trusted.split(',').map((part) => part.trim())) {
    const [address = '', bits] = one.split('/')
    if (isIP(address) === 0) continue
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

const isListed = (address: string, list: BlockList): boolean =>
  isIP(address) !== 0 && list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

/** An IPv4 address is itself, also where the machine writes it as IPv6. */
const bare = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')
