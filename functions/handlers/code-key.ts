/**
 * The key of the codes' hashes, from the encrypted parameter store. It is fetched when the first code is made
 * or tried, not at a cold start, and with the client that Lambda's runtime brings along.
 */
export function codeKey(parameter: string): () => Promise<string> {
  let key: Promise<string> | undefined
  const fetchKey = async () => {
    const { GetParameterCommand, SSMClient } = await import('@aws-sdk/client-ssm')
    const { Parameter } = await new SSMClient({}).send(
      new GetParameterCommand({ Name: parameter, WithDecryption: true }),
    )
    if (!Parameter?.Value) throw new Error(`parameter ${parameter} is empty`)
    return Parameter.Value
  }
  return () => {
    key ??= fetchKey().catch((error: unknown) => {
      key = undefined // so that the next visitor tries again
      throw error
    })
    return key
  }
}
