// Starts a script on Node 24, whatever Node the machine has: `node launch.mjs script.ts [arguments]`.
// Plain JavaScript that Node 18 can read. The product's own code is TypeScript that Node 22.18 and
// later run directly; the optional package node-<platform>-<arch> brings such a Node with `npm ci`.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

const platformNames = { win32: 'win' }
const packageName = `node-${platformNames[process.platform] ?? process.platform}-${process.arch}`

/** The Node 24 that `npm ci` brought for this platform, or undefined where there is none. */
function findPackagedNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`)
    const file = process.platform === 'win32' ? 'node.exe' : 'node'
    const path = join(dirname(manifest), 'bin', file)
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

/** Whether the Node that reads this file can run TypeScript itself and load our SQLite (Node-API 10). */
function canRunHere() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}

/** Says what is missing and what to do, and ends with 1. */
function stop(reason) {
  console.error(`${reason}
Install Node 24 from nodejs.org, or run \`npm ci\` with optional dependencies on Linux or Windows.`)
  process.exit(1)
}

/** Runs the script on `node` with our streams, hands signals on, and ends as the script ended. */
function run(node, scriptAndArguments) {
  // Programs the script starts (npm among them) find the same Node first.
  const path = dirname(node) + delimiter + (process.env.PATH ?? '')
  // Node 22 warns that it strips types; the warning says nothing a reader can act on.
  const flags = ['--disable-warning=ExperimentalWarning']
  const child = spawn(node, [...flags, ...scriptAndArguments], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  })

  const signals = process.platform === 'win32' ? ['SIGINT'] : ['SIGINT', 'SIGTERM', 'SIGHUP']
  const handOn = (signal) => {
    // Ctrl+C at a terminal reaches the whole group: the script already has it, twice would hurt.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, handOn)

  child.on('error', (error) => stop(`Node could not be started (${error.code}): ${node}`))
  child.on('exit', (status, signal) => {
    process.exit(status ?? 128 + (constants.signals[signal] ?? 1))
  })
}

const scriptAndArguments = process.argv.slice(2)
if (scriptAndArguments.length === 0) stop('No script was named: node launch.mjs script.ts')

const packaged = findPackagedNode()
if (packaged !== undefined) run(packaged, scriptAndArguments)
else if (canRunHere()) run(process.execPath, scriptAndArguments)
else stop(`This is Node ${process.versions.node}; Node 22.18 or later is needed.`)
