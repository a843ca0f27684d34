#!/usr/bin/env node
// Stands in for Prisma's native schema engine (docs/decisions/0002). The Prisma CLI starts this file because
// prisma.config.ts names it; the work is done by the WebAssembly build of the same engine, over the `pg` driver.
import { parseArguments } from './schema-engine/arguments.mjs'
import { runCommand } from './schema-engine/commands.mjs'
import { runEngine } from './schema-engine/engine.mjs'

const options = parseArguments(process.argv.slice(2))

if (options.command) process.exitCode = await runCommand(options.command, options.url)
else await runEngine(options)
