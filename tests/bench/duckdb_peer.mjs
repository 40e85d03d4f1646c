// DuckDB with one thread, for tests/bench/run; run in a folder that holds node_modules/@duckdb/node-api.
//   node duckdb_peer.mjs import DATABASE CSV    a typed table with the same key, as the sqlite3 peer makes it
//   node duckdb_peer.mjs figures DATABASE DAY   ms: sums of all rows by phase, year and category; the same of the
//                                               claims as of a day (the latest of each figure)
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { existsSync, unlinkSync } from 'node:fs'

const [, , what, database, argument] = process.argv
const { DuckDBInstance } = await import(pathToFileURL(createRequire(process.cwd() + '/').resolve('@duckdb/node-api')))
if (what === 'import' && existsSync(database)) unlinkSync(database)
const connection = await (await DuckDBInstance.create(database, { threads: '1' })).connect()
const key = 'phase, fiscal_year, category, project, funding, stage, scope, revision, as_of, source'

if (what === 'import') {
    await connection.run(`CREATE TABLE budget(phase TEXT, fiscal_year INTEGER, category TEXT, project TEXT, funding TEXT,
        stage TEXT, scope TEXT, amount BIGINT, revision TEXT, as_of DATE, source TEXT, approx BOOLEAN, note TEXT,
        UNIQUE(${key}))`)
    const text = ['phase', 'category', 'project', 'funding', 'stage', 'scope', 'revision', 'source']
    await connection.run(`INSERT INTO budget SELECT phase, fiscal_year::INTEGER, category, project, funding, stage,
        scope, replace(amount, ',', '')::BIGINT, revision, as_of::DATE, source, try_cast(approx AS BOOLEAN), note FROM
        (SELECT * REPLACE (${text.map((name) => `coalesce(${name}, '') AS ${name}`).join(', ')})
         FROM read_csv('${argument}', header = true, all_varchar = true, delim = ',', quote = '"'))
        ON CONFLICT (${key}) DO UPDATE SET amount = excluded.amount`)
    await connection.run('CHECKPOINT')
} else {
    const median = async (sql) => {
        const times = []
        for (let i = 0; i < 5; ++i) {
            const from = performance.now()
            await (await connection.run(sql)).fetchAllChunks()
            times.push(performance.now() - from)
        }
        return times.sort((a, b) => a - b)[2]
    }
    const sums = (from) => `SELECT phase, fiscal_year, category, stage, sum(amount) FROM ${from} GROUP BY ALL`
    console.log('figures_sums', await median(sums('budget')))
    console.log('figures_as_of', await median(sums(`(SELECT phase, fiscal_year, category, stage,
        arg_max(amount, as_of) AS amount FROM budget WHERE as_of <= DATE '${argument}'
        GROUP BY phase, fiscal_year, category, project, funding, stage, scope, revision)`)))
}
