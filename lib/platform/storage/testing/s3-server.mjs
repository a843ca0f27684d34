// A server that speaks S3, in a process of its own: keeps one bucket in the folder that it is given, and prints its port.
// @ts-expect-error -- it comes without types
import S3rver from '@20minutes/s3rver'

const [directory, bucket] = process.argv.slice(2)
const server = new S3rver({
  directory,
  port: 0,
  address: '127.0.0.1',
  silent: true,
  configureBuckets: [{ name: bucket }],
  // It signs a listing's address without the slash that the client puts behind the bucket: well-formed has to be enough.
  allowMismatchedSignatures: true,
})
const { port } = await server.run()
process.stdout.write(`${port}\n`)
