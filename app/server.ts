// The web process: serves the built app (or Vite's, in development) on one address. Started by the supervisor (start.ts).
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Request, type Response } from "express";
import { readEnv } from "./world/env.server.ts";
import { guardHeaders, refuseOtherOrigins } from "./world/headers.server.ts";
import { createLog } from "./world/log.server.ts";
import { learnEsco, openWorld } from "./world/open.server.ts";

const env = readEnv();
const log = createLog("web");
const development = process.argv.includes("--dev");
const world = openWorld(env, log);
await learnEsco(world);
const app = express();
app.disable("x-powered-by");
app.use((_request: Request, response: Response, next) => {
  response.locals.nonce = randomBytes(16).toString("base64");
  next();
});
app.use(guardHeaders({ development }), refuseOtherOrigins, compression());

const vite = development
  ? await import("vite").then(({ createServer: create }) => create({ server: { middlewareMode: true } }))
  : undefined;
if (vite) app.use(vite.middlewares);
else {
  app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y" }));
  app.use(express.static("build/client", { maxAge: "1h" }));
}

// Codes and route names only: the query, the words searched and ids of clients stay out of the log.
app.use((request: Request, response: Response, next) => {
  const began = process.hrtime.bigint();
  response.on("finish", () => {
    if (response.statusCode >= 500)
      log.error({ method: request.method, status: response.statusCode }, "request failed");
    const ms = Number((process.hrtime.bigint() - began) / 1_000_000n);
    if (ms > 2000) log.warn({ method: request.method, ms }, "slow request");
  });
  next();
});

const builtFile = "../build/server/index.js";
const build = vite
  ? () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>
  : ((await import(builtFile)) as ServerBuild);
app.all(
  "*",
  createRequestHandler({
    build,
    mode: development ? "development" : "production",
    getLoadContext: (_request, response) => ({ world, nonce: response.locals.nonce as string }),
  }),
);

const server = createServer(app);
server.listen(env.port, env.host, () => process.send?.({ listening: server.address() }));

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  // Answers under way get two seconds; then the doors close.
  server.close();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 2000).unref();
  await vite?.close();
  await world.search.close();
  await world.db.destroy();
  process.exit(0);
}
process.on("SIGTERM", stop);
// The supervisor hears Ctrl-C too and ends us in order; without it (killed) the channel closes.
process.on("SIGINT", () => {});
process.on("disconnect", stop);
// Killed before we listened for it.
if (process.connected === false) stop();
